import {
  HOUR_MS,
  localDayNumber,
  MINUTE_MS,
  minutesOfDay,
  startOfDay,
  weekdayOfDayNumber,
} from './local-time.ts';
import { afterUnpaused, type PauseSpan, pausedDays, unpausedTime } from './pauses.ts';
import type { Limit, WorkingCalendar } from './types.ts';
import { workMinutesPer } from './units.ts';
import { workSpans } from './working-day.ts';
import { calendarDay, usualHours } from './year-table.ts';

/** No clock runs longer than this many calendar days after its start. */
export const MAX_DAYS = 3650;

/** Everything a count needs: calendar, start, limit (amount >= 0) and the ended pauses, in ms and in days. */
export interface Clock {
  calendar: WorkingCalendar;
  startMs: number;
  startDay: number;
  limit: Limit;
  ended: readonly PauseSpan[];
  days: readonly PauseSpan[];
}

/** The local day and the moment a clock runs out; `clamped` when it would run past {@link MAX_DAYS}. */
export interface RunOut {
  day: number;
  ms: number;
  clamped: boolean;
}

/** Gathers a clock; `ended` as {@link readPauses} gives it. */
export function makeClock(
  calendar: WorkingCalendar,
  startMs: number,
  limit: Limit,
  ended: readonly PauseSpan[],
): Clock {
  const startDay = localDayNumber(startMs, calendar.zone);
  return { calendar, startMs, startDay, limit, ended, days: pausedDays(ended, calendar.zone) };
}

/** The ended pause that covers a whole local day, if any. */
export function pauseOn(clock: Clock, day: number): PauseSpan | undefined {
  return clock.days.find((pause) => pause.from <= day && day < pause.to);
}

/** Whether the day is one of the counted days of a limit in 'hari kerja' or 'hari'. */
export function isCounted(clock: Clock, day: number): boolean {
  if (day <= clock.startDay || pauseOn(clock, day)) return false;
  return clock.limit.unit === 'hari' || calendarDay(clock.calendar, day).working;
}

/** When the clock runs out. */
export function runOut(clock: Clock): RunOut {
  if (clock.limit.unit === 'jam') return runHours(clock);
  const minutes = workMinutesPer(clock.limit.unit);
  return minutes === null ? runDays(clock) : runWorkingTime(clock, clock.limit.amount * minutes);
}

function runDays(clock: Clock): RunOut {
  const { calendar, startDay } = clock;
  const last = startDay + MAX_DAYS;
  const wanted = Math.ceil(clock.limit.amount);
  let day = startDay;
  let count = 0;
  while (count < wanted && day < last) {
    day++;
    if (isCounted(clock, day)) count++;
  }
  const ms = Math.max(closingTime(calendar, day), clock.startMs);
  return { day, ms, clamped: count < wanted };
}

function runHours(clock: Clock): RunOut {
  const { zone } = clock.calendar;
  const ms = afterUnpaused(clock.startMs, clock.limit.amount * HOUR_MS, clock.ended);
  const day = localDayNumber(ms, zone);
  return day <= clock.startDay + MAX_DAYS ? { day, ms, clamped: false } : lastMoment(clock);
}

function runWorkingTime(clock: Clock, minutes: number): RunOut {
  let left = minutes * MINUTE_MS;
  if (left === 0) return { day: clock.startDay, ms: clock.startMs, clamped: false };
  for (let day = clock.startDay; day <= clock.startDay + MAX_DAYS; day++) {
    for (const span of workSpans(clock.calendar, day)) {
      const from = Math.max(span.from, clock.startMs);
      const free = unpausedTime(from, span.to, clock.ended);
      if (free > 0 && left <= free) {
        return { day, ms: afterUnpaused(from, left, clock.ended), clamped: false };
      }
      left -= free;
    }
  }
  return lastMoment(clock);
}

function lastMoment(clock: Clock): RunOut {
  const day = clock.startDay + MAX_DAYS;
  return { day, ms: startOfDay(day + 1, clock.calendar.zone) - 1, clamped: true };
}

/**
 * When work ends on a day, epoch milliseconds. On a free day: when that weekday usually ends, else when the
 * first working day of the week ends, else 16.00.
 */
export function closingTime(calendar: WorkingCalendar, day: number): number {
  const { date, hours } = calendarDay(calendar, day);
  const weekdayIndex = weekdayOfDayNumber(day);
  const usual = hours ?? usualHours(calendar, date, weekdayIndex) ?? calendar.week.find((h) => h !== null);
  return startOfDay(day, calendar.zone) + minutesOfDay(usual?.end ?? '16:00') * MINUTE_MS;
}
