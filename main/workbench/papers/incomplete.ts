import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { Refused } from '../../../shared/serving/refused.ts';

type Missing = (form: PaperForm) => string | null;
const empty = (lines: readonly string[] | undefined): boolean => !lines?.some((line) => line.trim() !== '');

/** What a letter cannot go out without; other papers may be filled in by pen. */
const missing: Partial<Record<PaperKind, Missing>> = {
  'surat-jawaban': (form) => (form.action ? null : 'Belum ada konsep jawaban. Tulis konsep jawaban dahulu.'),
  'permintaan-kelengkapan': (form) =>
    empty(form.needed) ? 'Tulis dahulu kelengkapan yang diminta, satu baris satu hal.' : null,
  'nota-dinas': (form) => (empty(form.to) ? 'Tulis dahulu kepada siapa nota dinas ini.' : null),
  'surat-pelimpahan': (form) =>
    empty(form.to)
      ? 'Tulis dahulu kepada siapa pengaduan ini dilimpahkan.'
      : form.reason?.trim()
        ? null
        : 'Tulis dahulu alasan pelimpahan.',
};

/** Refuses a letter that lacks what it is for, before it takes a number. */
export function refuseIncomplete(kind: PaperKind, form: PaperForm): void {
  const what = missing[kind]?.(form) ?? null;
  if (what !== null) throw new Refused(what);
}
