import { dayName, formatDayDate, monthName, shortDayName } from '../../../shared/domain/calendar/format.ts';
import { weekday } from '../../../shared/domain/calendar/local-time.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import { dayOf } from '../../../shared/domain/calendar/working-day.ts';
import type { CalendarDay } from '../../../shared/domain/calendar/year-table.ts';
import styles from './settings.module.css';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** Twelve months; weekends, holidays and periods with other hours coloured, each day with its meaning on hovering. */
export function YearView({
  calendar,
  year,
  today,
}: {
  calendar: WorkingCalendar;
  year: number;
  today: string;
}) {
  return (
    <>
      <Legend />
      <div className={styles.year}>
        {months.map((month) => (
          <Month key={month} calendar={calendar} year={year} month={month} today={today} />
        ))}
      </div>
    </>
  );
}

function Legend() {
  const kinds = ['akhir pekan', 'libur nasional', 'cuti bersama', 'libur daerah'];
  return (
    <div className={styles.legend}>
      {kinds.map((kind) => (
        <span key={kind}>
          <span className={styles.day} data-kind={kind} aria-hidden>
            7
          </span>
          {kind}
        </span>
      ))}
      <span>
        <span className={styles.day} data-period aria-hidden>
          7
        </span>
        jam kerja khusus (Ramadan)
      </span>
    </div>
  );
}

function Month(p: { calendar: WorkingCalendar; year: number; month: number; today: string }) {
  const days = daysOf(p.calendar, p.year, p.month);
  const first = days[0] === undefined ? 0 : weekday(days[0].date);
  const weeks = Math.ceil((first + days.length) / 7);
  const working = days.filter((day) => day.working).length;
  return (
    <section className={styles.month} aria-label={`${monthName(p.month)} ${p.year}`}>
      <h3>
        {monthName(p.month)} <small>({working} hari kerja)</small>
      </h3>
      <table className={styles.days}>
        <thead>
          <tr>
            {weekdays.map((index) => (
              <th key={index} scope="col" abbr={dayName(index)}>
                {shortDayName(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: weeks }, (_, week) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name than its place
            <tr key={week}>
              {weekdays.map((index) => {
                const day = days[week * 7 + index - first];
                return <td key={index}>{day === undefined ? null : <Day day={day} p={p} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ day, p }: { day: CalendarDay; p: { calendar: WorkingCalendar; today: string } }) {
  const period = p.calendar.periods.find(({ from, to }) => from <= day.date && day.date <= to);
  const meaning = [day.kind, day.name, day.working ? period?.name : null].filter(Boolean).join(', ');
  return (
    <span
      className={styles.day}
      data-kind={day.kind}
      data-period={(day.working && period !== undefined) || undefined}
      data-today={day.date === p.today || undefined}
      title={`${formatDayDate(day.date)}: ${meaning}`}
    >
      {Number(day.date.slice(8))}
    </span>
  );
}

function daysOf(calendar: WorkingCalendar, year: number, month: number): CalendarDay[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (n: number) => String(n).padStart(2, '0');
  return Array.from({ length: count }, (_, index) =>
    dayOf(calendar, `${year}-${two(month)}-${two(index + 1)}`),
  );
}
