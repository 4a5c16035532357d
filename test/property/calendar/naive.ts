import type { Limit, Pause, WorkHours, WorkingCalendar } from '../../../shared/domain/calendar/types.ts';

// A second, slow implementation that shares no code with the first: it goes day by day, minute by minute.

const OFFSET = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
const HOURS = { WIB: 7, WITA: 8, WIT: 9 };

function local(calendar: WorkingCalendar, instant: string): Date {
  const date = new Date(instant);
  date.setUTCHours(date.getUTCHours() + HOURS[calendar.zone]);
  return date;
}

export function naiveLocalDate(calendar: WorkingCalendar, instant: string): string {
  return local(calendar, instant).toISOString().split('T')[0] ?? '';
}

function nextDay(date: string): string {
  const next = new Date(`${date}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().split('T')[0] ?? '';
}

function hoursOn(calendar: WorkingCalendar, date: string): WorkHours | null {
  const holidays = [...Object.values(calendar.holidays).flatMap((y) => y.days), ...calendar.localHolidays];
  if (holidays.some((holiday) => holiday.date === date)) return null;
  const sundayFirst = new Date(`${date}T12:00:00Z`).getUTCDay();
  const period = calendar.periods.find((p) => date >= p.from && date <= p.to);
  const week = period ? period.week : calendar.week;
  return week[sundayFirst === 0 ? 6 : sundayFirst - 1] ?? null;
}

export function naiveIsWorking(calendar: WorkingCalendar, date: string): boolean {
  return hoursOn(calendar, date) !== null;
}

/** The due date of a limit in 'hari kerja' or 'hari'. */
export function naiveDueDay(
  calendar: WorkingCalendar,
  start: string,
  limit: Limit,
  pauses: readonly Pause[],
): string {
  let date = naiveLocalDate(calendar, start);
  for (let counted = 0; counted < limit.amount; ) {
    date = nextDay(date);
    const paused = pauses.some(
      (p) =>
        p.to !== null &&
        p.to > start &&
        naiveLocalDate(calendar, p.from) <= date &&
        date < naiveLocalDate(calendar, p.to),
    );
    if (!paused && (limit.unit === 'hari' || naiveIsWorking(calendar, date))) counted++;
  }
  return date;
}

/** The due instant of a limit in 'menit', 'jam kerja' or 'jam', for starts and pauses on whole minutes. */
export function naiveDueMinute(
  calendar: WorkingCalendar,
  start: string,
  limit: Limit,
  pauses: readonly Pause[],
): string {
  let left = limit.unit === 'menit' ? limit.amount : limit.amount * 60;
  let minute = Date.parse(start);
  while (left > 0) {
    const instant = new Date(minute).toISOString();
    const paused = pauses.some((p) => p.to !== null && p.from <= instant && instant < p.to);
    if (!paused && (limit.unit === 'jam' || isWorkingMinute(calendar, instant))) left--;
    minute += 60_000;
  }
  return new Date(minute).toISOString();
}

function isWorkingMinute(calendar: WorkingCalendar, instant: string): boolean {
  const date = naiveLocalDate(calendar, instant);
  const hours = hoursOn(calendar, date);
  if (!hours) return false;
  const moment = Date.parse(instant);
  const clock = (time: string) => Date.parse(`${date}T${time}:00${OFFSET[calendar.zone]}`);
  const breakFrom = clock(hours.breakStart);
  const onBreak = moment >= breakFrom && moment < breakFrom + hours.breakMinutes * 60_000;
  return moment >= clock(hours.start) && moment < clock(hours.end) && !onBreak;
}

/** Working minutes between two moments on whole minutes, pauses left out; one that still lasts too. */
export function naiveMinutesBetween(
  calendar: WorkingCalendar,
  from: string,
  to: string,
  pauses: readonly Pause[],
): number {
  let counted = 0;
  for (let minute = Date.parse(from); minute < Date.parse(to); minute += 60_000) {
    const instant = new Date(minute).toISOString();
    const paused = pauses.some((p) => p.from <= instant && (p.to === null || instant < p.to));
    if (!paused && isWorkingMinute(calendar, instant)) counted++;
  }
  return counted;
}
