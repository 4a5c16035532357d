import { CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { axisTick, whole } from './look.ts';

// Recharts draws every component of its own wherever it stands in a chart, but an element must be of its type:
// so these are functions that give elements, not components.

/** The lines and axes behind standing bars. `label` shortens what stands under a bar. */
export function standingAxes(p: { label?: (text: string) => string; interval?: 0 | 'preserveStartEnd' }) {
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--chart-line)" />
      <XAxis
        dataKey="label"
        tick={axisTick}
        {...(p.label ? { tickFormatter: p.label } : {})}
        stroke="var(--chart-axis)"
        tickLine={false}
        interval={p.interval ?? 0}
      />
      <YAxis
        allowDecimals={false}
        tick={axisTick}
        tickFormatter={whole}
        width="auto"
        axisLine={false}
        tickLine={false}
      />
    </>
  );
}

/** The number at the end of a bar. */
export function countLabels(position: 'right' | 'top') {
  return (
    <LabelList dataKey="count" position={position} fill="var(--chart-text)" fontSize={12} formatter={whole} />
  );
}

/** The space around standing bars, with room for the number on the tallest. */
export const standingMargin = { top: 20, right: 8, bottom: 4, left: 0 };

/** A hatched fill, `url(#id)`, so that colour is not all that tells two bars apart. */
export function hatch(id: string) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={6} height={6} fill="var(--chart-pale)" />
        <line x1={0} y1={0} x2={0} y2={6} stroke="var(--chart-hatch)" strokeWidth={3} />
      </pattern>
    </defs>
  );
}
