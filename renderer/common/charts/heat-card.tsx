import type { Recap } from '../../../shared/contract/recap-views.ts';
import { dayName, formatDate } from '../../../shared/domain/calendar/format.ts';
import { weekday } from '../../../shared/domain/calendar/local-time.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import { casesHref } from '../routes.ts';
import { ChartCard } from './chart-card.tsx';
import { heatYears } from './heat-days.ts';
import { HeatMap } from './heat-map.tsx';
import { whole } from './look.ts';

/** The list of the cases received on a day. */
export const dayHref = (date: string): string => casesHref({ from: date, to: date });

/** Reports a day over the year; a day opens its cases. */
export function HeatCard(p: {
  recap: Recap;
  period: string;
  calendar: WorkingCalendar | undefined;
  go: (href: string) => void;
}) {
  const { days } = p.recap;
  const years = heatYears(days, p.recap, p.calendar);
  const holidays = new Map(years.flatMap((year) => year.days.map((day) => [day.date, day.holiday])));
  const [busiest] = [...days].sort((a, b) => b.count - a.count);
  return (
    <ChartCard
      wide
      title="Aduan per hari"
      period={p.period}
      definition="Jumlah aduan menurut hari diterima; satu kolom satu minggu, Senin paling atas."
      summary={
        busiest === undefined ? '' : `Terbanyak: ${formatDate(busiest.date)}, ${whole(busiest.count)} aduan.`
      }
      tableOnPaper={false}
      table={{
        head: ['Tanggal', 'Aduan', 'Hari', 'Hari libur'],
        rows: days.map(({ date, count }) => ({
          cells: [formatDate(date), count, dayName(weekday(date)), holidays.get(date) ?? '–'],
          href: dayHref(date),
        })),
      }}
    >
      <HeatMap years={years} hrefOf={dayHref} go={p.go} />
    </ChartCard>
  );
}
