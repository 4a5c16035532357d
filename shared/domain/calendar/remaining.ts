import { daysBetween, toLocalDate } from './local-time.ts';
import type { DueDate, Instant, WorkingCalendar } from './types.ts';
import { workingDaysBetween } from './working-day.ts';

/** The time left until a due date, or by which it is late. */
export interface Remaining {
  late: boolean;
  /** Working days left (0 = today) or late by. */
  workingDays: number;
  /** 'sisa 2 hari kerja', 'jatuh tempo hari ini', 'terlambat 3 hari kerja'. */
  text: string;
}

/** Compares a due date with the present moment. Late begins when the due instant has passed. */
export function remaining(
  calendar: WorkingCalendar,
  due: Pick<DueDate, 'date' | 'instant'>,
  now: Instant,
): Remaining {
  const today = toLocalDate(now, calendar.zone);
  if (Date.parse(now) > Date.parse(due.instant)) {
    const workingDays = Math.max(0, workingDaysBetween(calendar, due.date, today));
    const by = workingDays === 0 ? 'kurang dari 1 hari kerja' : `${workingDays} hari kerja`;
    return { late: true, workingDays, text: `terlambat ${by}` };
  }
  const workingDays = Math.max(0, workingDaysBetween(calendar, today, due.date));
  const calendarDays = daysBetween(today, due.date);
  if (calendarDays <= 0) return { late: false, workingDays, text: 'jatuh tempo hari ini' };
  // A due date in calendar days may fall on a free day with no working day left before it.
  const left = workingDays === 0 ? `${calendarDays} hari` : `${workingDays} hari kerja`;
  return { late: false, workingDays, text: `sisa ${left}` };
}
