import { Bar, BarChart, ResponsiveContainer, Tooltip } from 'recharts';
import { countLabels, hatch, standingAxes, standingMargin } from './axes.tsx';
import type { Month } from './linked-recap.ts';
import { floating, moves, openBar } from './look.ts';

/** The months beside the same months a year before; last year is hatched, so that colour is not all that tells them apart. */
export function TrendBars(p: { data: readonly Month[]; go: (href: string) => void }) {
  const many = p.data.length > 14;
  const size = many ? 14 : 26;
  return (
    <ResponsiveContainer width="100%" height={270}>
      <BarChart data={[...p.data]} margin={standingMargin} barGap={2} accessibilityLayer={false}>
        {hatch('tahun-lalu')}
        {standingAxes({ interval: many ? 'preserveStartEnd' : 0 })}
        <Tooltip {...floating} />
        {p.data.some((month) => month.lastYear > 0) ? (
          <Bar
            dataKey="lastYear"
            name="Tahun sebelumnya"
            fill="url(#tahun-lalu)"
            stroke="var(--chart-hatch)"
            radius={[2, 2, 0, 0]}
            maxBarSize={size}
            isAnimationActive={moves}
            onClick={(_, index) => openBar(p.data[index]?.lastYearHref, p.go)}
          />
        ) : null}
        <Bar
          dataKey="count"
          name="Periode ini"
          fill="var(--chart-bar)"
          radius={[2, 2, 0, 0]}
          maxBarSize={size}
          isAnimationActive={moves}
          onClick={(_, index) => openBar(p.data[index]?.href, p.go)}
        >
          {many ? null : countLabels('top')}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
