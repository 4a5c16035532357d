import { describe, expect, it } from 'vitest';
import { dueDate } from '../../../shared/domain/calendar/due-date.ts';
import { limitUnits } from '../../../shared/domain/calendar/units.ts';
import { at, calendar2017, limit, pause, wib } from './examples.ts';

describe('due date in working days', () => {
  it('explains the example case day by day', () => {
    const pauses = [pause('2017-05-23 08:00', '2017-05-24 09:00', 'menunggu nomor KKS')];
    const due = dueDate(calendar2017, at('2017-05-18 08:14'), limit(5), pauses);
    expect(due.date).toBe('2017-05-29');
    expect(due.instant).toBe(at('2017-05-29 16:00'));
    expect(due.warnings).toEqual([]);
    expect(due.days.map((d) => `${d.date.slice(8)} ${d.kind}${d.count ? ` ke-${d.count}` : ''}`)).toEqual([
      '18 mulai',
      '19 dihitung ke-1',
      '20 akhir pekan',
      '21 akhir pekan',
      '22 dihitung ke-2',
      '23 dijeda',
      '24 dihitung ke-3',
      '25 libur nasional',
      '26 dihitung ke-4',
      '27 akhir pekan',
      '28 akhir pekan',
      '29 dihitung ke-5',
    ]);
    expect(due.days[5]?.note).toBe('menunggu nomor KKS');
    expect(due.days[7]?.note).toBe('Kenaikan Yesus Kristus (SKB contoh 2017)');
  });

  it('takes the local day of the start: 17.30 UTC is the next day in WIB', () => {
    expect(dueDate(wib, '2026-07-05T17:30:00.000Z', limit(1), []).date).toBe('2026-07-07');
  });

  it('skips cuti bersama and local holidays with their names', () => {
    const local = {
      ...wib,
      localHolidays: [{ date: '2026-08-31', kind: 'libur daerah' as const, name: 'Hari Jadi Trenggalek' }],
    };
    const due = dueDate(local, at('2026-08-28 10:00'), limit(1), []);
    expect(due.date).toBe('2026-09-01');
    expect(due.days.at(-2)).toMatchObject({ kind: 'libur daerah', note: 'Hari Jadi Trenggalek' });
    const leave = dueDate(wib, at('2026-12-23 10:00'), limit(1), []);
    expect(leave.days[1]).toMatchObject({
      kind: 'cuti bersama',
      note: 'Kelahiran Yesus Kristus (SKB 1497, 2, 5 Tahun 2025 (19 September 2025))',
    });
    expect(leave.date).toBe('2026-12-28');
  });

  it('ends at the closing hour in force on that day: Friday, Ramadan', () => {
    expect(dueDate(wib, at('2026-07-09 08:00'), limit(1), []).instant).toBe(at('2026-07-10 16:30'));
    expect(dueDate(wib, at('2026-03-02 08:00'), limit(1), []).instant).toBe(at('2026-03-03 15:00'));
  });

  it('with amount 0 is the starting day, never before the start', () => {
    const due = dueDate(wib, at('2026-07-06 18:00'), limit(0), []);
    expect(due).toMatchObject({ date: '2026-07-06', instant: at('2026-07-06 18:00') });
    expect(due.days.map((d) => d.kind)).toEqual(['mulai']);
  });
});

describe('pauses', () => {
  const start = at('2026-07-06 08:00');
  const dateWith = (...pauses: ReturnType<typeof pause>[]) => dueDate(wib, start, limit(3), pauses).date;

  it('cost nothing on the same day, before the start, after the due date, or reversed', () => {
    expect(dateWith()).toBe('2026-07-09');
    expect(dateWith(pause('2026-07-07 08:00', '2026-07-07 15:00'))).toBe('2026-07-09');
    expect(dateWith(pause('2026-06-29 08:00', '2026-07-03 15:00'))).toBe('2026-07-09');
    expect(dateWith(pause('2026-07-10 08:00', '2026-07-20 15:00'))).toBe('2026-07-09');
    expect(dateWith(pause('2026-07-08 08:00', '2026-07-07 08:00'))).toBe('2026-07-09');
    expect(dateWith({ from: 'kemarin', to: 'besok', reason: 'rusak' })).toBe('2026-07-09');
  });

  it('merge when they overlap', () => {
    const a = pause('2026-07-07 08:00', '2026-07-09 08:00', 'a');
    const b = pause('2026-07-08 08:00', '2026-07-10 08:00', 'b');
    expect(dateWith(a, b)).toBe('2026-07-14');
    expect(dateWith(b, a)).toBe('2026-07-14');
    expect(dueDate(wib, start, limit(3), [a, b]).days[1]?.note).toBe('a; b');
  });

  it('that still last add nothing yet, end the strip and warn', () => {
    const due = dueDate(wib, start, limit(3), [pause('2026-07-08 09:00', null)]);
    expect(due.date).toBe('2026-07-09');
    expect(due.days.map((d) => d.kind)).toEqual(['mulai', 'dihitung', 'dijeda']);
    expect(due.warnings).toEqual(['jam berhenti: menunggu pelapor']);
  });

  it('that begin after the clock ran out do not stop it', () => {
    const due = dueDate(wib, start, limit(3), [pause('2026-07-09 16:30', null)]);
    expect(due.warnings).toEqual([]);
    expect(due.days).toHaveLength(4);
  });
});

