import { type Clock, isCounted, pauseOn } from './clock.ts';
import { formatMinutes } from './format.ts';
import { MINUTE_MS } from './local-time.ts';
import { unpausedTime } from './pauses.ts';
import type { ExplainedDay } from './types.ts';
import { isWholeDays, knowsFreeDays, workMinutesPer } from './units.ts';
import type { Span } from './work-hours.ts';
import { wholeDay, workSpans } from './working-day.ts';
import { type CalendarDay, calendarDay } from './year-table.ts';

/** Where the strip of days ends: the due date, or the day of a pause that still lasts. */
export interface StripEnd {
  day: number;
  ms: number;
  openPause: { day: number; reason: string } | null;
  /** Days after this one were given beyond the limit. */
  extension: { after: number; reason: string } | null;
}

/** The days from the start through `end`, each with the reason why it counts or not. */
export function explainDays(clock: Clock, end: StripEnd): ExplainedDay[] {
  const last = Math.min(end.day, end.openPause?.day ?? end.day);
  const days: ExplainedDay[] = [];
  let count = 0;
  for (let day = clock.startDay; day <= last; day++) {
    const { date, listMissing } = calendarDay(clock.calendar, day);
    const reason = explainDay(clock, day, end, count + 1);
    if (reason.count !== null) count = reason.count;
    days.push({ date, ...reason, listMissing });
  }
  return days;
}

type Reason = Pick<ExplainedDay, 'kind' | 'count' | 'note'>;

/** One day; `next` is the number it gets if it counts. */
function explainDay(clock: Clock, day: number, end: StripEnd, next: number): Reason {
  const timed = !isWholeDays(clock.limit.unit);
  if (day === clock.startDay) {
    return { kind: 'mulai', count: null, note: timed ? timeNote(clock, day, end.ms) : null };
  }
  if (day === end.openPause?.day) return { kind: 'dijeda', count: null, note: end.openPause.reason };
  if (end.extension && day > end.extension.after) return explainGiven(clock, day, end.extension.reason);
  return timed ? explainTimed(clock, day, end.ms) : explainWhole(clock, day, next);
}

/** A day beyond the limit: free days and pauses are still said, the others are given. */
function explainGiven(clock: Clock, day: number, reason: string): Reason {
  return (
    explainUncounted(clock, day, calendarDay(clock.calendar, day)) ?? {
      kind: 'diperpanjang',
      count: null,
      note: `Perpanjangan: ${reason}`,
    }
  );
}

/** A day of a limit in whole days; `next` is the number it gets if it counts. */
function explainWhole(clock: Clock, day: number, next: number): Reason {
  const about = calendarDay(clock.calendar, day);
  if (isCounted(clock, day)) return { kind: 'dihitung', count: next, note: holidayNote(about) };
  return explainUncounted(clock, day, about) ?? { kind: 'dihitung', count: null, note: null };
}

/** A day of a limit in hours or working minutes. */
function explainTimed(clock: Clock, day: number, dueMs: number): Reason {
  const note = timeNote(clock, day, dueMs);
  if (note !== null) return { kind: 'dihitung', count: null, note };
  const uncounted = explainUncounted(clock, day, calendarDay(clock.calendar, day));
  return uncounted ?? partlyPaused(clock, day) ?? { kind: 'dihitung', count: null, note: null };
}

/** Why a day does not count: a free day (for clocks that know free days), else a pause. */
function explainUncounted(clock: Clock, day: number, about: CalendarDay): Reason | null {
  if (knowsFreeDays(clock.limit.unit) && about.kind !== 'hari kerja') {
    return { kind: about.kind, count: null, note: holidayNote(about) };
  }
  const pause = pauseOn(clock, day);
  return pause ? { kind: 'dijeda', count: null, note: pause.reason } : null;
}

/** All time of the day fell in a pause that ended later on that same day. */
function partlyPaused(clock: Clock, day: number): Reason | null {
  const { from, to } = wholeDay(clock.calendar, day);
  const pause = clock.ended.find((p) => p.from < to && from < p.to);
  return pause ? { kind: 'dijeda', count: null, note: pause.reason } : null;
}

function holidayNote(about: CalendarDay): string | null {
  if (about.name === null) return null;
  return about.basis === null ? about.name : `${about.name} (${about.basis})`;
}

/** The time that counted on a day, '7 jam 30 menit'; null when less than a minute did. */
function timeNote(clock: Clock, day: number, dueMs: number): string | null {
  const spans: Span[] =
    workMinutesPer(clock.limit.unit) === null
      ? [wholeDay(clock.calendar, day)]
      : workSpans(clock.calendar, day);
  let counted = 0;
  for (const span of spans) {
    counted += unpausedTime(Math.max(span.from, clock.startMs), Math.min(span.to, dueMs), clock.ended);
  }
  const minutes = Math.floor(counted / MINUTE_MS);
  return minutes > 0 ? formatMinutes(minutes) : null;
}
