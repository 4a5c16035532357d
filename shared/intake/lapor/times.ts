import type { Zone } from '../../domain/calendar/types.ts';

/** A time of day as written: with a zone where one is named; only a zone when `seconds` is null. */
export interface TimeRead {
  readonly seconds: number | null;
  readonly zone: Zone | null;
}

const pattern =
  /^(?:(?:pukul|jam)\s+)?(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?)?\s*(wib|wita|wit)?$/i;
const zones: Readonly<Record<string, Zone>> = { wib: 'WIB', wita: 'WITA', wit: 'WIT' };

/** `23:29:47`, `pukul 23.29 WITA` or a zone alone; null when it is none of them. */
export function parseTime(text: string): TimeRead | null {
  const match = pattern.exec(text.trim());
  if (!match?.[0]) return null;
  const zone = zones[match[4]?.toLowerCase() ?? ''] ?? null;
  if (match[1] === undefined) return zone && { seconds: null, zone };
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { seconds: hour * 3600 + minute * 60 + second, zone };
}

/** Seconds into the day of a serial number. Never the next day: that would make the date another one. */
export function secondsOfSerial(serial: number): number {
  return Math.min(86_399, Math.round((serial - Math.floor(serial)) * 86_400));
}
