import { expect, it } from 'vitest';
import {
  formatDate,
  formatDayDate,
  formatInstant,
  formatMinutes,
  formatShortDate,
  formatTime,
  monthName,
  romanMonth,
  shortDayName,
} from '../../../shared/domain/calendar/format.ts';
import {
  addDays,
  daysBetween,
  toInstant,
  toLocalDate,
  toLocalTime,
  weekday,
} from '../../../shared/domain/calendar/local-time.ts';

it('writes dates and times as offices do', () => {
  expect(formatDate('2026-01-03')).toBe('3 Januari 2026');
  expect(formatDayDate('2026-01-03')).toBe('Sabtu, 3 Januari 2026');
  expect(formatShortDate('2026-08-03')).toBe('3 Agu 2026');
  expect(formatInstant('2026-01-03T07:05:59.000Z', 'WIB')).toBe('3 Januari 2026 14.05 WIB');
  expect(formatTime('2026-01-03T16:05:00.000Z', 'WIT')).toBe('01.05 WIT');
  expect([monthName(1), monthName(12), monthName(0), monthName(13)]).toEqual(['Januari', 'Desember', '', '']);
  expect([romanMonth(4), romanMonth(9), romanMonth(13)]).toEqual(['IV', 'IX', '']);
  expect(shortDayName(3)).toBe('Kam');
  expect([45, 120, 450].map(formatMinutes)).toEqual(['45 menit', '2 jam', '7 jam 30 menit']);
});

it('gives back what it cannot read', () => {
  for (const text of ['', '-', '2026-13-01', 'kemarin']) {
    expect(formatDate(text)).toBe(text);
    expect(formatDayDate(text)).toBe(text);
    expect(formatShortDate(text)).toBe(text);
  }
  expect(formatInstant('kemarin', 'WIB')).toBe('kemarin');
  expect(formatTime('kemarin', 'WIB')).toBe('kemarin');
});

it('turns moments into local dates and back', () => {
  expect(toLocalDate('2026-01-02T17:00:00.000Z', 'WIB')).toBe('2026-01-03');
  expect(toLocalDate('2026-01-02T15:59:59.999Z', 'WITA')).toBe('2026-01-02');
  expect(toLocalTime('2026-01-02T15:00:00.000Z', 'WIT')).toBe('00:00');
  expect(toInstant('2026-01-03', '14:05', 'WIB')).toBe('2026-01-03T07:05:00.000Z');
  expect(toInstant('2026-01-03', '00:00:07', 'WITA')).toBe('2026-01-02T16:00:07.000Z');
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-01-01', '2025-12-30')).toBe(-2);
  expect([weekday('2017-05-18'), weekday('2026-01-04'), weekday('1969-12-29')]).toEqual([3, 6, 0]);
});
