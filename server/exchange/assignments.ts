import { sql } from 'kysely';
import { z } from 'zod';
import { type Db, inSet, rowsOf } from '../store/dialect.ts';
import type { WholeStream } from './mailboxes.ts';
import { caseIdOf } from './streams.ts';

/** Offices to which each of these cases is assigned now. */
export async function assignedTo(
  tx: Db,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('assignments')
    .select(['case_id', 'office'])
    .where('to_at', 'is', null)
    .where(inSet(tx, 'case_id', caseIds))
    .execute();
  return Map.groupBy(rows, (row) => row.case_id)
    .entries()
    .reduce(
      (map, [id, found]) =>
        map.set(
          id,
          found.map((row) => row.office),
        ),
      new Map<string, string[]>(),
    );
}

const named = z.object({ office: z.string() });

/** Applies `assigned` and `assignment-withdrawn`, in their order; returns to whom which cases are now newly assigned. */
export async function applyAssignments(
  tx: Db,
  events: readonly { readonly stream: string; readonly type: string; readonly payload: string }[],
  at: number,
): Promise<readonly WholeStream[]> {
  const last = new Map<string, { case_id: string; office: string; holds: boolean; stream: string }>();
  for (const { stream, type, payload } of events) {
    if (type !== 'assigned' && type !== 'assignment-withdrawn') continue;
    const { office } = named.parse(JSON.parse(payload));
    const holds = type === 'assigned';
    last.set(`${stream} ${office}`, { case_id: caseIdOf(stream), office, holds, stream });
  }
  const changes = [...last.values()];
  const ended = changes.filter((change) => !change.holds).map(({ case_id, office }) => ({ case_id, office }));
  if (ended.length > 0) {
    const given = rowsOf(tx, ended, { case_id: 'text', office: 'text' });
    await sql`update assignments set to_at = ${at} where to_at is null and (case_id, office) in
      (select case_id, office from ${given} as given)`.execute(tx);
  }
  const begun = changes.filter((change) => change.holds);
  if (begun.length > 0) {
    const pairs = begun.map(({ case_id, office }) => ({ case_id, office }));
    const given = rowsOf(tx, pairs, { case_id: 'text', office: 'text' });
    await sql`insert into assignments (case_id, office, from_at)
      select g.case_id, g.office, ${sql.lit(at)} from ${given} as g where not exists
      (select 1 from assignments as a where a.case_id = g.case_id and a.office = g.office and a.to_at is null)`.execute(
      tx,
    );
  }
  return begun.map(({ stream, office }) => ({ stream, office }));
}
