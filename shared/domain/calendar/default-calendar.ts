import { defaultHolidays } from './default-holidays.ts';
import { addDays } from './local-time.ts';
import type { HolidayYear, WorkHours, WorkingCalendar, WorkPeriod, Zone } from './types.ts';

/** Working time of a day is 7 h 30 min: 5 x 7.5 h = 37 h 30 min a week. */
const DAY: WorkHours = { start: '07:30', end: '16:00', breakStart: '12:00', breakMinutes: 60 };
const FRIDAY: WorkHours = { start: '07:30', end: '16:30', breakStart: '11:30', breakMinutes: 90 };
/** In Ramadan 6 h 30 min a day, 32 h 30 min a week. Breaks and closing hours are assumed and editable. */
const RAMADAN_DAY: WorkHours = { start: '08:00', end: '15:00', breakStart: '12:00', breakMinutes: 30 };
const RAMADAN_FRIDAY: WorkHours = { start: '08:00', end: '15:30', breakStart: '11:30', breakMinutes: 60 };

const WEEK = [DAY, DAY, DAY, DAY, FRIDAY, null, null];
const RAMADAN_WEEK = [RAMADAN_DAY, RAMADAN_DAY, RAMADAN_DAY, RAMADAN_DAY, RAMADAN_FRIDAY, null, null];

/**
 * Ramadan of a listed year: the 30 days before the first day of Idulfitri. Assumed, not decreed: a Ramadan of
 * 29 days begins a day later. The office can edit the dates.
 */
function ramadanOf(list: HolidayYear): WorkPeriod[] {
  const idulfitri = list.days.find((day) => day.kind === 'libur nasional' && day.name === 'Idulfitri');
  if (!idulfitri) return [];
  const { date } = idulfitri;
  return [
    {
      from: addDays(date, -30),
      to: addDays(date, -1),
      name: `Ramadan ${date.slice(0, 4)} (perkiraan)`,
      week: RAMADAN_WEEK,
    },
  ];
}

/** The calendar a new office starts with: five days, Perpres 21/2023, holidays 2024-2027. All of it editable. */
export function defaultCalendar(zone: Zone): WorkingCalendar {
  return {
    zone,
    week: WEEK,
    periods: Object.values(defaultHolidays).flatMap(ramadanOf),
    holidays: defaultHolidays,
    localHolidays: [],
    basis: 'Perpres 21 Tahun 2023',
  };
}
