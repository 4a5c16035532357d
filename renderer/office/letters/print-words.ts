import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';

/** The print state in words: `belum dicetak`, `dicetak 2 kali, terakhir 3 Januari 2026 14.05 WIB`. */
export function printWords(paper: Pick<PaperView, 'printed' | 'lastPrintedAt'>, zone: Zone): string {
  if (paper.printed === 0) return 'belum dicetak';
  const last = paper.lastPrintedAt === null ? '' : `, terakhir ${formatInstant(paper.lastPrintedAt, zone)}`;
  return `dicetak ${paper.printed} kali${last}`;
}
