import { addDays } from '../../../shared/domain/calendar/local-time.ts';

/** A span of local days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
export type PeriodKind = 'tahun' | 'triwulan' | 'bulan' | 'rentang';

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1);

export function monthPeriod(year: number, month: number): Period {
  return { from: `${year}-${two(month)}-01`, to: lastDay(year, month) };
}
export function quarterPeriod(year: number, quarter: number): Period {
  return { from: `${year}-${two(quarter * 3 - 2)}-01`, to: lastDay(year, quarter * 3) };
}
export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** What kind of period a span is, so that the picker shows it as it was chosen. */
export function kindOf({ from, to }: Period): PeriodKind {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  const same = (other: Period) => other.from === from && other.to === to;
  if (same(yearPeriod(year))) return 'tahun';
  if (same(quarterPeriod(year, Math.ceil(month / 3)))) return 'triwulan';
  return same(monthPeriod(year, month)) ? 'bulan' : 'rentang';
}

/** The span an address asks for, this year when it asks for none. */
export function readPeriod(search: string, today: string): Period {
  const asked = new URLSearchParams(search);
  const from = asked.get('from') ?? '';
  const to = asked.get('to') ?? '';
  const valid = [from, to].every((date) => /^\d{4}-\d\d-\d\d$/.test(date)) && from <= to;
  return valid ? { from, to } : yearPeriod(Number(today.slice(0, 4)));
}
