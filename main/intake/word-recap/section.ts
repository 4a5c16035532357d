import type { LocalDate } from '../../../shared/domain/calendar/types.ts';
import { monthWords } from '../../../shared/domain/case/recap-note.ts';
import type { MonthTitle } from './months.ts';

/** What stands under one title of a month. */
export interface Section {
  readonly table: number;
  readonly title: { readonly text: string; readonly read: MonthTitle } | null;
}

/**
 * Which month a section is about. Its title counts, unless it cannot be read or nearly all of its dates say another
 * month: then the dates do, and a warning says so.
 */
export function monthOf(
  { table, title }: Section,
  dates: readonly LocalDate[],
  documentYear: number | null,
): { readonly month: string | null; readonly warning: string | null } {
  const { month: most, share } = mostOf(dates.map((date) => date.slice(0, 7)));
  const said = title?.read.month ?? null;
  const year = title?.read.year ?? (most === null ? documentYear : Number(most.slice(0, 4)));
  const titled = said === null || year === null ? null : `${year}-${String(said).padStart(2, '0')}`;
  const place = title
    ? `Tabel ${table}, judul "${title.text.slice(0, 60)}"`
    : `Tabel ${table} tanpa judul bulan`;
  if (titled !== null) {
    const against = most !== null && most.slice(5) !== titled.slice(5) && dates.length > 1 && share >= 0.8;
    if (against && most !== null)
      return {
        month: most,
        warning: `${place}: tanggal barisnya ${monthWords(most)}, jadi dibaca ${monthWords(most)}.`,
      };
    return {
      month: titled,
      warning: title?.read.corrected ? `${place}: dibaca ${monthWords(titled)}.` : null,
    };
  }
  if (most !== null)
    return { month: most, warning: `${place}: bulan diambil dari tanggal barisnya, ${monthWords(most)}.` };
  return { month: null, warning: `${place}: bulannya tidak dapat dibaca; catatannya masuk tanpa bulan.` };
}

function mostOf(months: readonly string[]): { month: string | null; share: number } {
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? { month: first[0], share: first[1] / months.length } : { month: null, share: 0 };
}
