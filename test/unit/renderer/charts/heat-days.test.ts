import { describe, expect, test } from 'vitest';
import { heatYears } from '../../../../renderer/common/charts/heat-days.ts';
import { defaultCalendar } from '../../../../shared/domain/calendar/default-calendar.ts';

const calendar = defaultCalendar('WIB');
const year = { from: '2026-01-01', to: '2026-12-31' };

describe('the days of a year', () => {
  test('stand in weeks that begin on Monday, with the months where they begin', () => {
    const [only, ...more] = heatYears([{ date: '2026-08-17', count: 3 }], year, calendar);
    expect(more).toEqual([]);
    expect(only?.days).toHaveLength(365);
    expect(only?.columns).toBe(53);
    // 1 January 2026 is a Thursday; 5 January the first Monday.
    expect(only?.days[0]).toMatchObject({ column: 0, row: 3, holiday: 'Tahun Baru Masehi' });
    expect(only?.days[4]).toMatchObject({ date: '2026-01-05', column: 1, row: 0, holiday: null });
    expect(only?.months.map((month) => month.label)).toEqual(
      'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    );
    expect(only?.days.find((day) => day.count > 0)).toMatchObject({ date: '2026-08-17', level: 4, row: 0 });
  });

  test('are as deep as their share of the busiest day', () => {
    const counts = [8, 6, 4, 2, 1].map((count, index) => ({ date: `2026-02-0${index + 1}`, count }));
    const levels = heatYears(counts, year, calendar)[0]?.days.slice(31, 37);
    expect(levels?.map((day) => day.level)).toEqual([4, 3, 2, 1, 1, 0]);
  });
});

test('a period of several years shows those with a report, each within the period', () => {
  const years = heatYears(
    [
      { date: '2017-05-03', count: 1 },
      { date: '2026-02-03', count: 1 },
    ],
    { from: '2017-05-01', to: '2026-02-28' },
    calendar,
  );
  expect(years.map((each) => [each.year, each.days[0]?.date, each.days.at(-1)?.date])).toEqual([
    ['2017', '2017-05-01', '2017-12-31'],
    ['2026', '2026-01-01', '2026-02-28'],
  ]);
});
