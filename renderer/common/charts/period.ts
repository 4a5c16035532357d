import { type Period, spanPeriod, wholePeriod, yearPeriod } from '../../../shared/domain/calendar/period.ts';
import { routes } from '../routes.ts';

export {
  monthPeriod,
  type Period,
  type PeriodKind,
  periodName,
  quarterPeriod,
  spanPeriod,
  yearPeriod,
} from '../../../shared/domain/calendar/period.ts';

/** The span an address asks for; this year when it asks for none or for nonsense. */
export function readPeriod(search: string, today: string): Period {
  const asked = new URLSearchParams(search);
  const span = spanPeriod(asked.get('from') ?? '', asked.get('to') ?? '');
  if (span === null) return yearPeriod(Number(today.slice(0, 4)));
  return asked.get('jenis') === 'rentang' ? span : (wholePeriod(span) ?? span);
}

/** The charts of a period, as a place of the program. */
export function periodHref({ kind, from, to }: Period): string {
  return `${routes.charts}?from=${from}&to=${to}${kind === 'rentang' ? '&jenis=rentang' : ''}`;
}
