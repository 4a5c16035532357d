import { DAY_MS, dayNumber, localDayNumber, MINUTE_MS, minutesOfDay, startOfDay } from './local-time.ts';
import type { Instant, LocalDate, WorkHours, WorkingCalendar } from './types.ts';
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

/** A span of time in epoch milliseconds, `to` excluded. */
export interface Span {
  from: number;
  to: number;
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

/** The spans of work of a day in minutes since midnight; a break outside the hours is ignored. */
export function workMinutes(hours: WorkHours): Span[] {
  const start = minutesOfDay(hours.start);
  const end = minutesOfDay(hours.end);
  const breakFrom = Math.min(Math.max(minutesOfDay(hours.breakStart), start), end);
  const breakTo = Math.min(Math.max(minutesOfDay(hours.breakStart) + hours.breakMinutes, breakFrom), end);
  return [
    { from: start, to: breakFrom },
    { from: breakTo, to: end },
  ].filter((span) => span.from < span.to);
}

/** Whole working minutes between two moments, breaks and free days left out; 0 when `b` is not later. */
export function workingMinutesBetween(calendar: WorkingCalendar, a: Instant, b: Instant): number {
  const from = Date.parse(a);
  const to = Date.parse(b);
  if (!(from < to)) return 0;
  let total = 0;
  const last = localDayNumber(to, calendar.zone);
  for (let day = localDayNumber(from, calendar.zone); day <= last; day++) {
    for (const span of workSpans(calendar, day)) {
      total += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
    }
  }
  return Math.floor(total / MINUTE_MS);
}

/** Local midnight to midnight of a day, in epoch milliseconds. */
export function wholeDay(calendar: WorkingCalendar, day: number): Span {
  const from = startOfDay(day, calendar.zone);
  return { from, to: from + DAY_MS };
}
