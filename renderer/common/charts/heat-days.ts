import { shortMonthName } from '../../../shared/domain/calendar/format.ts';
import { addDays, daysBetween, weekday } from '../../../shared/domain/calendar/local-time.ts';
import type { LocalDate, WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import { dayOf } from '../../../shared/domain/calendar/working-day.ts';

/** One day of the calendar of reports: a week is a column, Monday is the first row. */
export interface HeatDay {
  readonly date: LocalDate;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  /** 0 none, 1 to 4 by quarters of the busiest day. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** The holiday's name; a weekend is told by its row. */
  readonly holiday: string | null;
}
export interface HeatYear {
  readonly year: string;
  readonly columns: number;
  readonly days: readonly HeatDay[];
  /** Where the months begin. */
  readonly months: readonly { readonly column: number; readonly label: string }[];
}

/** The days of a period laid out by year. Of a period of several years those without a report are left out. */
export function heatYears(
  received: readonly { readonly date: LocalDate; readonly count: number }[],
  period: { readonly from: LocalDate; readonly to: LocalDate },
  calendar: WorkingCalendar | undefined,
): HeatYear[] {
  const counts = new Map(received.map(({ date, count }) => [date, count]));
  const busiest = Math.max(1, ...counts.values());
  const years = [...new Set([...counts.keys(), period.to].map((date) => date.slice(0, 4)))].sort();
  const busy = years.filter((year) => received.some(({ date }) => date.startsWith(year)));
  return (busy.length > 0 ? busy : years).map((year) => {
    const first = period.from > `${year}-01-01` ? period.from : `${year}-01-01`;
    const last = period.to < `${year}-12-31` ? period.to : `${year}-12-31`;
    const monday = addDays(first, -weekday(first));
    const columnOf = (date: LocalDate) => Math.floor(daysBetween(monday, date) / 7);
    const days: HeatDay[] = [];
    const months: { column: number; label: string }[] = [];
    for (let date = first; date <= last; date = addDays(date, 1)) {
      const count = counts.get(date) ?? 0;
      const column = columnOf(date);
      days.push({
        date,
        column,
        row: weekday(date),
        count,
        level: levelOf(count, busiest),
        holiday: calendar ? dayOf(calendar, date).name : null,
      });
      if (date === first || date.endsWith('-01'))
        months.push({ column, label: shortMonthName(Number(date.slice(5, 7))) });
    }
    return { year, columns: columnOf(last) + 1, days, months: withRoom(months) };
  });
}

/** A month whose label would run into the next one's goes without. */
function withRoom<M extends { readonly column: number }>(months: readonly M[]): M[] {
  return months.filter((month, index) => (months[index + 1]?.column ?? Infinity) - month.column >= 2);
}

function levelOf(count: number, busiest: number): HeatDay['level'] {
  if (count === 0) return 0;
  const share = count / busiest;
  return share <= 0.25 ? 1 : share <= 0.5 ? 2 : share <= 0.75 ? 3 : 4;
}
