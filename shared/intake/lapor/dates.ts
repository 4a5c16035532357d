import { addDays } from '../../domain/calendar/local-time.ts';
import type { LocalDate, Zone } from '../../domain/calendar/types.ts';
import type { Cell } from './sheet.ts';
import { parseTime, secondsOfSerial } from './times.ts';

const months: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  peb: 2,
  februari: 2,
  pebruari: 2,
  february: 2,
  mar: 3,
  maret: 3,
  march: 3,
  apr: 4,
  april: 4,
  mei: 5,
  may: 5,
  jun: 6,
  juni: 6,
  june: 6,
  jul: 7,
  juli: 7,
  july: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  agst: 8,
  aug: 8,
  agustus: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oct: 10,
  oktober: 10,
  october: 10,
  nov: 11,
  nop: 11,
  november: 11,
  nopember: 11,
  des: 12,
  dec: 12,
  desember: 12,
  december: 12,
};

/** The number of a month's name, whole or short, Indonesian or English, in lower case; null when it is none. */
export const monthNumber = (word: string): number | null =>
  Object.hasOwn(months, word) ? (months[word] ?? null) : null;

/** A date, with the time of day and the zone where its cell tells them too. */
export interface DateRead {
  readonly date: LocalDate;
  readonly seconds: number | null;
  readonly zone: Zone | null;
}

/** What may follow a date in its cell: a local time of day or a zone; no second date, nor UTC, which may be another day here. */
const trailing = String.raw`(?:(?:\s*,\s*|\s+|t)(\S.*))?`;
const worded = new RegExp(
  String.raw`^(?:[a-z']+,\s*)?(\d{1,2})[\s.\-/]+([a-z]+)\.?[\s.\-/,]+(\d{4})${trailing}$`,
);
const iso = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${trailing}$`);
const numeric = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${trailing}$`);

function makeDate(year: number, month: number, day: number): LocalDate | null {
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of a date cell's serial number. Excel counts a 29 February 1900 that never was, hence the base. */
export function dateOfSerial(serial: number): LocalDate | null {
  const whole = Math.floor(serial);
  if (whole < 61 || whole > 100_000) return null;
  const [year = 0, month = 0, day = 0] = addDays('1899-12-30', whole).split('-').map(Number);
  return makeDate(year, month, day);
}

/** `3 Jan 2026`, `2026-01-03`, `03/01/2026` (day first) or a date cell, each with or without a time; null when it is none. */
export function readDate(cell: Cell): DateRead | null {
  if (cell.serial !== null) {
    const date = dateOfSerial(cell.serial);
    if (date === null) return null;
    return { date, seconds: Number.isInteger(cell.serial) ? null : secondsOfSerial(cell.serial), zone: null };
  }
  const text = cell.text.trim().toLowerCase();
  const words = worded.exec(text);
  const match = words ?? iso.exec(text) ?? numeric.exec(text);
  if (!match) return null;
  const [, first, second, third, rest] = match;
  const date = words
    ? makeDate(Number(third), months[second ?? ''] ?? 0, Number(first))
    : first?.length === 4
      ? makeDate(Number(first), Number(second), Number(third))
      : makeDate(Number(third), Number(second), Number(first));
  if (date === null) return null;
  if (rest === undefined) return { date, seconds: null, zone: null };
  const time = parseTime(rest);
  return time && { date, ...time };
}
