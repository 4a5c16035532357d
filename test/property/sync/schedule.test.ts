import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextExchange, type Schedule } from '../../../main/sync/schedule.ts';

const instant = (from: string, to: string) =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString());
const schedules: fc.Arbitrary<Schedule> = fc.record({
  now: instant('2026-01-01', '2027-01-01'),
  settings: fc.record({
    automatic: fc.constant(true),
    day: fc.integer({ min: 0, max: 6 }),
    time: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((each) => String(each).padStart(2, '0')).join(':')),
  }),
  zone: fc.constantFrom('WIB', 'WITA', 'WIT'),
  enrolledAt: instant('2025-06-01', '2026-01-01'),
  lastSuccess: fc.option(instant('2025-06-01', '2036-01-01')),
  lastAttempt: fc.option(instant('2025-06-01', '2036-01-01')),
  failures: fc.integer({ min: 0, max: 60 }),
  jitter: fc.double({ min: 0, max: 0.999, noNaN: true }),
});
const week = 7 * 24 * 3_600_000;
const options = { numRuns: 2_000, seed: 20_261_124 };
const at = (schedule: Schedule) => Date.parse(nextExchange(schedule) ?? '');

describe('when the next exchange is due', () => {
  it('is never further away than a week, ten minutes and the longest retry, wherever the clock once stood', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        expect(at(schedule) - Date.parse(schedule.now)).toBeLessThanOrEqual(
          week + 10 * 60_000 + 6 * 3_600_000,
        );
      }),
      options,
    );
  });

  it('after a success it is the day and time that were set, within ten minutes, and not before the success', () => {
    fc.assert(
      fc.property(schedules, (given) => {
        const schedule = { ...given, failures: 0 };
        const due = at(schedule);
        const last = schedule.lastSuccess ?? schedule.enrolledAt;
        if (last <= schedule.now) expect(due).toBeGreaterThan(Date.parse(last));
        const hours = { WIB: 7, WITA: 8, WIT: 9 }[schedule.zone];
        const slot = due - Math.floor(schedule.jitter * 10 * 60_000);
        const local = new Date(slot + hours * 3_600_000);
        expect(local.getUTCDay()).toBe(schedule.settings.day);
        expect(local.toISOString().slice(11, 16)).toBe(schedule.settings.time);
      }),
      options,
    );
  });

  it('backs off: a failure more never brings it nearer, and it is tried again within six hours', () => {
    fc.assert(
      fc.property(schedules, (given) => {
        const overdue = {
          ...given,
          lastSuccess: '2025-06-01T00:00:00.000Z',
          enrolledAt: '2025-05-01T00:00:00.000Z',
        };
        const once = { ...overdue, failures: overdue.failures + 1 };
        expect(at({ ...once, failures: once.failures + 1 })).toBeGreaterThanOrEqual(at(once));
        if (once.lastAttempt !== null)
          expect(at(once)).toBeLessThanOrEqual(
            Math.max(
              Math.min(Date.parse(once.lastAttempt), Date.parse(once.now)) + 6 * 3_600_000,
              at({ ...once, failures: 0 }),
            ),
          );
      }),
      options,
    );
  });

  it('is never, when the office exchanges on demand only', () => {
    fc.assert(
      fc.property(schedules, (given) => {
        const settings = { ...given.settings, automatic: false };
        expect(nextExchange({ ...given, settings })).toBeNull();
      }),
      options,
    );
  });

  it('by default it is Friday at 14.00', () => {
    const schedule: Schedule = {
      now: '2026-11-24T03:00:00.000Z',
      settings: { automatic: true, day: 5, time: '14:00' },
      zone: 'WIB',
      enrolledAt: '2026-11-23T03:00:00.000Z',
      lastSuccess: null,
      lastAttempt: null,
      failures: 0,
      jitter: 0,
    };
    expect(nextExchange(schedule)).toBe('2026-11-27T07:00:00.000Z');
    const failed = {
      ...schedule,
      now: '2026-11-27T07:00:30.000Z',
      lastAttempt: '2026-11-27T07:00:00.000Z',
      failures: 1,
    };
    expect(nextExchange(failed)).toBe('2026-11-27T07:02:30.000Z');
  });
});
