import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dueDate } from '../../../shared/domain/calendar/due-date.ts';
import {
  addDays,
  daysBetween,
  localDayNumber,
  toInstant,
  toLocalDate,
  toLocalTime,
  weekday,
} from '../../../shared/domain/calendar/local-time.ts';
import {
  unpausedMinutesBetween,
  workingDaysBetween,
  workSpans,
} from '../../../shared/domain/calendar/working-day.ts';
import { calendars, dates, instants, limitsIn, zones } from './arbitraries.ts';
import { naiveIsWorking } from './naive.ts';

const run = { seed: 20261124, numRuns: 300 };

it('workingDaysBetween is additive, also backwards', () => {
  fc.assert(
    fc.property(calendars, dates, dates, dates, (calendar, a, b, c) => {
      const between = (from: string, to: string) => workingDaysBetween(calendar, from, to);
      expect(between(a, b) + between(b, c)).toBe(between(a, c));
    }),
    run,
  );
});

it('workingDaysBetween counts the working days of (from, to]', () => {
  fc.assert(
    fc.property(calendars, dates, fc.integer({ min: 0, max: 400 }), (calendar, from, n) => {
      const days = Array.from({ length: n }, (_, i) => addDays(from, i + 1));
      const working = days.filter((date) => naiveIsWorking(calendar, date)).length;
      expect(workingDaysBetween(calendar, from, addDays(from, n))).toBe(working);
    }),
    { ...run, numRuns: 60 },
  );
});

it('a limit in menit ends after exactly that many working minutes', () => {
  fc.assert(
    fc.property(calendars, instants, limitsIn('menit', 5000), (calendar, start, limit) => {
      const due = dueDate(calendar, start, limit, []);
      expect(unpausedMinutesBetween(calendar, start, due.instant, [])).toBe(limit.amount);
    }),
    run,
  );
});

it('working minutes are those of each day by itself, also over the turn of the year', () => {
  fc.assert(
    fc.property(calendars, instants, fc.integer({ min: 0, max: 800 * 1440 }), (calendar, start, length) => {
      const from = Date.parse(start);
      const to = from + length * 60_000;
      let total = 0;
      for (let day = localDayNumber(from, calendar.zone); day <= localDayNumber(to, calendar.zone); day += 1)
        for (const span of workSpans(calendar, day))
          total += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
      expect(unpausedMinutesBetween(calendar, start, new Date(to).toISOString(), [])).toBe(total / 60_000);
    }),
    { ...run, numRuns: 60 },
  );
});

it('local date and time lead back to the moment', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(toInstant(toLocalDate(instant, zone), toLocalTime(instant, zone), zone)).toBe(instant);
    }),
    run,
  );
});

it('addDays and daysBetween are inverse, weekdays follow each other', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (date, n) => {
      const other = addDays(date, n);
      expect(daysBetween(date, other)).toBe(n);
      expect(weekday(other)).toBe((((weekday(date) + n) % 7) + 7) % 7);
    }),
    run,
  );
});
