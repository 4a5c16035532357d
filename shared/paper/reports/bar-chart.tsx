import type { ReactElement } from 'react';
import { plain } from '../text.ts';

export interface ChartBar {
  readonly label: string;
  readonly count: number;
}

const percent = (part: number): string => `${(part * 100).toFixed(1).replace('.', ',')}%`;

/** A table whose bars are drawn beside its numbers: chart and figures cannot disagree, and need no colour. */
export function BarChart(p: {
  title: string;
  bars: readonly ChartBar[];
  most?: number;
}): ReactElement | null {
  const shown = p.bars.filter((bar) => bar.count > 0);
  if (shown.length === 0) return null;
  const total = shown.reduce((sum, bar) => sum + bar.count, 0);
  const most = Math.max(...shown.map((bar) => bar.count));
  const bars = shown.slice(0, p.most ?? shown.length);
  const rest = shown.slice(bars.length);
  const others = rest.reduce((sum, bar) => sum + bar.count, 0);
  return (
    <section className="chart">
      <h2>{p.title}</h2>
      <table className="bars">
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <td className="label">{plain(bar.label)}</td>
              <td className="bar">
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y=".6" width={(bar.count / most) * 100} height="4.8" fill="#333" />
                </svg>
              </td>
              <td className="r">{bar.count}</td>
              <td className="r">{percent(bar.count / total)}</td>
            </tr>
          ))}
          {others === 0 ? null : (
            <tr>
              <td className="label">{rest.length} lainnya</td>
              <td className="bar" />
              <td className="r">{others}</td>
              <td className="r">{percent(others / total)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
