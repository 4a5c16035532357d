import {
  addDays,
  DAY_MS,
  dayNumber,
  MINUTE_MS,
  toInstant,
  toLocalDate,
} from '../../shared/domain/calendar/local-time.ts';
import type { Instant, Zone } from '../../shared/domain/calendar/types.ts';
import type { Settings } from '../../shared/domain/office/settings.ts';

/** What decides when the next exchange is due. */
export interface Schedule {
  readonly now: Instant;
  readonly settings: Settings['exchange'];
  readonly zone: Zone;
  readonly enrolledAt: Instant;
  readonly lastSuccess: Instant | null;
  readonly lastAttempt: Instant | null;
  /** Failures since the last success. */
  readonly failures: number;
  /** From 0 to below 1, drawn anew for each exchange: not every office calls in the same second. */
  readonly jitter: number;
}

const minute = MINUTE_MS;
/** 1 January 1970. */
const thursday = 4;
/** Offices spread over these minutes after the hour that was set. */
const spread = 10 * minute;
const firstRetry = 5 * minute;
const longestRetry = 6 * 60 * minute;

/** When the next exchange is due by itself; null when the office exchanges on demand only. */
export function nextExchange(schedule: Schedule): Instant | null {
  const { now, settings, zone, lastAttempt, failures, jitter } = schedule;
  if (!settings.automatic) return null;
  const slot = slotAfter(since(schedule), settings, zone) + Math.floor(jitter * spread);
  if (failures === 0 || lastAttempt === null) return new Date(slot).toISOString();
  const wait = Math.min(longestRetry, firstRetry * 2 ** Math.min(failures - 1, 20));
  const tried = Math.min(Date.parse(lastAttempt), Date.parse(now));
  const retry = tried + wait / 2 + Math.floor((jitter * wait) / 2);
  // A failure on demand before its time does not bring the weekly exchange forward.
  return new Date(Math.max(slot, retry)).toISOString();
}

/** The last moment that counts. A clock that once stood far ahead must not put off the exchange for years. */
function since({ now, lastSuccess, enrolledAt }: Schedule): Instant {
  const last = lastSuccess ?? enrolledAt;
  if (last <= now) return last;
  return enrolledAt <= now ? enrolledAt : new Date(Date.parse(now) - 7 * DAY_MS).toISOString();
}

/** The first weekly moment after an instant, Unix milliseconds. */
function slotAfter(after: Instant, { day, time }: Settings['exchange'], zone: Zone): number {
  const today = toLocalDate(after, zone);
  for (let days = 0; days <= 7; days += 1) {
    const date = addDays(today, days);
    if ((dayNumber(date) + thursday) % 7 !== day) continue;
    const slot = Date.parse(toInstant(date, time, zone));
    if (slot > Date.parse(after)) return slot;
  }
  throw new RangeError('a week has each day once');
}
