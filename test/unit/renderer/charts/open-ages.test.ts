import { expect, it } from 'vitest';
import { receivedWithAge } from '../../../../renderer/common/charts/open-ages.ts';
import { defaultCalendar } from '../../../../shared/domain/calendar/default-calendar.ts';
import { addDays } from '../../../../shared/domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../../../shared/domain/calendar/working-day.ts';

const calendar = defaultCalendar('WIB');
const today = '2026-11-24';
const period = { from: '2026-01-01', to: '2026-12-31' };
const bins: readonly (readonly [string, number, number])[] = [
  ['0-1', 0, 1],
  ['2-3', 2, 3],
  ['4-5', 4, 5],
  ['6-10', 6, 10],
  ['11-14', 11, 14],
  ['15-30', 15, 30],
  ['31-60', 31, 60],
  ['61+', 61, Number.POSITIVE_INFINITY],
];

it('gives each age the days of receipt that have it, every day of the period once', () => {
  let seen = 0;
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const age = Math.max(0, workingDaysBetween(calendar, day, today));
    for (const [key, low, high] of bins) {
      const span = receivedWithAge(calendar, today, key, period);
      const within = span !== null && span.from <= day && day <= span.to;
      expect(within, `${day} ${key}`).toBe(low <= age && age <= high);
      if (within) seen += 1;
    }
  }
  expect(seen).toBe(365);
});

it('has no days for an age outside the period, and none for a key it does not know', () => {
  expect(receivedWithAge(calendar, today, '0-1', { from: '2017-01-01', to: '2017-12-31' })).toBeNull();
  expect(receivedWithAge(calendar, today, 'lama', period)).toBeNull();
});
