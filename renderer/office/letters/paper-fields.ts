import type { PaperForm } from '../../../shared/contract/workbench.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';

type Lines = 'to' | 'copies';
type Texts = 'subject' | 'gist' | 'findings' | 'action' | 'schedule' | 'notes';
/** One input beside the preview. */
export type PaperField =
  | { readonly kind: 'size'; readonly key: 'size'; readonly label: string }
  | { readonly kind: 'check'; readonly key: 'byHand'; readonly label: string; readonly hint: string }
  | { readonly kind: 'date'; readonly key: 'date'; readonly label: string }
  | { readonly kind: 'lines'; readonly key: Lines; readonly label: string; readonly hint: string }
  | { readonly kind: 'text'; readonly key: Texts; readonly label: string; readonly rows: number };

const size: PaperField = { kind: 'size', key: 'size', label: 'Ukuran kertas' };
const date = (label: string): PaperField => ({ kind: 'date', key: 'date', label });
const subject: PaperField = { kind: 'text', key: 'subject', label: 'Hal', rows: 1 };
const gist: PaperField = { kind: 'text', key: 'gist', label: 'Ringkasan aduan', rows: 4 };

const fields: Record<PaperKind, readonly PaperField[]> = {
  'lembar-disposisi': [
    size,
    {
      kind: 'check',
      key: 'byHand',
      label: 'Kosongkan untuk ditulis tangan',
      hint: 'Kotak disposisi dibiarkan kosong bagi pimpinan.',
    },
    date('Tanggal lembar'),
    subject,
    gist,
    { kind: 'text', key: 'notes', label: 'Catatan', rows: 2 },
  ],
  'tanda-terima': [size, date('Tanggal tanda terima'), subject, gist],
  'surat-jawaban': [
    size,
    date('Tanggal surat'),
    { kind: 'lines', key: 'to', label: 'Kepada Yth.', hint: 'Satu baris untuk satu baris alamat.' },
    subject,
    gist,
    { kind: 'text', key: 'findings', label: 'Hasil pemeriksaan', rows: 3 },
    { kind: 'text', key: 'action', label: 'Jawaban dan tindak lanjut', rows: 5 },
    { kind: 'text', key: 'schedule', label: 'Rencana penyelesaian', rows: 2 },
    { kind: 'lines', key: 'copies', label: 'Tembusan', hint: 'Satu baris untuk satu tembusan.' },
  ],
};
/** Inputs that a kind of paper shows only when the workbench gives them a value. */
const onlyWhenGiven: Record<PaperKind, readonly PaperField['key'][]> = {
  'lembar-disposisi': ['date', 'subject', 'gist', 'notes'],
  'tanda-terima': ['date', 'subject', 'gist'],
  'surat-jawaban': [],
};

/** The inputs of a paper; `given` is the form as the workbench filled it. */
export function paperFields(kind: PaperKind, given: PaperForm): PaperField[] {
  return fields[kind].filter(
    (field) => !onlyWhenGiven[kind].includes(field.key) || given[field.key] !== undefined,
  );
}
