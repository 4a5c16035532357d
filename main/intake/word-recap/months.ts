import { monthName } from '../../../shared/domain/calendar/format.ts';
import { slips } from '../../../shared/domain/spelling.ts';
import { monthNumber } from '../../../shared/intake/lapor/dates.ts';

const names = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());

/** A month's title: which month, which year if it says so, and whether the name had to be corrected. */
export interface MonthTitle {
  /** Null when no month can be made out. */
  readonly month: number | null;
  readonly year: number | null;
  readonly corrected: boolean;
}

/** A year such as 2017 anywhere in a text. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** Reads `BULAN JANUARI`, `Januari 2017`, `Rekap bulan Febuari`; null when the text is no title of a month. */
export function readMonthTitle(text: string): MonthTitle | null {
  const year = yearIn(text);
  const after = /(?<!\p{L})(?:bulan|bln)[\s.:]+(\p{L}+)/iu.exec(text)?.[1];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const word = after?.toLowerCase() ?? (words.length === 1 ? words[0] : undefined);
  if (word !== undefined) {
    const exact = monthNumber(word);
    const month = exact ?? nearestMonth(word);
    if (month !== null) return { month, year, corrected: exact === null };
  }
  return words[0] === 'bulan' || words[0] === 'bln' ? { month: null, year, corrected: false } : null;
}

/** The one month whose name is a slip or two away; null when none or more than one is. */
export function nearestMonth(word: string): number | null {
  const near = names
    .map((name, i) => ({ month: i + 1, distance: slips(word, name), most: name.length > 4 ? 2 : 1 }))
    .filter((each) => each.distance <= each.most)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance === second?.distance) return null;
  return first.month;
}
