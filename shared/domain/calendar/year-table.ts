import { DAY_MS, dateOfDayNumber, dayNumber, MINUTE_MS, weekdayOfDayNumber } from './local-time.ts';
import type { Holiday, HolidayKind, LocalDate, WorkHours, WorkingCalendar } from './types.ts';
import { workMinutes } from './work-hours.ts';

/** What a calendar says about one day. */
export interface CalendarDay {
  date: LocalDate;
  working: boolean;
  kind: 'hari kerja' | 'akhir pekan' | HolidayKind;
  /** The holiday's name. */
  name: string | null;
  /** The decree that names the holiday. */
  basis: string | null;
  /** Hours when working, else null. */
  hours: WorkHours | null;
  listMissing: boolean;
}

/** One year of a calendar, worked out once. */
export interface YearTable {
  /** Day number of 1 January. */
  first: number;
  days: readonly CalendarDay[];
  /** Working days from 1 January through day i, included. */
  counted: Uint16Array;
  /** Milliseconds of work from 1 January through day i, included. */
  worked: Float64Array;
}

interface NamedHoliday {
  holiday: Holiday;
  basis: string | null;
}

interface Memory {
  holidays: ReadonlyMap<LocalDate, NamedHoliday>;
  years: Map<number, YearTable>;
}

/** Calendars are immutable, so what was worked out for one object stays true for it. */
const memories = new WeakMap<WorkingCalendar, Memory>();

const KIND_RANK: Readonly<Record<HolidayKind, number>> = {
  'libur nasional': 0,
  'cuti bersama': 1,
  'libur daerah': 2,
};

function collectHolidays(calendar: WorkingCalendar): Map<LocalDate, NamedHoliday> {
  const found = new Map<LocalDate, NamedHoliday>();
  const put = (holiday: Holiday, basis: string | null) => {
    const earlier = found.get(holiday.date);
    if (earlier && KIND_RANK[earlier.holiday.kind] <= KIND_RANK[holiday.kind]) return;
    found.set(holiday.date, { holiday, basis });
  };
  for (const year of Object.values(calendar.holidays)) {
    for (const holiday of year.days) put(holiday, year.basis);
  }
  for (const holiday of calendar.localHolidays) put(holiday, null);
  return found;
}

/** The usual hours of a weekday on this date (a period such as Ramadan goes first), holidays left aside. */
export function usualHours(
  calendar: WorkingCalendar,
  date: LocalDate,
  weekdayIndex: number,
): WorkHours | null {
  const period = calendar.periods.find((p) => p.from <= date && date <= p.to);
  return (period ?? calendar).week[weekdayIndex] ?? null;
}

function describe(calendar: WorkingCalendar, memory: Memory, day: number): CalendarDay {
  const date = dateOfDayNumber(day);
  const listMissing = calendar.holidays[date.slice(0, 4)] === undefined;
  const named = memory.holidays.get(date);
  if (named) {
    const { kind, name } = named.holiday;
    return { date, working: false, kind, name, basis: named.basis, hours: null, listMissing };
  }
  const hours = usualHours(calendar, date, weekdayOfDayNumber(day));
  const working = hours !== null;
  return {
    date,
    working,
    kind: working ? 'hari kerja' : 'akhir pekan',
    name: null,
    basis: null,
    hours,
    listMissing,
  };
}

/** The worked-out year of a calendar, made at first use. */
export function yearTable(calendar: WorkingCalendar, year: number): YearTable {
  let memory = memories.get(calendar);
  if (!memory) {
    memory = { holidays: collectHolidays(calendar), years: new Map() };
    memories.set(calendar, memory);
  }
  const known = memory.years.get(year);
  if (known) return known;

  const first = firstDayOfYear(year);
  const days: CalendarDay[] = [];
  const counted = new Uint16Array(firstDayOfYear(year + 1) - first);
  const worked = new Float64Array(counted.length);
  let working = 0;
  let time = 0;
  for (let i = 0; i < counted.length; i++) {
    const day = describe(calendar, memory, first + i);
    if (day.working) working++;
    for (const span of day.hours ? workMinutes(day.hours) : []) time += (span.to - span.from) * MINUTE_MS;
    days.push(day);
    counted[i] = working;
    worked[i] = time;
  }
  const table = { first, days, counted, worked };
  memory.years.set(year, table);
  return table;
}

/** Day number of 1 January. */
export function firstDayOfYear(year: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-01-01`);
}

/** The year of a day number. */
export function yearOfDayNumber(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** What the calendar says about a day number. */
export function calendarDay(calendar: WorkingCalendar, day: number): CalendarDay {
  const table = yearTable(calendar, yearOfDayNumber(day));
  const found = table.days[day - table.first];
  if (!found) throw new RangeError(`not a day number: ${day}`);
  return found;
}
