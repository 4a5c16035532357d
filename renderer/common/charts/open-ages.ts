import { addDays } from '../../../shared/domain/calendar/local-time.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import { workingDaysBetween } from '../../../shared/domain/calendar/working-day.ts';

/** More than a year back every bin that has an end has ended. */
const furthest = 400;

/**
 * The dates of receipt whose cases are of an age, in working days until today, both included and inside `period`;
 * null when no day is. `key` is a bin of the recap: `6-10`, or `61+` without an end.
 *
 * @example receivedWithAge(calendar, '2026-11-24', '0-1', year) // { from: '2026-11-23', to: '2026-12-31' }
 */
export function receivedWithAge(
  calendar: WorkingCalendar,
  today: string,
  key: string,
  period: { readonly from: string; readonly to: string },
): { readonly from: string; readonly to: string } | null {
  const bounds = /^(\d+)(?:-(\d+)|\+)$/.exec(key);
  if (bounds === null) return null;
  const [, low, high] = bounds;
  const age = (day: string) => workingDaysBetween(calendar, day, today);
  // Cases dated ahead of today are in the youngest bin.
  const to = Number(low) === 0 ? period.to : lastDayBack(today, (day) => age(day) < Number(low));
  const from =
    high === undefined
      ? period.from
      : addDays(
          lastDayBack(today, (day) => age(day) <= Number(high)),
          1,
        );
  const inside = { from: inOrder(from, period.from).last, to: inOrder(to, period.to).first };
  return inside.from <= inside.to ? inside : null;
}

/** Walks back from a day while the condition holds; the first day on which it does not. */
function lastDayBack(from: string, holds: (day: string) => boolean): string {
  let day = from;
  for (let step = 0; step < furthest && holds(day); step += 1) day = addDays(day, -1);
  return day;
}

function inOrder(a: string, b: string): { readonly first: string; readonly last: string } {
  return a < b ? { first: a, last: b } : { first: b, last: a };
}
