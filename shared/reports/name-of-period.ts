import { formatDate } from '../domain/calendar/format.ts';
import { periodName, spanPeriod, wholePeriod } from '../domain/calendar/period.ts';

/** `Mei 2026`, or the days of a span chosen by hand. */
export function nameOfPeriod(from: string, to: string): string {
  const span = spanPeriod(from, to);
  return span === null
    ? `${formatDate(from)} sampai ${formatDate(to)}`
    : periodName(wholePeriod(span) ?? span);
}
