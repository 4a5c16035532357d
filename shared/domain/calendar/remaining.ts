import { daysBetween, toInstant, toLocalDate } from './local-time.ts';
import type { DueDate, Instant, Limit, WorkingCalendar } from './types.ts';
import { isWholeDays } from './units.ts';
import { workingDaysBetween } from './working-day.ts';

/** The time left until a due date, or by which it is late. */
export interface Remaining {
  late: boolean;
  /** Working days left (0 = today) or late by. */
  workingDays: number;
  /** 'sisa 2 hari kerja', 'jatuh tempo hari ini', 'terlambat 3 hari kerja'. */
  text: string;
}

const count = new Intl.NumberFormat('id-ID');

/** Compares a due date with the present moment. Late begins when the due instant has passed. */
export function remaining(
  calendar: WorkingCalendar,
  due: Pick<DueDate, 'date' | 'instant'>,
  now: Instant,
): Remaining {
  const today = toLocalDate(now, calendar.zone);
  if (Date.parse(now) > Date.parse(due.instant)) {
    const workingDays = Math.max(0, workingDaysBetween(calendar, due.date, today));
    const by = workingDays === 0 ? 'kurang dari 1 hari kerja' : `${count.format(workingDays)} hari kerja`;
    return { late: true, workingDays, text: `terlambat ${by}` };
  }
  const workingDays = Math.max(0, workingDaysBetween(calendar, today, due.date));
  const calendarDays = daysBetween(today, due.date);
  if (calendarDays <= 0) return { late: false, workingDays, text: 'jatuh tempo hari ini' };
  // A due date in calendar days may fall on a free day with no working day left before it.
  const left =
    workingDays === 0 ? `${count.format(calendarDays)} hari` : `${count.format(workingDays)} hari kerja`;
  return { late: false, workingDays, text: `sisa ${left}` };
}

/**
 * The same for a limit counted in days: such a limit lasts through its whole due date, so nothing is late before
 * midnight. Limits in hours or working minutes end at their instant.
 */
export function remainingOf(
  calendar: WorkingCalendar,
  due: Pick<DueDate, 'date' | 'instant'>,
  unit: Limit['unit'],
  now: Instant,
): Remaining {
  const instant = isWholeDays(unit) ? toInstant(due.date, '23:59:59', calendar.zone) : due.instant;
  return remaining(calendar, { date: due.date, instant }, now);
}
