import { MAX_DAYS } from './clock.ts';
import { dateOfDayNumber, dayNumber, localDayNumber } from './local-time.ts';
import { pausedDays, readPauses } from './pauses.ts';
import type { Instant, LocalDate, Pause, WorkingCalendar } from './types.ts';
import { calendarDay, firstDayOfYear, yearTable } from './year-table.ts';

/** The working days of a run of years, numbered, so that a due date is two look-ups. */
export interface CalendarIndex {
  calendar: WorkingCalendar;
  /** Day number of the first day held. */
  first: number;
  /** Working days from the first day held through day i. */
  ordinals: Uint32Array;
  /** The date of working day k (from 0). */
  dates: readonly LocalDate[];
}

/** Numbers the working days of the years `fromYear`..`toYear`, both included. */
export function makeCalendarIndex(
  calendar: WorkingCalendar,
  fromYear: number,
  toYear: number,
): CalendarIndex {
  const first = firstDayOfYear(fromYear);
  const ordinals = new Uint32Array(Math.max(0, firstDayOfYear(toYear + 1) - first));
  const dates: LocalDate[] = [];
  for (let year = fromYear; year <= toYear; year++) {
    const table = yearTable(calendar, year);
    for (const [i, day] of table.days.entries()) {
      if (day.working) dates.push(day.date);
      ordinals[table.first - first + i] = dates.length;
    }
  }
  return { calendar, first, ordinals, dates };
}

/**
 * The date of `dueDate` for a limit in 'hari kerja', O(1) within the years held (else it walks). Whole amounts
 * only; `pausedWorkingDays` as {@link pausedWorkingDays} counts them.
 */
export function indexedDueDate(
  index: CalendarIndex,
  startDate: LocalDate,
  workingDays: number,
  pausedWorkingDays: number,
): LocalDate {
  const wanted = workingDays + pausedWorkingDays;
  if (!(wanted > 0)) return startDate;
  const start = dayNumber(startDate);
  const before = index.ordinals[start - index.first];
  const found = before === undefined ? undefined : index.dates[before + wanted - 1];
  if (found === undefined) return walk(index.calendar, start, wanted);
  return dayNumber(found) - start > MAX_DAYS ? dateOfDayNumber(start + MAX_DAYS) : found;
}

function walk(calendar: WorkingCalendar, start: number, wanted: number): LocalDate {
  let day = start;
  let count = 0;
  while (count < wanted && day < start + MAX_DAYS) {
    day++;
    if (calendarDay(calendar, day).working) count++;
  }
  return dateOfDayNumber(day);
}

/** How many working days ended pauses take from a limit in 'hari kerja': those before it would run out. */
export function pausedWorkingDays(
  index: CalendarIndex,
  startedAt: Instant,
  workingDays: number,
  pauses: readonly Pause[],
): number {
  if (pauses.length === 0 || !(workingDays > 0)) return 0;
  const startMs = Date.parse(startedAt);
  const { zone } = index.calendar;
  const start = localDayNumber(startMs, zone);
  const startDate = dateOfDayNumber(start);
  let paused = 0;
  for (const span of pausedDays(readPauses(pauses, startMs).ended, zone)) {
    if (span.from > dayNumber(indexedDueDate(index, startDate, workingDays, paused))) break;
    const last = Math.min(span.to - 1, start + MAX_DAYS);
    for (let day = Math.max(span.from, start + 1); day <= last; day++) {
      if (calendarDay(index.calendar, day).working) paused++;
    }
  }
  return paused;
}
