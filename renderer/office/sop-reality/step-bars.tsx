import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { hatch } from '../../common/charts/axes.tsx';
import { axisTick, floating, moves, openBar, whole } from '../../common/charts/look.ts';

/** A step with two figures, and the cases behind each. */
export interface StepBar {
  readonly label: string;
  readonly first: number;
  readonly second: number;
  readonly firstHref: string | null;
  readonly secondHref: string | null;
}

/**
 * Two bars for each step, lying down: one after the other (`stacked`) or one under the other. The second is hatched, so
 * that colour is not all that tells them apart.
 */
export function StepBars(p: {
  data: readonly StepBar[];
  names: readonly [string, string];
  unit?: string;
  stacked?: boolean;
  /** Where a line marks the standard. */
  mark?: number;
  go: (href: string) => void;
}) {
  const { data, stacked = false, unit = '' } = p;
  const group = stacked ? { stackId: 'satu' } : {};
  return (
    <ResponsiveContainer width="100%" height={Math.max(80, data.length * 36 + 36)}>
      <BarChart
        data={[...data]}
        layout="vertical"
        margin={{ top: 4, right: 24, bottom: 2, left: 0 }}
        barGap={1}
        accessibilityLayer={false}
      >
        {hatch('kedua')}
        <XAxis
          type="number"
          tick={axisTick}
          stroke="var(--chart-axis)"
          allowDecimals={false}
          tickFormatter={(value) => `${whole(value)}${unit}`}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={190}
          tick={{ ...axisTick, maxLines: 2 }}
          axisLine={{ stroke: 'var(--chart-axis)' }}
          tickLine={false}
          interval={0}
        />
        <Tooltip {...floating} formatter={(value) => `${whole(value)}${unit}`} />
        <Bar
          dataKey="first"
          name={p.names[0]}
          fill="var(--chart-bar)"
          maxBarSize={14}
          isAnimationActive={moves}
          onClick={(_, index) => openBar(data[index]?.firstHref, p.go)}
          {...group}
        />
        <Bar
          dataKey="second"
          name={p.names[1]}
          fill="url(#kedua)"
          stroke="var(--chart-hatch)"
          maxBarSize={14}
          isAnimationActive={moves}
          onClick={(_, index) => openBar(data[index]?.secondHref, p.go)}
          {...group}
        />
        {p.mark === undefined ? null : (
          <ReferenceLine x={p.mark} stroke="var(--ph-late)" strokeWidth={2} strokeDasharray="5 3" />
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}
