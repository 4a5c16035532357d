import { formatDayDate, shortDayName } from '../../../shared/domain/calendar/format.ts';
import styles from './charts.module.css';
import type { HeatDay, HeatYear } from './heat-days.ts';
import { whole } from './look.ts';

const cell = 17;
const step = 20;
const left = 34;
const top = 18;
const keyHeight = 34;
/** A year's height: month names, seven days, and room before the next year. */
const yearHeight = top + 7 * step + 14;
/** Room for the key, also under the few weeks of one month. */
const leastWidth = 420;

/** Days as squares, a column a week and Monday on top; the number of reports stands in each, so colour is not all. */
export function HeatMap(p: {
  years: readonly HeatYear[];
  hrefOf: (date: string) => string;
  go: (href: string) => void;
}) {
  const width = Math.max(leastWidth, left + Math.max(...p.years.map((year) => year.columns)) * step);
  const height = p.years.length * yearHeight + keyHeight;
  return (
    <svg
      className={styles.heat}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
      focusable="false"
    >
      {p.years.map((year, index) => (
        <g key={year.year} transform={`translate(0 ${index * yearHeight})`}>
          <YearDays year={year} named={p.years.length > 1} hrefOf={p.hrefOf} go={p.go} />
        </g>
      ))}
      <g transform={`translate(${left} ${p.years.length * yearHeight + 6})`}>
        <HeatKey />
      </g>
    </svg>
  );
}

function YearDays(p: {
  year: HeatYear;
  named: boolean;
  hrefOf: (date: string) => string;
  go: (href: string) => void;
}) {
  const { year } = p;
  return (
    <>
      {year.months.map(({ column, label }, index) => (
        <text key={label} className={styles.heatWord} x={left + column * step} y={12}>
          {p.named && index === 0 ? `${label} ${year.year}` : label}
        </text>
      ))}
      {[0, 2, 4, 6].map((row) => (
        <text key={row} className={styles.heatWord} x={0} y={top + row * step + 13}>
          {shortDayName(row)}
        </text>
      ))}
      {year.days.map((day) => (
        <Day key={day.date} day={day} open={() => p.go(p.hrefOf(day.date))} />
      ))}
    </>
  );
}

function Day({ day, open }: { day: HeatDay; open: () => void }) {
  const words = `${formatDayDate(day.date)}: ${whole(day.count)} aduan`;
  return (
    <g
      transform={`translate(${left + day.column * step} ${top + day.row * step})`}
      data-tanggal={day.date}
      data-links={day.count > 0}
      {...(day.count > 0 ? { onClick: open } : {})}
    >
      <title>{day.holiday === null ? words : `${words} (${day.holiday})`}</title>
      <Square level={day.level} holiday={day.holiday !== null} />
      {day.count === 0 ? null : (
        <text
          className={styles.heatCount}
          data-level={day.level}
          x={cell / 2}
          y={cell / 2 + 3.5}
          textAnchor="middle"
        >
          {day.count > 99 ? '99+' : day.count}
        </text>
      )}
    </g>
  );
}

function Square({ level, holiday }: { level: HeatDay['level']; holiday: boolean }) {
  return (
    <rect
      className={styles.heatDay}
      data-level={level}
      data-holiday={holiday}
      x={0.75}
      y={0.75}
      width={cell - 1.5}
      height={cell - 1.5}
      rx={3}
    />
  );
}

function HeatKey() {
  const levels = [0, 1, 2, 3, 4] as const;
  return (
    <>
      <text className={styles.heatWord} x={0} y={13}>
        sedikit
      </text>
      {levels.map((level) => (
        <g key={level} transform={`translate(${44 + level * step} 0)`}>
          <Square level={level} holiday={false} />
        </g>
      ))}
      <text className={styles.heatWord} x={150} y={13}>
        banyak
      </text>
      <g transform="translate(218 0)">
        <Square level={0} holiday />
      </g>
      <text className={styles.heatWord} x={242} y={13}>
        hari libur
      </text>
    </>
  );
}
