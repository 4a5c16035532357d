import fc from 'fast-check';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import type { Limit, Pause, WorkingCalendar, Zone } from '../../../shared/domain/calendar/types.ts';

const FROM = Date.UTC(2024, 0, 1);
const TO = Date.UTC(2027, 11, 31);
const MINUTE = 60_000;

export const zones: fc.Arbitrary<Zone> = fc.constantFrom('WIB', 'WITA', 'WIT');

/** A moment in 2024-2027, on a whole minute. */
export const instants: fc.Arbitrary<string> = fc
  .integer({ min: FROM / MINUTE, max: TO / MINUTE })
  .map((minute) => new Date(minute * MINUTE).toISOString());

export const dates: fc.Arbitrary<string> = instants.map((instant) => instant.slice(0, 10));

const hours = fc.constantFrom(
  { start: '07:30', end: '16:00', breakStart: '12:00', breakMinutes: 60 },
  { start: '08:00', end: '12:00', breakStart: '12:00', breakMinutes: 0 },
  { start: '07:00', end: '14:00', breakStart: '11:45', breakMinutes: 45 },
);

/** Default calendars and calendars with odd weeks (some day works) and many local holidays. */
export const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    zone: zones,
    week: fc.array(fc.option(hours, { freq: 3 }), { minLength: 7, maxLength: 7 }),
    usual: fc.boolean(),
    sixDays: fc.boolean(),
    local: fc.uniqueArray(dates, { maxLength: 40 }),
  })
  .filter(({ week, usual }) => usual || week.some((day) => day !== null))
  .map(({ zone, week, usual, sixDays, local }) => {
    const calendar = defaultCalendar(zone);
    const localHolidays = local.map((date) => ({ date, kind: 'libur daerah' as const, name: 'Hari jadi' }));
    if (!usual) return { ...calendar, week, periods: [], localHolidays };
    return sixDays ? withSaturday({ ...calendar, localHolidays }) : { ...calendar, localHolidays };
  });

/** Saturdays till noon, in Ramadan too. */
function withSaturday(calendar: WorkingCalendar): WorkingCalendar {
  const saturday = { start: '08:00', end: '12:30', breakStart: '10:00', breakMinutes: 15 };
  const six = (week: WorkingCalendar['week']) => week.map((hours, i) => (i === 5 ? saturday : hours));
  const periods = calendar.periods.map((period) => ({ ...period, week: six(period.week) }));
  return { ...calendar, week: six(calendar.week), periods };
}

export function limitsIn(unit: Limit['unit'], max: number): fc.Arbitrary<Limit> {
  return fc.integer({ min: 0, max }).map((amount) => ({ amount, unit }));
}

/** A start and ended pauses around it: before, same-day, overlapping, far. */
export const startAndPauses: fc.Arbitrary<{ start: string; pauses: Pause[] }> = fc
  .record({
    start: instants,
    spans: fc.array(
      fc.record({
        after: fc.integer({ min: -20 * 1440, max: 90 * 1440 }),
        length: fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 20 * 1440 })),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ start, spans }) => ({
    start,
    pauses: spans.map(({ after, length }, i) => {
      const from = Date.parse(start) + after * MINUTE;
      return {
        from: new Date(from).toISOString(),
        to: new Date(from + length * MINUTE).toISOString(),
        reason: `alasan ${i}`,
      };
    }),
  }));
