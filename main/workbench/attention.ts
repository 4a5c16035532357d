import { type SqlBool, sql } from 'kysely';
import type { Attention, AttentionUnit } from '../../shared/contract/attention.ts';
import type { CaseRow } from '../../shared/contract/list-views.ts';
import { presentOf } from './cases/list.ts';
import { rowColumns, rowMaker } from './cases/row.ts';
import type { Desk } from './desk.ts';

/** As many as a head reads, and a sheet or two hold. */
const shown = 300;

/** The escalation list for the head. */
export async function attentionOf(desk: Desk): Promise<Attention> {
  const { today, soon } = presentOf(desk);
  const pressing = sql<SqlBool>`withdrawn = 0 and due_binding = 1 and due_date <= ${soon}`;
  const db = desk.store.read;
  const { rows: totals } = await sql<{ unit: string | null; late: number; soon: number }>`
    select unit, sum(due_date < ${today}) as late, sum(due_date >= ${today}) as soon from cases
    where ${pressing} group by unit order by late desc, soon desc, unit`.execute(db);
  const stored = await db
    .selectFrom('cases')
    .select(rowColumns)
    .where(pressing)
    .orderBy('due_date')
    .orderBy('no')
    .limit(shown)
    .execute();
  const byUnit = Map.groupBy(stored.map(rowMaker(desk)), (row: CaseRow) => row.unit);
  const units = totals.map((each): AttentionUnit => ({ ...each, rows: byUnit.get(each.unit) ?? [] }));
  return {
    days: desk.settings().reminders.workingDays,
    late: units.reduce((sum, each) => sum + each.late, 0),
    soon: units.reduce((sum, each) => sum + each.soon, 0),
    units,
    requests: await requestsOf(desk),
  };
}

async function requestsOf(desk: Desk): Promise<Attention['requests']> {
  const rows = await desk.store.read
    .selectFrom('cases')
    .select([...rowColumns, 'asked_until'])
    .where('asked_until', 'is not', null)
    .where('withdrawn', '=', 0)
    .orderBy('due_date')
    .orderBy('no')
    .limit(shown)
    .execute();
  const toRow = rowMaker(desk);
  return rows.flatMap((row) =>
    row.asked_until === null ? [] : [{ row: toRow(row), until: row.asked_until }],
  );
}
