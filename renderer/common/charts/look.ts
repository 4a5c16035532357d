import type { MouseHandlerDataParam } from 'recharts';
import { count } from '../numbers.ts';

/** What a chart draws, and the list of cases behind it where there is one. */
export interface Datum {
  readonly label: string;
  readonly count: number;
  readonly href: string | null;
}

const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const percentage = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 0 });

/** `1.234`; text and absent values as they are. */
export const whole = (value: unknown): string =>
  typeof value === 'number' ? count(value) : String(value ?? '');
/** `2,2` */
export const decimal = (value: number): string => oneDecimal.format(value);
/** A share between 0 and 1 as `83%`. */
export const percent = (share: number): string => percentage.format(share);

/** Bars grow only for people who did not ask for stillness, and not under a test. */
export const moves = !window.matchMedia('(prefers-reduced-motion: reduce)').matches && !navigator.webdriver;

export const axisTick = { fill: 'var(--chart-text)', fontSize: 12 };

/** The note that follows the mouse. */
export const floating = {
  cursor: { fill: 'var(--chart-hover)' },
  formatter: (value: unknown) => whole(value),
  contentStyle: {
    background: 'var(--ph-card)',
    border: '1px solid var(--mantine-color-default-border)',
    borderRadius: 6,
    padding: '6px 10px',
    maxWidth: 320,
    whiteSpace: 'normal',
  },
  labelStyle: { fontWeight: 700 },
  itemStyle: { color: 'var(--mantine-color-text)', padding: 0 },
  isAnimationActive: moves,
};

/** Opens the cases of the bar whose band was clicked, so that a bar of one case is as easy to hit as a long one. */
export function bandClick(data: readonly Datum[], go: (href: string) => void) {
  return ({ activeTooltipIndex }: MouseHandlerDataParam): void => {
    if (activeTooltipIndex === undefined || activeTooltipIndex === null) return;
    const href = data[Number(activeTooltipIndex)]?.href;
    if (href) go(href);
  };
}

/** The same for a click on the bar itself, which needs no hover before it (a finger, a quick hand). */
export function barClick(data: readonly Datum[], go: (href: string) => void) {
  return (_bar: unknown, index: number, event: { stopPropagation(): void }): void => {
    event.stopPropagation();
    const href = data[index]?.href;
    if (href) go(href);
  };
}

/** Opens the list behind a bar, where there is one. */
export function openBar(href: string | null | undefined, go: (href: string) => void): void {
  if (href) go(href);
}
