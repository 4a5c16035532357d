import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Bar, BarChart, ResponsiveContainer, Tooltip } from 'recharts';
import type { SopReality, StepReality } from '../../../shared/contract/reality.ts';
import { api } from '../../common/api.ts';
import { standingAxes, standingMargin } from '../../common/charts/axes.tsx';
import { ChartCard } from '../../common/charts/chart-card.tsx';
import styles from '../../common/charts/charts.module.css';
import { decimal, floating, moves, openBar, percent } from '../../common/charts/look.ts';
import { LoadFailed } from '../../common/ui.tsx';
import { type MonthBar, monthBars, shareWithin } from './linked-steps.ts';

/** One step month by month: whether it becomes faster or slower. */
export function TrendCard(p: {
  reality: SopReality;
  step: StepReality;
  choose: (step: string) => void;
  go: (href: string) => void;
}) {
  const { sop, steps } = p.reality;
  const { key } = p.step;
  const trend = useQuery(
    api.reality.trend.queryOptions({
      input: { id: sop.id, version: sop.version, step: key },
      placeholderData: keepPreviousData,
    }),
  );
  if (trend.isError) return <LoadFailed error={trend.error} retry={() => void trend.refetch()} />;
  const months = trend.data ?? [];
  const bars = monthBars(sop, key, months);
  return (
    <div className={styles.wide}>
      <ChartCard
        wide
        title={`Tren langkah ${p.step.number}`}
        period={`versi ${sop.version}`}
        definition={`Median waktu langkah "${p.step.activity}" dalam jam kerja, menurut bulan langkah itu selesai; paling banyak 24 bulan terakhir.`}
        summary={months.length === 0 ? 'Belum ada.' : `${months.length} bulan.`}
        table={{
          head: ['Bulan', 'Selesai', 'Median (jam kerja)', 'Dalam mutu baku'],
          rows: months.map((month, index) => {
            const share = shareWithin(month);
            return {
              cells: [month.label, month.done, month.median / 60, share === null ? '–' : percent(share)],
              href: bars[index]?.href ?? null,
            };
          }),
        }}
        below={
          <div className={styles.onScreen}>
            <Select
              label="Langkah"
              size="xs"
              maw={480}
              allowDeselect={false}
              data={steps
                .filter((step) => step.done > 0)
                .map((step) => ({ value: step.key, label: `${step.number}. ${step.activity}` }))}
              value={key}
              onChange={(chosen) => chosen !== null && p.choose(chosen)}
            />
          </div>
        }
      >
        <MonthBars data={bars} go={p.go} />
      </ChartCard>
    </div>
  );
}

function MonthBars(p: { data: readonly MonthBar[]; go: (href: string) => void }) {
  return (
    <ResponsiveContainer width="100%" height={230}>
      <BarChart data={[...p.data]} margin={standingMargin} accessibilityLayer={false}>
        {standingAxes({ interval: p.data.length > 14 ? 'preserveStartEnd' : 0 })}
        <Tooltip {...floating} formatter={(value) => `${decimal(Number(value))} jam kerja`} />
        <Bar
          dataKey="hours"
          name="Median"
          fill="var(--chart-bar)"
          radius={[2, 2, 0, 0]}
          maxBarSize={40}
          isAnimationActive={moves}
          onClick={(_, index) => openBar(p.data[index]?.href, p.go)}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
