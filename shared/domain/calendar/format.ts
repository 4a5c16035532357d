import { toLocalDate, toLocalTime, weekday } from './local-time.ts';
import type { Instant, LocalDate, Zone } from './types.ts';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** 1 = Januari ... 12 = Desember; '' outside. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** 1 = Jan ... 8 = Agu ... 12 = Des; '' outside. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/** 1 = I ... 12 = XII, as letter numbers write months; '' outside. */
export function romanMonth(month: number): string {
  return ROMAN[month - 1] ?? '';
}

/** 0 = Senin ... 6 = Minggu; '' outside. */
export function dayName(weekdayIndex: number): string {
  return DAYS[weekdayIndex] ?? '';
}

/** 0 = Sen ... 6 = Min; '' outside. */
export function shortDayName(weekdayIndex: number): string {
  return dayName(weekdayIndex).slice(0, 3);
}

/** '2026-01-03' -> '3 Januari 2026'; text that is no date comes back as it is. */
export function formatDate(date: LocalDate): string {
  return dateWith(date, monthName);
}

/** '2026-01-03' -> '3 Jan 2026'; text that is no date comes back as it is. */
export function formatShortDate(date: LocalDate): string {
  return dateWith(date, shortMonthName);
}

/** '2026-01-03' -> 'Sabtu, 3 Januari 2026'; text that is no date comes back as it is. */
export function formatDayDate(date: LocalDate): string {
  const text = formatDate(date);
  return text === date ? date : `${dayName(weekday(date))}, ${text}`;
}

/** A moment as '3 Januari 2026 14.05 WIB'; text that is no instant comes back as it is. */
export function formatInstant(instant: Instant, zone: Zone): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  return `${formatDate(toLocalDate(instant, zone))} ${formatTime(instant, zone)}`;
}

/** A moment's wall clock as '14.05 WIB'; text that is no instant comes back as it is. */
export function formatTime(instant: Instant, zone: Zone): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  return `${toLocalTime(instant, zone).replace(':', '.')} ${zone}`;
}

/** Whole minutes as '45 menit', '2 jam', '7 jam 30 menit'. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} menit`;
  return rest === 0 ? `${hours} jam` : `${hours} jam ${rest} menit`;
}

function dateWith(date: LocalDate, month: (n: number) => string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const name = month(Number(match?.[2]));
  return match && name ? `${Number(match[3])} ${name} ${match[1]}` : date;
}
