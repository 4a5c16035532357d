import { Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { monthName } from '../../../shared/domain/calendar/format.ts';
import { kindOf, monthPeriod, type Period, quarterPeriod, yearPeriod } from './period.ts';

const months = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: monthName(i + 1) }));
const quarters = ['I', 'II', 'III', 'IV'].map((name, i) => ({
  value: String(i + 1),
  label: `Triwulan ${name}`,
}));

/** Year, quarter, month or a free span. */
export function PeriodPicker(p: { period: Period; thisYear: number; choose: (period: Period) => void }) {
  const { period, choose } = p;
  const kind = kindOf(period);
  const year = Number(period.from.slice(0, 4));
  const month = Number(period.from.slice(5, 7));
  const oldest = Math.min(2016, year);
  const years = Array.from({ length: p.thisYear + 1 - oldest }, (_, i) => String(p.thisYear - i));
  const change = (to: string) => {
    if (to === 'tahun') choose(yearPeriod(year));
    if (to === 'triwulan') choose(quarterPeriod(year, Math.ceil(month / 3)));
    if (to === 'bulan') choose(monthPeriod(year, month));
    if (to === 'rentang')
      choose({
        from: period.from,
        to: period.to < `${year}-12-31` ? `${period.to.slice(0, 8)}${period.to.slice(8)}` : `${year}-12-30`,
      });
  };
  return (
    <Group gap="xs" align="flex-end">
      <SegmentedControl
        size="xs"
        aria-label="Jenis periode"
        value={kind}
        onChange={change}
        data={[
          { value: 'tahun', label: 'Tahun' },
          { value: 'triwulan', label: 'Triwulan' },
          { value: 'bulan', label: 'Bulan' },
          { value: 'rentang', label: 'Rentang' },
        ]}
      />
      {kind === 'rentang' ? (
        <>
          <TextInput
            size="xs"
            type="date"
            aria-label="Dari tanggal"
            value={period.from}
            max={period.to}
            onChange={(e) => e.currentTarget.value && choose({ ...period, from: e.currentTarget.value })}
          />
          <TextInput
            size="xs"
            type="date"
            aria-label="Sampai tanggal"
            value={period.to}
            min={period.from}
            onChange={(e) => e.currentTarget.value && choose({ ...period, to: e.currentTarget.value })}
          />
        </>
      ) : (
        <>
          {kind === 'triwulan' ? (
            <NativeSelect
              size="xs"
              aria-label="Triwulan"
              data={quarters}
              value={String(Math.ceil(month / 3))}
              onChange={(e) => choose(quarterPeriod(year, Number(e.currentTarget.value)))}
            />
          ) : null}
          {kind === 'bulan' ? (
            <NativeSelect
              size="xs"
              aria-label="Bulan"
              data={months}
              value={String(month)}
              onChange={(e) => choose(monthPeriod(year, Number(e.currentTarget.value)))}
            />
          ) : null}
          <NativeSelect
            size="xs"
            aria-label="Tahun"
            data={years}
            value={String(year)}
            onChange={(e) => {
              const chosen = Number(e.currentTarget.value);
              choose(
                kind === 'tahun'
                  ? yearPeriod(chosen)
                  : kind === 'triwulan'
                    ? quarterPeriod(chosen, Math.ceil(month / 3))
                    : monthPeriod(chosen, month),
              );
            }}
          />
        </>
      )}
    </Group>
  );
}
