import { zoneOffset } from '../../shared/domain/calendar/local-time.ts';
import type { Desk } from '../workbench/desk.ts';

/** An instant in the office's time with its offset, `2017-01-03T23:29:47+07:00`. */
export function localInstant(instant: string, desk: Desk): string {
  const offset = zoneOffset(desk.settings().calendar.zone);
  const hours = String(offset / 3_600_000).padStart(2, '0');
  return `${new Date(Date.parse(instant) + offset).toISOString().slice(0, 19)}+${hours}:00`;
}
