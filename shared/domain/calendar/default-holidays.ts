import published from './holidays.json' with { type: 'json' };
import type { HolidayKind, HolidayYear } from './types.ts';

function holidayKind(text: string): HolidayKind {
  if (text === 'libur nasional' || text === 'cuti bersama' || text === 'libur daerah') return text;
  throw new Error(`holidays.json: unknown kind "${text}"`);
}

/** Libur nasional and cuti bersama of 2024-2027 by year, from the joint decrees (SKB) named in each `basis`. */
export const defaultHolidays: Readonly<Record<string, HolidayYear>> = Object.fromEntries(
  Object.entries(published).map(([year, list]) => [
    year,
    { basis: list.basis, days: list.days.map((day) => ({ ...day, kind: holidayKind(day.kind) })) },
  ]),
);
