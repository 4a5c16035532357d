import { addDays, toInstant } from '../../../shared/domain/calendar/local-time.ts';
import type { Instant, Zone } from '../../../shared/domain/calendar/types.ts';
import type { Cell } from './sheet.ts';

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

/** What may follow a date in its cell: a local time of day; no second date, nor UTC, which may be another day here. */
const trailing = String.raw`(?:(?:\s*,\s*|\s+|t)(?:(?:pukul|jam)\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:wib|wita|wit)?)?`;
const wordedDate = new RegExp(
  String.raw`^(?:[a-z']+,\s*)?(\d{1,2})[\s.\-/]+([a-z]+)\.?[\s.\-/,]+(\d{4})${trailing}$`,
);
const isoDate = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${trailing}$`);
const numericDate = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${trailing}$`);

function makeDate(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A local date from `3 Jan 2026`, `2026-01-03`, `03/01/2026` (day first) or a date cell; null when it is none. */
export function readDate(cell: Cell): string | null {
  if (cell.serial !== null) {
    // Excel counts a 29 February 1900 that never was, hence the base of 30 December 1899.
    const whole = Math.floor(cell.serial);
    if (whole < 61 || whole > 100_000) return null;
    const [year = 0, month = 0, day = 0] = addDays('1899-12-30', whole).split('-').map(Number);
    return makeDate(year, month, day);
  }
  const text = cell.text.trim().toLowerCase();
  const worded = wordedDate.exec(text);
  if (worded) return makeDate(Number(worded[3]), months[worded[2] ?? ''] ?? 0, Number(worded[1]));
  const iso = isoDate.exec(text);
  if (iso) return makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericDate.exec(text);
  return numeric ? makeDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])) : null;
}

/** Seconds of the day from `23:29:47`, `23.29` or a day's fraction; 0 when blank, null when unreadable. */
export function readTime(cell: Cell | undefined): number | null {
  if (!cell || cell.text.trim() === '' || cell.text.trim() === '-') return 0;
  const fraction = cell.serial ?? (/^0?\.\d+(e-\d+)?$/i.test(cell.text.trim()) ? Number(cell.text) : null);
  if (fraction !== null) return Math.min(86_399, Math.round((fraction - Math.floor(fraction)) * 86_400));
  const match =
    /^(?:(?:pukul|jam)\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*(?:wib|wita|wit)?$/i.exec(
      cell.text.trim(),
    );
  if (!match) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hour > 23 || minute > 59 || second > 59 ? null : hour * 3600 + minute * 60 + second;
}

/** The instant a report came in, by the office's zone; null when the date or time cannot be read. */
export function readInstant(date: Cell, time: Cell | undefined, zone: Zone): Instant | null {
  const day = readDate(date);
  const seconds = readTime(time);
  if (day === null || seconds === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return toInstant(
    day,
    `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`,
    zone,
  );
}
