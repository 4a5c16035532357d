import { describe, expect, it } from 'vitest';
import {
  monthPeriod,
  periodHref,
  periodName,
  readPeriod,
  spanPeriod,
} from '../../../../renderer/common/charts/period.ts';

const today = '2026-11-24';
const read = (search: string) => readPeriod(search, today);

describe('the period of the charts', () => {
  it('is this year when the address names none, or nonsense', () => {
    const year = { kind: 'tahun', from: '2026-01-01', to: '2026-12-31' };
    expect(read('')).toEqual(year);
    expect(read('from=2026-02-30&to=2026-03-01')).toEqual(year);
    expect(read('from=2026-03-02&to=2026-03-01')).toEqual(year);
    expect(read('from=0001-01-01&to=9999-12-31')).toEqual(year);
  });

  it('comes back from its own address as it was chosen', () => {
    const span = spanPeriod('2026-01-01', '2026-12-31');
    for (const period of [monthPeriod(2028, 2), monthPeriod(2026, 12), span]) {
      if (period === null) throw new Error('no span');
      expect(read(periodHref(period).split('?')[1] ?? '')).toEqual(period);
    }
  });

  it('knows whole years, quarters and months by their dates', () => {
    expect(periodName(read('from=2017-01-01&to=2017-12-31'))).toBe('Tahun 2017');
    expect(periodName(read('from=2026-04-01&to=2026-06-30'))).toBe('Triwulan II 2026');
    expect(periodName(read('from=2028-02-01&to=2028-02-29'))).toBe('Februari 2028');
    expect(periodName(read('from=2026-05-03&to=2026-06-09'))).toBe('3 Mei 2026 sampai 9 Juni 2026');
  });
});
