import { sql } from 'kysely';
import type { RecapPlace } from './recap.ts';

/** What the printed recap adds to the figures of the charts. */
export interface RecapFacts {
  /** Share of answered cases that were answered within one working day; null when none was answered. */
  readonly withinOneDay: number | null;
  /** Units with late cases, the most first. */
  readonly lateUnits: readonly { readonly unit: string; readonly late: number; readonly total: number }[];
}

export async function recapFacts({ db, today }: RecapPlace, from: string, to: string): Promise<RecapFacts> {
  const answered = await sql<{ quick: number | null; total: number }>`
    select sum(case when finish_days <= 1 then 1 else 0 end) as quick, count(*) as total from cases
    where withdrawn = 0 and received_on between ${from} and ${to} and finish_days is not null`.execute(db);
  const units = await sql<{ unit: string; late: number; total: number }>`
    select unit, sum(case when (due_binding = 1 and due_date < ${today}) or on_time = 0 then 1 else 0 end) as late, count(*) as total
    from cases where withdrawn = 0 and received_on between ${from} and ${to} and unit is not null
    group by unit having sum(case when (due_binding = 1 and due_date < ${today}) or on_time = 0 then 1 else 0 end) > 0
    order by late desc, unit`.execute(db);
  const { quick = 0, total = 0 } = answered.rows[0] ?? {};
  return { withinOneDay: total > 0 ? (quick ?? 0) / total : null, lateUnits: units.rows };
}
