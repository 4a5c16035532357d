import type { ReactElement } from 'react';

export interface TrendMonth {
  readonly label: string;
  readonly count: number;
  readonly lastYear: number;
}

const height = 46;
const top = 6;
/** Months of a long span share the width; from so many on only every second one is named. */
const crowded = 14;

/** Months as pairs of columns: this year solid, last year hatched, each with its number, so that no colour is needed. */
export function TrendChart({ months }: { months: readonly TrendMonth[] }): ReactElement | null {
  const most = Math.max(0, ...months.flatMap((month) => [month.count, month.lastYear]));
  if (most === 0) return null;
  const width = 180;
  const slot = width / months.length;
  const bar = Math.min(slot * 0.36, 9);
  const tall = (value: number) => (value / most) * height;
  return (
    <section className="chart">
      <h2>Aduan masuk per bulan</h2>
      <svg
        className="trend"
        viewBox={`-4 0 ${width + 8} ${height + top + 9}`}
        role="img"
        aria-label="Aduan masuk per bulan, tahun ini dan tahun lalu"
      >
        <line x1="0" y1={top + height} x2={width} y2={top + height} stroke="#000" strokeWidth=".3" />
        {months.map((month, index) => {
          const middle = slot * (index + 0.5);
          return (
            <g key={month.label}>
              <Column
                x={middle - bar}
                width={bar}
                tall={tall(month.lastYear)}
                value={month.lastYear}
                hatched
              />
              <Column x={middle} width={bar} tall={tall(month.count)} value={month.count} hatched={false} />
              {months.length >= crowded && index % 2 === 1 ? null : (
                <text x={middle} y={top + height + 4} textAnchor="middle" fontSize="2.8">
                  {month.label}
                </text>
              )}
            </g>
          );
        })}
        <Bar x={0} y={top + height + 5.6} width={4} height={2.6} hatched={false} />
        <text x="5.4" y={top + height + 7.9} fontSize="2.8">
          masa ini
        </text>
        <Bar x={24} y={top + height + 5.6} width={4} height={2.6} hatched />
        <text x="29.4" y={top + height + 7.9} fontSize="2.8">
          masa yang sama tahun lalu
        </text>
      </svg>
    </section>
  );
}

function Column(p: {
  x: number;
  width: number;
  tall: number;
  value: number;
  hatched: boolean;
}): ReactElement | null {
  if (p.value === 0) return null;
  const y = top + height - p.tall;
  return (
    <>
      <Bar x={p.x} y={y} width={p.width} height={p.tall} hatched={p.hatched} />
      <text x={p.x + p.width / 2} y={y - 1} textAnchor="middle" fontSize="2.6">
        {p.value}
      </text>
    </>
  );
}

/** Distance of the lines of a hatched bar. */
const hatch = 0.9;

/** Solid, or ruled with lines of its own: a fill pattern would come out of the printer as a picture. */
function Bar(p: { x: number; y: number; width: number; height: number; hatched: boolean }): ReactElement {
  const { x, y, width, height: tall } = p;
  const lines = Array.from(
    { length: Math.floor(tall / hatch) },
    (_, i) => `M${x} ${y + (i + 0.5) * hatch}h${width}`,
  );
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={tall}
        fill={p.hatched ? '#fff' : '#333'}
        stroke="#000"
        strokeWidth=".25"
      />
      {p.hatched ? <path d={lines.join('')} stroke="#000" strokeWidth=".28" /> : null}
    </>
  );
}
