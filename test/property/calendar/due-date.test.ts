import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDate, dueMoment } from '../../../shared/domain/calendar/due-date.ts';
import { toInstant, toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { limitUnits } from '../../../shared/domain/calendar/units.ts';
import { calendars, limitsIn, startAndPauses } from './arbitraries.ts';
import { naiveDueDay, naiveDueMinute, naiveIsWorking, naiveLocalDate } from './naive.ts';

const run = { seed: 20261124, numRuns: 300 };

describe('due dates agree with a naive counter', () => {
  it.each([
    ['hari kerja', 60],
    ['hari', 90],
  ] as const)('in %s', (unit, max) => {
    fc.assert(
      fc.property(calendars, startAndPauses, limitsIn(unit, max), (calendar, { start, pauses }, limit) => {
        const due = dueDate(calendar, start, limit, pauses);
        expect(due.date).toBe(naiveDueDay(calendar, start, limit, pauses));
      }),
      run,
    );
  });

  it.each([
    ['jam', 96],
    ['jam kerja', 30],
    ['menit', 900],
  ] as const)('in %s', (unit, max) => {
    fc.assert(
      fc.property(calendars, startAndPauses, limitsIn(unit, max), (calendar, { start, pauses }, limit) => {
        // The naive counter stops as soon as the last minute is counted, so a pause right then changes nothing.
        const due = dueDate(calendar, start, limit, pauses);
        expect(due.instant).toBe(naiveDueMinute(calendar, start, limit, pauses));
        expect(due.date).toBe(naiveLocalDate(calendar, due.instant));
      }),
      { ...run, numRuns: 40 },
    );
  });
});

describe('the strip of days', () => {
  it('runs without gaps from the start to the due date, and its counted days are the limit', () => {
    fc.assert(
      fc.property(
        calendars,
        startAndPauses,
        limitsIn('hari kerja', 60),
        (calendar, { start, pauses }, limit) => {
          const { days, date } = dueDate(calendar, start, limit, pauses);
          expect(days[0]).toMatchObject({ date: toLocalDate(start, calendar.zone), kind: 'mulai' });
          expect(days.at(-1)?.date).toBe(date);
          const counted = days.filter((day) => day.kind === 'dihitung');
          expect(counted.map((day) => day.count)).toEqual(
            Array.from({ length: limit.amount }, (_, i) => i + 1),
          );
          for (const day of counted) expect(naiveIsWorking(calendar, day.date)).toBe(true);
          expect(new Set(days.map((day) => day.date)).size).toBe(days.length);
        },
      ),
      run,
    );
  });

  it('an open pause moves nothing and ends the strip at the latest on the due date', () => {
    fc.assert(
      fc.property(
        calendars,
        startAndPauses,
        limitsIn('hari kerja', 60),
        fc.integer({ min: -10, max: 90 }),
        (calendar, { start, pauses }, limit, after) => {
          const from = new Date(Date.parse(start) + after * 86_400_000).toISOString();
          const ended = dueDate(calendar, start, limit, pauses);
          const open = dueDate(calendar, start, limit, [...pauses, { from, to: null, reason: 'berkas' }]);
          expect(open.date).toBe(ended.date);
          expect(open.days.length).toBeLessThanOrEqual(ended.days.length);
          expect(open.warnings.includes('jam berhenti: berkas')).toBe(
            Math.max(Date.parse(from), Date.parse(start)) < Date.parse(ended.instant),
          );
        },
      ),
      run,
    );
  });
});

it.each(limitUnits)('a longer limit in %s is never due earlier', (unit) => {
  fc.assert(
    fc.property(
      calendars,
      startAndPauses,
      limitsIn(unit, 5000),
      limitsIn(unit, 5000),
      (calendar, { start, pauses }, a, b) => {
        const [short, long] = a.amount <= b.amount ? [a, b] : [b, a];
        const first = dueDate(calendar, start, short, pauses);
        const second = dueDate(calendar, start, long, pauses);
        expect(first.instant <= second.instant && first.date <= second.date).toBe(true);
        expect(first.instant >= start).toBe(true);
      },
    ),
    { ...run, numRuns: 40 },
  );
});

it('a limit in days is the same for all that began on one day, and counted alone as with its strip', () => {
  fc.assert(
    fc.property(
      calendars,
      startAndPauses,
      fc.oneof(limitsIn('hari kerja', 60), limitsIn('hari', 90)).filter(({ amount }) => amount > 0),
      fc.nat(86_399),
      (calendar, { start, pauses }, limit, second) => {
        const day = toLocalDate(start, calendar.zone);
        const other = new Date(
          Date.parse(toInstant(day, '00:00', calendar.zone)) + second * 1_000,
        ).toISOString();
        const moment = dueMoment(calendar, start, limit, pauses);
        expect(dueDate(calendar, start, limit, pauses)).toMatchObject(moment);
        expect(dueMoment(calendar, other, limit, pauses)).toEqual(moment);
      },
    ),
    run,
  );
});