describe('other units', () => {
  it('hari counts calendar days, not the paused ones', () => {
    const due = dueDate(wib, at('2026-07-03 08:00'), limit(2, 'hari'), []);
    expect(due).toMatchObject({ date: '2026-07-05', instant: at('2026-07-05 16:00'), warnings: [] });
    expect(due.days.map((d) => d.count)).toEqual([null, 1, 2]);
    const paused = [pause('2026-07-04 08:00', '2026-07-06 08:00')];
    expect(dueDate(wib, at('2026-07-03 08:00'), limit(2, 'hari'), paused).date).toBe('2026-07-07');
  });

  it('jam is clock time plus the paused time', () => {
    const start = at('2026-07-03 15:10');
    expect(dueDate(wib, start, limit(48, 'jam'), []).instant).toBe(at('2026-07-05 15:10'));
    const paused = [
      pause('2026-07-04 08:00', '2026-07-04 10:30'),
      pause('2026-07-05 15:10', '2026-07-09 08:00'),
    ];
    const due = dueDate(wib, start, limit(48, 'jam'), paused.slice(0, 1));
    expect(due.instant).toBe(at('2026-07-05 17:40'));
    expect(due.days.map((d) => d.note)).toEqual(['8 jam 50 menit', '21 jam 30 menit', '17 jam 40 menit']);
    expect(dueDate(wib, start, limit(48, 'jam'), paused.slice(1)).instant).toBe(at('2026-07-05 15:10'));
  });

  it('menit walks working time around the break, the night and the weekend', () => {
    const minutes = (start: string, n: number, ...pauses: ReturnType<typeof pause>[]) =>
      dueDate(wib, at(start), limit(n, 'menit'), pauses).instant;
    expect(minutes('2026-07-06 08:00', 10)).toBe(at('2026-07-06 08:10'));
    expect(minutes('2026-07-06 11:50', 30)).toBe(at('2026-07-06 13:20'));
    expect(minutes('2026-07-06 15:50', 30)).toBe(at('2026-07-07 07:50'));
    expect(minutes('2026-07-10 16:20', 30)).toBe(at('2026-07-13 07:50'));
    expect(minutes('2026-07-10 16:20', 10)).toBe(at('2026-07-10 16:30'));
    const paused = pause('2026-07-06 09:00', '2026-07-06 09:45');
    expect(minutes('2026-07-06 08:30', 60, paused)).toBe(at('2026-07-06 10:15'));
    const due = dueDate(wib, at('2026-07-10 16:00'), limit(60, 'menit'), []);
    expect(due.days.map((d) => [d.kind, d.note])).toEqual([
      ['mulai', '30 menit'],
      ['akhir pekan', null],
      ['akhir pekan', null],
      ['dihitung', '30 menit'],
    ]);
  });
});

describe('what cannot be counted', () => {
  it('warns about a year without a list and names the remedy', () => {
    const due = dueDate(wib, at('2027-12-30 08:00'), limit(3), []);
    expect(due.date).toBe('2028-01-04');
    expect(due.warnings).toEqual([
      'Daftar hari libur tahun 2028 belum ada; hanya akhir pekan yang dilewati. ' +
        'Lengkapi di Pengaturan > Kalender kerja.',
    ]);
    expect(due.days.map((d) => d.listMissing)).toEqual([false, false, true, true, true, true]);
    expect(dueDate(wib, at('2023-12-29 08:00'), limit(1), []).warnings).toHaveLength(1);
    expect(dueDate(wib, at('2023-12-31 08:00'), limit(1), []).warnings).toEqual([]);
  });

  it('clamps absurd limits and calendars without work, with a warning', () => {
    const never = { ...wib, week: [null, null, null, null, null, null, null], periods: [] };
    const start = at('2026-07-06 08:00');
    for (const unit of limitUnits) {
      const due = dueDate(wib, start, limit(Number.MAX_VALUE, unit), []);
      expect(due.date).toBe('2036-07-03');
      expect(due.days).toHaveLength(3651);
      expect(due.warnings[0]).toContain('terlalu panjang');
      expect(dueDate(wib, start, limit(Number.NaN, unit), []).warnings[0]).toContain('bukan angka yang sah');
      expect(dueDate(wib, start, limit(-1, unit), []).date).toBe('2026-07-06');
    }
    expect(dueDate(never, start, limit(1), []).date).toBe('2036-07-03');
    expect(dueDate(never, start, limit(1, 'menit'), []).warnings[0]).toContain('terlalu panjang');
    const longPause = [{ from: start, to: '+275000-01-01T00:00:00.000Z', reason: 'salah ketik' }];
    expect(dueDate(wib, start, limit(1, 'jam'), longPause).date).toBe('2036-07-03');
  });

  it('says that a start cannot be read', () => {
    for (const start of ['kemarin', '', '+275760-09-01T00:00:00.000Z', '-000200-01-01T00:00:00.000Z']) {
      expect(dueDate(wib, start, limit(3), []).warnings[0]).toContain('tidak terbaca');
    }
  });
});
