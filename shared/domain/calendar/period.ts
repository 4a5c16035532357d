import { formatDate, monthName, romanMonth } from './format.ts';
import { addDays } from './local-time.ts';

export type PeriodKind = 'tahun' | 'triwulan' | 'bulan' | 'rentang';

/** A span of local days, both included, and how it was chosen. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1);

export function monthPeriod(year: number, month: number): Period {
  return { kind: 'bulan', from: `${year}-${two(month)}-01`, to: lastDay(year, month) };
}
export function quarterPeriod(year: number, quarter: number): Period {
  return { kind: 'triwulan', from: `${year}-${two(quarter * 3 - 2)}-01`, to: lastDay(year, quarter * 3) };
}
export function yearPeriod(year: number): Period {
  return { kind: 'tahun', from: `${year}-01-01`, to: `${year}-12-31` };
}

/** A span chosen by hand; null unless both are days, in order, in years 2000-2099. */
export function spanPeriod(from: string, to: string): Period | null {
  return isDay(from) && isDay(to) && from <= to ? { kind: 'rentang', from, to } : null;
}

/** `Tahun 2026`, `Triwulan II 2026`, `Mei 2026`, `3 Mei 2026 sampai 9 Juni 2026`. */
export function periodName({ kind, from, to }: Period): string {
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  if (kind === 'tahun') return `Tahun ${year}`;
  if (kind === 'triwulan') return `Triwulan ${romanMonth(Math.ceil(month / 3))} ${year}`;
  if (kind === 'bulan') return `${monthName(month)} ${year}`;
  return `${formatDate(from)} sampai ${formatDate(to)}`;
}

/** The whole year, quarter or month that a span is. */
export function wholePeriod({ from, to }: Period): Period | undefined {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  return [yearPeriod(year), quarterPeriod(year, Math.ceil(month / 3)), monthPeriod(year, month)].find(
    (whole) => whole.from === from && whole.to === to,
  );
}

function isDay(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(text, 0) === text;
}
