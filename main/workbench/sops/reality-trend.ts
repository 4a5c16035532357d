import { sql } from 'kysely';
import type { StepMonth } from '../../../shared/contract/reality.ts';
import { shortMonthName } from '../../../shared/domain/calendar/format.ts';
import type { Desk } from '../desk.ts';

/** As many months as a chart shows legibly. */
const months = 24;

/** How one step went month by month, by the month in which it was done; the last two years of them. */
export async function stepTrend(
  desk: Desk,
  asked: { id: string; version: number; step: string },
): Promise<StepMonth[]> {
  const { rows } = await sql<{
    month: string;
    done: number;
    on_time: number;
    late: number;
    median: number;
  }>`
    with times as (
      select done_month as month, minutes, on_time, count(*) as n from steps
      where sop_id = ${asked.id} and sop_version = ${asked.version} and step = ${asked.step} and minutes is not null
      group by done_month, minutes, on_time
    ), ranked as (
      select *, sum(n) over (partition by month order by minutes) as upto, sum(n) over (partition by month) as total from times
    )
    select month, sum(n) as done, coalesce(sum(n) filter (where on_time = 1), 0) as on_time,
      coalesce(sum(n) filter (where on_time = 0), 0) as late,
      min(case when upto * 2 >= total then minutes end) as median
    from ranked group by month order by month desc limit ${months}`.execute(desk.store.read);
  return rows.toReversed().map(({ month, done, on_time, late, median }) => ({
    month,
    label: `${shortMonthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`,
    done,
    median,
    onTime: on_time,
    late,
  }));
}
