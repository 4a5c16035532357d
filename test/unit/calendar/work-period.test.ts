import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import {
  effectText,
  periodEffect,
  periodProblem,
  weekProblem,
} from '../../../shared/domain/calendar/work-period.ts';
import { calendarSchema } from '../../../shared/domain/office/settings.ts';

const calendar = defaultCalendar('WIB');
const day = { start: '08:00', end: '15:00', breakStart: '12:00', breakMinutes: 30 };
const fiveDays = [day, day, day, day, day, null, null];
const ramadan = calendar.periods.find((period) => period.name.startsWith('Ramadan 2026'));

describe('a period with other hours', () => {
  it('says that days stay days and how long a week is', () => {
    // 5 to 18 October 2026: two plain weeks.
    const period = { from: '2026-10-05', to: '2026-10-18', name: 'Contoh', week: fiveDays };
    const effect = periodEffect(calendar, period);
    expect(effect).toEqual({ workingDays: 10, lost: 0, won: 0, minutesAWeek: 5 * 390 });
    expect(effectText(effect)).toBe(
      '10 hari kerja dengan 32 jam 30 menit seminggu. Tenggat dalam hari kerja tidak bergeser; menit kerja langkah SOP dihitung menurut jam ini.',
    );
  });

  it('says when it takes working days away or adds some', () => {
    const period = { from: '2026-10-05', to: '2026-10-18', name: 'Contoh' };
    const sixDays = [day, day, day, day, null, day, null];
    expect(periodEffect(calendar, { ...period, week: sixDays })).toMatchObject({ lost: 2, won: 2 });
    expect(effectText(periodEffect(calendar, { ...period, week: sixDays }))).toContain(
      '2 hari tidak lagi dihitung dan 2 hari menjadi hari kerja, sehingga tenggat dalam hari kerja bergeser',
    );
  });

  it('may not end before it begins, nor share a day with another', () => {
    expect(periodProblem({ from: '2026-10-05', to: '2026-10-04' }, [])).toBe(
      'Tanggal akhir harus sama atau sesudah tanggal mulai.',
    );
    const to = ramadan?.from ?? '';
    expect(periodProblem({ from: '2026-01-30', to }, calendar.periods)).toContain(
      'Bertumpuk dengan Ramadan 2026',
    );
    expect(periodProblem({ from: '2026-10-05', to: '2026-10-05' }, calendar.periods)).toBeNull();
  });

  it('is refused by the settings when it shares a day, whoever sends it', () => {
    const twice = { ...calendar, periods: [...calendar.periods, ...calendar.periods.slice(0, 1)] };
    expect(calendarSchema.safeParse(calendar).success).toBe(true);
    expect(calendarSchema.safeParse(twice).error?.issues[0]?.message).toContain('Bertumpuk dengan Ramadan');
  });
});

it.each([
  [[null, null, null, null, null, null, null], 'Paling sedikit satu hari kerja.'],
  [[{ ...day, end: '07:00' }, ...fiveDays.slice(1)], 'Jam pulang harus sesudah jam masuk.'],
  [
    [{ ...day, breakStart: '16:00' }, ...fiveDays.slice(1)],
    'Istirahat harus mulai di antara jam masuk dan jam pulang.',
  ],
  [
    [{ ...day, breakStart: '08:00', breakMinutes: 420 }, ...fiveDays.slice(1)],
    'Istirahatnya menghabiskan seluruh jam kerja.',
  ],
  [fiveDays, null],
])('the hours of a week are checked (%#)', (week, problem) => {
  expect(weekProblem(week)).toBe(problem);
});
