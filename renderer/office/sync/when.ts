import { dayName, formatDate, formatTime } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Instant, Zone } from '../../../shared/domain/calendar/types.ts';

const week = 6 * 24 * 3_600_000;

/** `Jumat 14.05` within the last days, else with its date. */
export function recently(instant: Instant, zone: Zone, now: Instant): string {
  const date = toLocalDate(instant, zone);
  const time = formatTime(instant, zone).replace(/ WI(B|TA|T)$/, '');
  if (date === toLocalDate(now, zone)) return `hari ini ${time}`;
  const near = Math.abs(Date.parse(now) - Date.parse(instant)) <= week;
  return near
    ? `${dayName((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7)} ${time}`
    : `${formatDate(date)} ${time}`;
}
