import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';

type Lines = 'to' | 'copies' | 'needed' | 'parties' | 'witnesses';
type Texts =
  | 'subject'
  | 'gist'
  | 'findings'
  | 'action'
  | 'schedule'
  | 'notes'
  | 'from'
  | 'reason'
  | 'location'
  | 'basis'
  | 'agreements';
/** One input beside the preview. */
export type PaperField =
  | { readonly kind: 'size'; readonly key: 'size'; readonly label: string }
  | { readonly kind: 'check'; readonly key: 'byHand'; readonly label: string; readonly hint: string }
  | { readonly kind: 'purpose'; readonly key: 'purpose'; readonly label: string }
  | { readonly kind: 'date'; readonly key: 'date'; readonly label: string }
  | { readonly kind: 'lines'; readonly key: Lines; readonly label: string; readonly hint: string }
  | { readonly kind: 'text'; readonly key: Texts; readonly label: string; readonly rows: number };

const size: PaperField = { kind: 'size', key: 'size', label: 'Ukuran kertas' };
const date = (label: string): PaperField => ({ kind: 'date', key: 'date', label });
const subject: PaperField = { kind: 'text', key: 'subject', label: 'Hal', rows: 1 };
const gist: PaperField = { kind: 'text', key: 'gist', label: 'Ringkasan aduan', rows: 4 };
const to = (label: string): PaperField => ({
  kind: 'lines',
  key: 'to',
  label,
  hint: 'Satu baris untuk satu baris alamat.',
});
const copies: PaperField = {
  kind: 'lines',
  key: 'copies',
  label: 'Tembusan',
  hint: 'Satu baris untuk satu tembusan.',
};
const people = (key: 'parties' | 'witnesses', label: string): PaperField => ({
  kind: 'lines',
  key,
  label,
  hint: 'Satu baris satu orang: nama; kedudukan. Baris kosong tercetak untuk ditulis tangan.',
});

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
    to('Kepada Yth.'),
    subject,
    gist,
    { kind: 'text', key: 'findings', label: 'Hasil pemeriksaan', rows: 3 },
    { kind: 'text', key: 'action', label: 'Jawaban dan tindak lanjut', rows: 5 },
    { kind: 'text', key: 'schedule', label: 'Rencana penyelesaian', rows: 2 },
    copies,
  ],
  'permintaan-kelengkapan': [
    size,
    date('Tanggal surat'),
    to('Kepada Yth. (kosong: pelapor)'),
    subject,
    {
      kind: 'lines',
      key: 'needed',
      label: 'Kelengkapan yang diminta',
      hint: 'Satu baris untuk satu hal.',
    },
    gist,
    { kind: 'text', key: 'schedule', label: 'Batas waktu melengkapi', rows: 1 },
    copies,
  ],
  'nota-dinas': [
    size,
    date('Tanggal nota dinas'),
    to('Kepada'),
    { kind: 'text', key: 'from', label: 'Dari', rows: 1 },
    subject,
    gist,
    { kind: 'text', key: 'action', label: 'Permintaan', rows: 4 },
    copies,
  ],
  'surat-pelimpahan': [
    size,
    date('Tanggal surat'),
    to('Kepada Yth.'),
    subject,
    gist,
    { kind: 'text', key: 'reason', label: 'Alasan pelimpahan', rows: 3 },
    { kind: 'text', key: 'action', label: 'Permohonan', rows: 3 },
    copies,
  ],
  'berita-acara': [
    size,
    { kind: 'purpose', key: 'purpose', label: 'Berita acara' },
    date('Hari dan tanggal'),
    { kind: 'text', key: 'location', label: 'Tempat', rows: 1 },
    subject,
    gist,
    { kind: 'text', key: 'basis', label: 'Dasar', rows: 2 },
    people('parties', 'Pihak yang hadir'),
    { kind: 'text', key: 'findings', label: 'Hasil (kosong: ditulis tangan)', rows: 4 },
    { kind: 'text', key: 'agreements', label: 'Kesepakatan (kosong: ditulis tangan)', rows: 3 },
    people('witnesses', 'Saksi'),
  ],
  'kartu-kendali': [size, date('Tanggal kartu'), subject, gist],
};
/** Inputs that a kind of paper shows only when the workbench gives them a value. */
const onlyWhenGiven: Record<PaperKind, readonly PaperField['key'][]> = {
  'lembar-disposisi': ['date', 'subject', 'gist', 'notes'],
  'tanda-terima': ['date', 'subject', 'gist'],
  'surat-jawaban': [],
  'permintaan-kelengkapan': [],
  'nota-dinas': [],
  'surat-pelimpahan': [],
  'berita-acara': [],
  'kartu-kendali': [],
};

/** The inputs of a paper; `given` is the form as the workbench filled it. */
export function paperFields(kind: PaperKind, given: PaperForm): PaperField[] {
  return fields[kind].filter(
    (field) => !onlyWhenGiven[kind].includes(field.key) || given[field.key] !== undefined,
  );
}
