import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

const brand = 'var(--ph-brand)';
const pale = '#9aa9b8';
const moves = !window.matchMedia('(prefers-reduced-motion: reduce)').matches && !navigator.webdriver;
const tick = { fill: 'var(--mantine-color-text)', fontSize: 12 };

interface Datum {
  readonly label: string;
  readonly count: number;
  readonly href: string | null;
}

/** Bars lying down, for names of any length. */
export function NameBars(p: { data: readonly Datum[]; go: (href: string) => void }) {
  const longest = Math.min(230, Math.max(80, ...p.data.map((each) => each.label.length * 6.4)));
  return (
    <ResponsiveContainer width="100%" height={Math.max(90, p.data.length * 28 + 12)}>
      <BarChart data={[...p.data]} layout="vertical" margin={{ top: 2, right: 40, bottom: 2, left: 0 }}>
        <XAxis type="number" hide />
        <YAxis
          type="category"
          dataKey="label"
          width={longest}
          tick={tick}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <Tooltip cursor={{ fill: 'var(--ph-info-bg)' }} />
        <Bar
          dataKey="count"
          name="Aduan"
          fill={brand}
          radius={2}
          maxBarSize={18}
          isAnimationActive={moves}
          onClick={(_, index) => open(p.data[index], p.go)}
        >
          <LabelList dataKey="count" position="right" fill="var(--mantine-color-text)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Bars standing, for ordered bins. */
export function BinBars(p: { data: readonly Datum[]; go: (href: string) => void }) {
  return (
    <ResponsiveContainer width="100%" height={220}>
      <BarChart data={[...p.data]} margin={{ top: 18, right: 8, bottom: 0, left: -20 }}>
        <CartesianGrid vertical={false} stroke="var(--ph-line)" />
        <XAxis dataKey="label" tick={tick} interval={0} />
        <YAxis allowDecimals={false} tick={tick} />
        <Tooltip cursor={{ fill: 'var(--ph-info-bg)' }} />
        <Bar
          dataKey="count"
          name="Aduan"
          fill={brand}
          radius={2}
          maxBarSize={44}
          isAnimationActive={moves}
          onClick={(_, index) => open(p.data[index], p.go)}
        >
          <LabelList dataKey="count" position="top" fill="var(--mantine-color-text)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

export interface Month extends Datum {
  readonly lastYear: number;
  readonly finished: number;
}

/** This year's months beside last year's. */
export function TrendBars(p: { data: readonly Month[]; go: (href: string) => void }) {
  return (
    <ResponsiveContainer width="100%" height={260}>
      <BarChart data={[...p.data]} margin={{ top: 18, right: 8, bottom: 0, left: -20 }}>
        <CartesianGrid vertical={false} stroke="var(--ph-line)" />
        <XAxis dataKey="label" tick={tick} interval={0} />
        <YAxis allowDecimals={false} tick={tick} />
        <Tooltip cursor={{ fill: 'var(--ph-info-bg)' }} />
        <Legend />
        <Bar
          dataKey="lastYear"
          name="Tahun sebelumnya"
          fill={pale}
          radius={2}
          maxBarSize={26}
          isAnimationActive={moves}
        />
        <Bar
          dataKey="count"
          name="Masuk"
          fill={brand}
          radius={2}
          maxBarSize={26}
          isAnimationActive={moves}
          onClick={(_, index) => open(p.data[index], p.go)}
        >
          <LabelList dataKey="count" position="top" fill="var(--mantine-color-text)" fontSize={12} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function open(datum: Datum | undefined, go: (href: string) => void): void {
  if (datum?.href) go(datum.href);
}
