import type { Instant, LocalDate, Zone } from './types.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

const OFFSET_HOURS: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** The zone's distance from UTC in milliseconds; Indonesia has no summer time. */
export function zoneOffset(zone: Zone): number {
  return OFFSET_HOURS[zone] * HOUR_MS;
}

/** Days since 1970-01-01; NaN for text that is no date. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY_MS;
}

/** The inverse of {@link dayNumber}; throws RangeError for NaN. */
export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The local day number of a moment in epoch milliseconds. */
export function localDayNumber(epochMs: number, zone: Zone): number {
  return Math.floor((epochMs + zoneOffset(zone)) / DAY_MS);
}

/** Epoch milliseconds at which a local day (as day number) begins. */
export function startOfDay(day: number, zone: Zone): number {
  return day * DAY_MS - zoneOffset(zone);
}

/** Minutes since midnight of 'HH:mm' or 'HH:mm:ss' (then with a fraction). */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 60 + minutes + seconds / 60;
}

/** The wall calendar's day at a moment. Throws RangeError for text that is no instant. */
export function toLocalDate(instant: Instant, zone: Zone): LocalDate {
  return new Date(Date.parse(instant) + zoneOffset(zone)).toISOString().slice(0, 10);
}

/** The wall clock at a moment, 'HH:mm'. Throws RangeError for text that is no instant. */
export function toLocalTime(instant: Instant, zone: Zone): string {
  return new Date(Date.parse(instant) + zoneOffset(zone)).toISOString().slice(11, 16);
}

/** The moment at which the wall clock shows this date and time ('HH:mm' or 'HH:mm:ss'). */
export function toInstant(date: LocalDate, time: string, zone: Zone): Instant {
  const local = dayNumber(date) * DAY_MS + Math.round(minutesOfDay(time) * MINUTE_MS);
  return new Date(local - zoneOffset(zone)).toISOString();
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** 0 = Senin ... 6 = Minggu. */
export function weekday(date: LocalDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

/** 0 = Senin ... 6 = Minggu, from a day number (1970-01-01 was a Thursday). */
export function weekdayOfDayNumber(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}
