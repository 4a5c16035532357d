import { toInstant } from '../../domain/calendar/local-time.ts';
import type { Instant, Zone } from '../../domain/calendar/types.ts';
import { blankToNull } from '../office-file/text.ts';
import { dateOfSerial, readDate } from './dates.ts';
import type { Cell } from './sheet.ts';
import { parseTime, secondsOfSerial, type TimeRead } from './times.ts';

export type Moment = { readonly at: Instant } | { readonly refusal: string };

const quoted = (text: string): string => `"${text.trim().slice(0, 40)}"`;
const isBlank = (cell: Cell | undefined): boolean => blankToNull(cell?.text) === null;

/**
 * When a report came in. The time column counts; where it is blank, the time in the date cell does. A zone that
 * either cell names counts before the office's. Cells that contradict each other are refused, never guessed.
 */
export function readMoment(date: Cell, time: Cell | undefined, office: Zone): Moment {
  const day = readDate(date);
  const clock = time === undefined || isBlank(time) ? null : readTime(time, day?.date ?? null);
  if (day === null || clock === 'unreadable')
    return {
      refusal: `Tanggal Laporan Masuk ${quoted(date.text)} ${isBlank(time) ? '' : `atau waktunya ${quoted(time?.text ?? '')} `}tidak dapat dibaca; tulis seperti 3 Jan 2026 dan 14:05:00.`,
    };
  const contradiction = (what: string): Moment => ({
    refusal: `Tanggal Laporan Masuk ${quoted(date.text)} dan Waktu Laporan Masuk ${quoted(time?.text ?? '')} ${what}; betulkan salah satunya lalu impor lagi.`,
  });
  if (clock === 'another-day') return contradiction('menyebut hari yang berbeda');
  if (day.zone && clock?.zone && day.zone !== clock.zone)
    return contradiction('menyebut zona waktu yang berbeda');
  // A date written with midnight beside a filled time column tells no time: programs add it to every date.
  const told = clock?.seconds ?? null;
  if (told !== null && day.seconds && Math.abs(told - day.seconds) >= 60)
    return contradiction('menyebut jam yang berbeda');
  return {
    at: toInstant(day.date, wallClock(told ?? day.seconds ?? 0), clock?.zone ?? day.zone ?? office),
  };
}

/** The time column's cell; a whole date in it must be the date column's. */
function readTime(cell: Cell, date: string | null): TimeRead | 'unreadable' | 'another-day' {
  const text = cell.text.trim();
  const serial = cell.serial ?? (/^0?\.\d+(e-\d+)?$/i.test(text) ? Number(text) : null);
  if (serial === null) return parseTime(text) ?? 'unreadable';
  if (serial < 0) return 'unreadable';
  if (serial >= 1 && dateOfSerial(serial) !== date) return 'another-day';
  return { seconds: secondsOfSerial(serial), zone: null };
}

function wallClock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
