import { monthName } from '../calendar/format.ts';
import type { Instant, LocalDate } from '../calendar/types.ts';

/** What a row of the office's Word recap says of a case (DOMAIN 6), as it is recorded. */
export interface RecapStatement {
  readonly importId: string;
  /** `YYYY-MM`. */
  readonly month: string | null;
  readonly date: LocalDate | null;
  readonly stakeholder: string | null;
  readonly response: string | null;
  readonly remark: string | null;
  /** Fingerprint of what it says: the same row again adds nothing. */
  readonly digest: string;
}
export interface RecapNote extends RecapStatement {
  readonly notedAt: Instant;
  /** An officer decided on it, or ended the case since: it suggests nothing more. */
  readonly settled: boolean;
}

export const suggestions = ['selesai', 'diproses'] as const;
export type Suggestion = (typeof suggestions)[number];

/** What the recap's KETERANGAN means for a case's status; null when it says nothing of it. */
export function remarkMeans(remark: string | null): Suggestion | null {
  const text = remark?.toLowerCase() ?? '';
  const negated = /\b(belum|blm|tidak|tdk|bukan)\b/.test(text);
  if (/\b(selesai|diselesaikan|terselesaikan|tuntas)\b/.test(text))
    return negated || /\bakan\b/.test(text) ? 'diproses' : 'selesai';
  if (negated) return null;
  return /proses|koordinasi|tindak\s?lanjut|ditangani|menunggu/.test(text) ? 'diproses' : null;
}

export const settled = (notes: readonly RecapNote[]): readonly RecapNote[] =>
  notes.map((note) => (note.settled ? note : { ...note, settled: true }));

/** `2017-01` as `Januari 2017`. */
export const monthWords = (month: string): string =>
  `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** What a note says, as one text: `Stakeholder: Dinas Sosial; Tanggapan: …; Keterangan: selesai`. */
export function recapWords(note: Pick<RecapNote, 'stakeholder' | 'response' | 'remark'>): string {
  return [
    ['Stakeholder', note.stakeholder],
    ['Tanggapan', note.response],
    ['Keterangan', note.remark],
  ]
    .filter(([, text]) => text !== null)
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ');
}
