import { type Kysely, sql } from 'kysely';
import type { Office } from '../domain/office/office.ts';
import type { Rules } from '../domain/office/rules.ts';
import { type LimitCounts, limitCounter } from './limit-columns.ts';
import { reprojectCases } from './project-cases.ts';
import type { Tables } from './schema.ts';

/**
 * Counts limits that run anew after deadlines or working days changed, from what the projections hold: no event is
 * folded, and only rows that come out differently are written. What was finished before keeps its figures. The zone
 * must be the same: dates of receipt hang on it.
 */
export async function recountLimits(db: Kysely<Tables>, office: Office): Promise<void> {
  const since = office.rules.at(-1)?.since ?? '';
  await reprojectCases(db, await finishedAhead(db, since), office);
  await recountRunning(db, office);
}

const counted = [
  'due_date',
  'due_instant',
  'due_kind',
  'due_binding',
] as const satisfies readonly (keyof LimitCounts)[];

async function recountRunning(db: Kysely<Tables>, { rules }: Office): Promise<void> {
  const changed = (await runningChanges(db, rules)).map(({ no, after }) => [
    no,
    ...counted.map((name) => after[name]),
  ]);
  if (changed.length === 0) return;
  const values = counted.map((name, i) => sql`${sql.ref(name)} = value ->> ${sql.lit(i + 1)}`);
  await sql`update cases set ${sql.join(values)} from json_each(${JSON.stringify(changed)})
    where cases.no = value ->> 0`.execute(db);
}

type Running = Pick<LimitCounts, (typeof counted)[number]>;

/** The limits that run and come out differently under these rules, oldest case first; nothing is written. */
export async function runningChanges(
  db: Kysely<Tables>,
  rules: readonly Rules[],
): Promise<
  { readonly no: number; readonly withdrawn: boolean; readonly before: Running; readonly after: Running }[]
> {
  const rows = await db
    .selectFrom('cases')
    .select(['no', 'withdrawn', 'received_on', 'finished_on', 'finished_at', ...counted])
    .select(['running_kind', 'running_from', 'running_pauses', 'running_binding', 'running_until'])
    .select(['own_kind', 'own_from', 'own_pauses', 'own_until'])
    .where('running_kind', 'is not', null)
    .orderBy('no')
    .execute();
  const count = limitCounter(rules);
  return rows.flatMap((row) => {
    const after = count({ ...row, finished_at: null });
    return counted.some((name) => after[name] !== row[name])
      ? [{ no: row.no, withdrawn: row.withdrawn === 1, before: row, after }]
      : [];
  });
}

/** Cases of which something is written down as done later than now, by a clock that went ahead: the change is before it.
 * Local days are never before those of UTC. */
async function finishedAhead(db: Kysely<Tables>, since: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from cases where withdrawn = 0 and finished_on >= ${since.slice(0, 10)} and finished_at > ${since}
    union select case_id from steps where done_at > ${since}`.execute(db);
  return rows.map((row) => row.id);
}
