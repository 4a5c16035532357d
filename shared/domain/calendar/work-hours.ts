import { minutesOfDay } from './local-time.ts';
import type { WorkHours } from './types.ts';

/** A span of time, `to` excluded. */
export interface Span {
  from: number;
  to: number;
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
