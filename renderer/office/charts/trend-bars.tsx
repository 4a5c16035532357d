import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Month } from './linked-recap.ts';
import { axisTick, floating, moves, whole } from './look.ts';

/** The months beside the same months a year before; last year is hatched, so that colour is not all that tells them apart. */
export function TrendBars(p: { data: readonly Month[]; go: (href: string) => void }) {
  const months = p.data.length;
  const size = months > 14 ? 14 : 26;
  return (
    <ResponsiveContainer width="100%" height={270}>
      <BarChart
        data={[...p.data]}
        margin={{ top: 20, right: 8, bottom: 4, left: 0 }}
        barGap={2}
        accessibilityLayer={false}
      >
        <defs>
          <pattern
            id="tahun-lalu"
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={6} height={6} fill="var(--chart-pale)" />
            <line x1={0} y1={0} x2={0} y2={6} stroke="var(--chart-hatch)" strokeWidth={3} />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--chart-line)" />
        <XAxis
          dataKey="label"
          tick={axisTick}
          stroke="var(--chart-axis)"
          tickLine={false}
          interval={months > 14 ? 'preserveStartEnd' : 0}
        />
        <YAxis
          allowDecimals={false}
          tick={axisTick}
          tickFormatter={whole}
          width="auto"
          axisLine={false}
          tickLine={false}
        />
        <Tooltip {...floating} />
        <Bar
          dataKey="lastYear"
          name="Tahun sebelumnya"
          fill="url(#tahun-lalu)"
          stroke="var(--chart-hatch)"
          radius={[2, 2, 0, 0]}
          maxBarSize={size}
          isAnimationActive={moves}
          onClick={(_, index) => open(p.data[index]?.lastYearHref, p.go)}
        />
        <Bar
          dataKey="count"
          name="Periode ini"
          fill="var(--chart-bar)"
          radius={[2, 2, 0, 0]}
          maxBarSize={size}
          isAnimationActive={moves}
          onClick={(_, index) => open(p.data[index]?.href, p.go)}
        >
          {months > 14 ? null : (
            <LabelList
              dataKey="count"
              position="top"
              fill="var(--chart-text)"
              fontSize={12}
              formatter={whole}
            />
          )}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function open(href: string | undefined, go: (href: string) => void): void {
  if (href !== undefined) go(href);
}
