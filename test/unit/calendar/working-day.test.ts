import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import { remaining } from '../../../shared/domain/calendar/remaining.ts';
import type { WorkHours } from '../../../shared/domain/calendar/types.ts';
import { workMinutes } from '../../../shared/domain/calendar/work-hours.ts';
import {
  dayOf,
  unpausedMinutesBetween,
  workingDaysBetween,
} from '../../../shared/domain/calendar/working-day.ts';
import { at, wib } from './examples.ts';

describe('the default calendar', () => {
  const total = (week: readonly (WorkHours | null)[]) =>
    week
      .flatMap((hours) => (hours ? workMinutes(hours) : []))
      .reduce((sum, span) => sum + span.to - span.from, 0);

  it('has 37 h 30 min a week and 32 h 30 min in Ramadan', () => {
    expect(total(wib.week)).toBe(37.5 * 60);
    expect(wib.week[4]?.breakMinutes).toBe(90);
    for (const period of wib.periods) expect(total(period.week)).toBe(32.5 * 60);
  });

  it('derives Ramadan from the first day of Idulfitri', () => {
    expect(wib.periods.map((p) => `${p.from} ${p.to}`)).toEqual([
      '2024-03-11 2024-04-09',
      '2025-03-01 2025-03-30',
      '2026-02-19 2026-03-20',
      '2027-02-08 2027-03-09',
    ]);
  });

  it('holds the lists of 2024-2027', () => {
    expect(Object.entries(wib.holidays).map(([year, list]) => [year, list.days.length])).toEqual([
      ['2024', 27],
      ['2025', 28],
      ['2026', 25],
      ['2027', 26],
    ]);
    for (const [year, list] of Object.entries(wib.holidays)) {
      for (const day of list.days) expect(day.date.slice(0, 4)).toBe(year);
    }
  });
});

describe('working days', () => {
  it('says what a day is', () => {
    expect(dayOf(wib, '2026-07-06')).toMatchObject({ working: true, kind: 'hari kerja', name: null });
    expect(dayOf(wib, '2026-07-05')).toMatchObject({ working: false, kind: 'akhir pekan', hours: null });
    expect(dayOf(wib, '2026-08-17')).toMatchObject({
      working: false,
      kind: 'libur nasional',
      name: 'Proklamasi Kemerdekaan',
      basis: 'SKB 1497, 2, 5 Tahun 2025 (19 September 2025)',
    });
    expect(dayOf(wib, '2028-08-17')).toMatchObject({ working: true, listMissing: true });
    expect(dayOf(wib, '2026-03-02').hours?.start).toBe('08:00');
  });

  it('a national holiday outranks a local one on the same day', () => {
    const local = {
      ...wib,
      localHolidays: [{ date: '2026-08-17', kind: 'libur daerah' as const, name: 'Pawai' }],
    };
    expect(dayOf(local, '2026-08-17').kind).toBe('libur nasional');
  });

  it('counts (from, to], across years and backwards', () => {
    expect(workingDaysBetween(wib, '2026-07-06', '2026-07-06')).toBe(0);
    expect(workingDaysBetween(wib, '2026-07-03', '2026-07-06')).toBe(1);
    expect(workingDaysBetween(wib, '2026-07-06', '2026-07-03')).toBe(-1);
    // Not -0, which a screen would write as "-0".
    expect(workingDaysBetween(wib, '2026-07-05', '2026-07-04')).toBe(0);
    expect(workingDaysBetween(wib, '2025-12-24', '2026-01-02')).toBe(4);
  });

  it('counts working minutes without breaks and nights', () => {
    expect(unpausedMinutesBetween(wib, at('2026-07-06 11:00'), at('2026-07-06 14:00'), [])).toBe(120);
    expect(unpausedMinutesBetween(wib, at('2026-07-06 15:00'), at('2026-07-07 08:00'), [])).toBe(90);
    expect(unpausedMinutesBetween(wib, at('2026-07-04 08:00'), at('2026-07-05 08:00'), [])).toBe(0);
    expect(unpausedMinutesBetween(wib, at('2026-07-07 08:00'), at('2026-07-06 08:00'), [])).toBe(0);
  });

  it('a six-day office works on Saturday', () => {
    const saturday = { start: '07:30', end: '12:00', breakStart: '12:00', breakMinutes: 0 };
    const six = { ...defaultCalendar('WIT'), week: [...wib.week.slice(0, 5), saturday, null] };
    expect(workingDaysBetween(six, '2026-07-03', '2026-07-06')).toBe(2);
  });
});

describe('time left', () => {
  const due = { date: '2026-07-09', instant: at('2026-07-09 16:00') };
  const text = (now: string) => remaining(wib, due, at(now)).text;

  it.each([
    ['2026-07-07 09:00', 'sisa 2 hari kerja'],
    ['2026-07-04 09:00', 'sisa 4 hari kerja'],
    ['2026-07-09 15:59', 'jatuh tempo hari ini'],
    ['2026-07-09 16:00', 'jatuh tempo hari ini'],
    ['2026-07-09 16:01', 'terlambat kurang dari 1 hari kerja'],
    ['2026-07-10 08:00', 'terlambat 1 hari kerja'],
    ['2026-07-12 08:00', 'terlambat 1 hari kerja'],
    ['2026-07-14 08:00', 'terlambat 3 hari kerja'],
  ])('%s: %s', (now, expected) => {
    expect(text(now)).toBe(expected);
  });

  it('says calendar days when a free due day has no working day before it', () => {
    const sunday = { date: '2026-07-05', instant: at('2026-07-05 16:00') };
    expect(remaining(wib, sunday, at('2026-07-03 17:00')).text).toBe('sisa 2 hari');
  });
});
