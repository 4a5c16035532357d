import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { countLabels, standingAxes, standingMargin } from './axes.tsx';
import { axisTick, bandClick, barClick, type Datum, floating, moves } from './look.ts';

const nameWidth = { least: 84, most: 210, letter: 6.6 };

/** Bars lying down, for names of any length. A click anywhere in a bar's row opens its cases. */
export function NameBars(p: { data: readonly Datum[]; go: (href: string) => void }) {
  const { least, most, letter } = nameWidth;
  const width = Math.min(most, Math.max(least, ...p.data.map((each) => each.label.length * letter + 8)));
  return (
    <ResponsiveContainer width="100%" height={Math.max(64, p.data.length * 30 + 12)}>
      <BarChart
        data={[...p.data]}
        layout="vertical"
        margin={{ top: 2, right: 64, bottom: 2, left: 0 }}
        accessibilityLayer={false}
        onClick={bandClick(p.data, p.go)}
      >
        <XAxis type="number" hide />
        <YAxis
          type="category"
          dataKey="label"
          width={width}
          tick={{ ...axisTick, maxLines: 2 }}
          axisLine={{ stroke: 'var(--chart-axis)' }}
          tickLine={false}
          interval={0}
        />
        <Tooltip {...floating} />
        <Bar
          dataKey="count"
          name="Aduan"
          fill="var(--chart-bar)"
          radius={[0, 2, 2, 0]}
          maxBarSize={18}
          isAnimationActive={moves}
          onClick={barClick(p.data, p.go)}
        >
          {countLabels('right')}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Bars standing, for ordered bins. */
export function BinBars(p: { data: readonly Datum[]; go: (href: string) => void }) {
  return (
    <ResponsiveContainer width="100%" height={230}>
      <BarChart
        data={[...p.data]}
        margin={standingMargin}
        accessibilityLayer={false}
        onClick={bandClick(p.data, p.go)}
      >
        {standingAxes({ label: (text) => text.replace(' hari', '') })}
        <Tooltip {...floating} />
        <Bar
          dataKey="count"
          name="Aduan"
          fill="var(--chart-bar)"
          radius={[2, 2, 0, 0]}
          maxBarSize={44}
          isAnimationActive={moves}
          onClick={barClick(p.data, p.go)}
        >
          {countLabels('top')}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
