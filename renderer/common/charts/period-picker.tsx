import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { monthName, romanMonth } from '../../../shared/domain/calendar/format.ts';
import { monthPeriod, type Period, quarterPeriod, yearPeriod } from './period.ts';
import { SpanFields } from './span-fields.tsx';

const months = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: monthName(i + 1) }));
const quarters = Array.from({ length: 4 }, (_, i) => ({
  value: String(i + 1),
  label: `Triwulan ${romanMonth(i + 1)}`,
}));
const kinds = [
  { value: 'tahun', label: 'Tahun' },
  { value: 'triwulan', label: 'Triwulan' },
  { value: 'bulan', label: 'Bulan' },
  { value: 'rentang', label: 'Rentang' },
];
const firstYear = 2016;

/** Year, quarter, month or a free span. `today` is where a month or quarter begins that the year does not name. */
export function PeriodPicker(p: { period: Period; today: string; choose: (period: Period) => void }) {
  const { period, choose } = p;
  const { kind } = period;
  const year = Number(period.from.slice(0, 4));
  const thisYear = Number(p.today.slice(0, 4));
  // From a whole year the way leads to its present month, else to the one shown.
  const month =
    kind === 'tahun' && year === thisYear ? Number(p.today.slice(5, 7)) : Number(period.from.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  const newest = Math.max(thisYear, year);
  const years = Array.from({ length: newest + 1 - Math.min(firstYear, year) }, (_, i) => String(newest - i));
  const of = (wanted: string, inYear: number): Period => {
    if (wanted === 'tahun') return yearPeriod(inYear);
    if (wanted === 'triwulan') return quarterPeriod(inYear, quarter);
    if (wanted === 'bulan') return monthPeriod(inYear, month);
    return { ...period, kind: 'rentang' };
  };
  return (
    <Group gap="xs" align="flex-start">
      <SegmentedControl
        size="xs"
        aria-label="Jenis periode"
        value={kind}
        onChange={(wanted) => choose(of(wanted, year))}
        data={kinds}
      />
      {kind === 'triwulan' ? (
        <NativeSelect
          size="xs"
          aria-label="Triwulan"
          data={quarters}
          value={String(quarter)}
          onChange={(event) => choose(quarterPeriod(year, Number(event.currentTarget.value)))}
        />
      ) : null}
      {kind === 'bulan' ? (
        <NativeSelect
          size="xs"
          aria-label="Bulan"
          data={months}
          value={String(month)}
          onChange={(event) => choose(monthPeriod(year, Number(event.currentTarget.value)))}
        />
      ) : null}
      {kind === 'rentang' ? (
        <SpanFields key={`${period.from} ${period.to}`} period={period} choose={choose} />
      ) : (
        <NativeSelect
          size="xs"
          aria-label="Tahun"
          data={years}
          value={String(year)}
          onChange={(event) => choose(of(kind, Number(event.currentTarget.value)))}
        />
      )}
    </Group>
  );
}
