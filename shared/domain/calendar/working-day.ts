import { DAY_MS, dayNumber, localDayNumber, MINUTE_MS, startOfDay } from './local-time.ts';
import { readPauses } from './pauses.ts';
import type { Instant, LocalDate, Pause, WorkingCalendar } from './types.ts';
import { type Span, workMinutes } from './work-hours.ts';
import { type CalendarDay, calendarDay, yearOfDayNumber, yearTable } from './year-table.ts';

/** Whether a date is a working day, why not, and its hours. */
export function dayOf(calendar: WorkingCalendar, date: LocalDate): CalendarDay {
  return calendarDay(calendar, dayNumber(date));
}

/**
 * The number of working days in (from, to]: the first day is not counted, the last is.
 * Negative when `to` is earlier, so that between(a, b) + between(b, c) = between(a, c).
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  const a = dayNumber(from);
  const b = dayNumber(to);
  if (b < a) return 0 - workingDaysBetween(calendar, to, from);
  const lastYear = yearOfDayNumber(b);
  let total = -countedThrough(calendar, a);
  for (let year = yearOfDayNumber(a); year < lastYear; year++) {
    total += yearTable(calendar, year).counted.at(-1) ?? 0;
  }
  return total + countedThrough(calendar, b);
}

/** Working days from 1 January of the day's year through that day. */
function countedThrough(calendar: WorkingCalendar, day: number): number {
  const table = yearTable(calendar, yearOfDayNumber(day));
  return table.counted[day - table.first] ?? 0;
}

/** The spans of work of one local day: before and after the break, in epoch milliseconds. */
export function workSpans(calendar: WorkingCalendar, day: number): Span[] {
  const { hours } = calendarDay(calendar, day);
  if (!hours) return [];
  const midnight = startOfDay(day, calendar.zone);
  return workMinutes(hours).map(({ from, to }) => ({
    from: midnight + from * MINUTE_MS,
    to: midnight + to * MINUTE_MS,
  }));
}

/**
 * Whole working minutes between two moments as a clock in working minutes counts: without breaks, free days and the
 * time that was paused; 0 when `b` is not later.
 */
export function unpausedMinutesBetween(
  calendar: WorkingCalendar,
  a: Instant,
  b: Instant,
  pauses: readonly Pause[],
): number {
  const from = Date.parse(a);
  const to = Date.parse(b);
  const { ended, open } = readPauses(pauses, from);
  const spans = open === null ? ended : [...ended, { from: open.from, to }];
  const paused = spans.reduce(
    (sum, pause) => sum + workingTime(calendar, pause.from, Math.min(pause.to, to)),
    0,
  );
  return Math.floor(Math.max(0, workingTime(calendar, from, to) - paused) / MINUTE_MS);
}

/** Working time in milliseconds between two moments in milliseconds; 0 when `to` is not later. */
function workingTime(calendar: WorkingCalendar, from: number, to: number): number {
  if (!(from < to)) return 0;
  const firstDay = localDayNumber(from, calendar.zone);
  const lastDay = localDayNumber(to, calendar.zone);
  const worked = (day: number) =>
    workSpans(calendar, day).reduce(
      (sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
      0,
    );
  if (firstDay === lastDay) return worked(firstDay);
  const between = workedThrough(calendar, lastDay - 1) - workedThrough(calendar, firstDay);
  let total = worked(firstDay) + between + worked(lastDay);
  for (let year = yearOfDayNumber(firstDay); year < yearOfDayNumber(lastDay - 1); year++)
    total += yearTable(calendar, year).worked.at(-1) ?? 0;
  return total;
}

/** Working time in milliseconds from 1 January of the day's year through that day. */
function workedThrough(calendar: WorkingCalendar, day: number): number {
  const table = yearTable(calendar, yearOfDayNumber(day));
  return table.worked[day - table.first] ?? 0;
}

/** Local midnight to midnight of a day, in epoch milliseconds. */
export function wholeDay(calendar: WorkingCalendar, day: number): Span {
  const from = startOfDay(day, calendar.zone);
  return { from, to: from + DAY_MS };
}
