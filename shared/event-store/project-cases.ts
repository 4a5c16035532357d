import { type Kysely, sql } from 'kysely';
import { foldCase } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { endedStatuses } from '../domain/case/terms.ts';
import { type Office, sopOf } from '../domain/office/office.ts';
import { timelineOf } from '../domain/sop/timeline.ts';
import { inSet, insertRows } from './bulk.ts';
import { caseStream } from './case-events.ts';
import { type CaseRules, caseRecord, paperRecords } from './case-record.ts';
import { type CaseStream, groupByCase, readAllCases, readCases } from './case-streams.ts';
import { caseColumns, paperColumns, stepColumns } from './columns.ts';
import { limitCounter } from './limit-columns.ts';
import type { CasesTable, EventsTable, PapersTable, StepsTable, Tables } from './schema.ts';
import { clearStaleMark } from './stale.ts';
import { stepRecords } from './step-records.ts';

/** The rows that a set of case streams projects to. */
export interface Projection {
  readonly cases: CasesTable[];
  readonly papers: PapersTable[];
  readonly steps: StepsTable[];
}

export function projectionOf(streams: readonly CaseStream[], office: Office): Projection {
  const projection: Projection = { cases: [], papers: [], steps: [] };
  const { settings } = office;
  if (!settings) return projection;
  const { zone } = settings.calendar;
  const count = limitCounter(office.rules);
  for (const { id, no, events } of streams) {
    const state = foldCase(events);
    const { record, sop, timeline } = recordAt(office, { no, id, state, zone, count });
    if (record) projection.cases.push(record);
    projection.papers.push(...paperRecords(no, id, state));
    if (sop && !state.withdrawn)
      projection.steps.push(...stepRecords(no, id, state, { sop, timeline, rules: office.rules, zone }));
  }
  return projection;
}

/** A case's row by the SOP it follows at an office and that office's rules. */
export function recordAt(
  office: Office,
  {
    no,
    id,
    state,
    zone,
    count,
  }: { no: number; id: string; state: CaseState } & Pick<CaseRules, 'zone' | 'count'>,
): Pick<CaseRules, 'sop' | 'timeline'> & { readonly record: CasesTable | null } {
  const sop = state.received ? sopOf(office, state.received.sop) : null;
  const timeline = sop ? timelineOf(sop, state.milestones, endedStatuses.includes(state.status)) : [];
  return { sop, timeline, record: caseRecord(no, id, state, { zone, sop, timeline, count }) };
}

/** Writes projections and search index for cases; `known` = the cases may have rows already. */
export async function writeCases(
  db: Kysely<Tables>,
  streams: readonly CaseStream[],
  office: Office,
  known: boolean,
): Promise<void> {
  const { cases, papers, steps } = projectionOf(streams, office);
  const numbers = cases.map((each) => each.no);
  if (known) {
    await sql`insert into case_search (case_search, rowid, title, body, numbers)
      select 'delete', no, title, body, numbers from cases where ${inSet('no', numbers)}`.execute(db);
    await db.deleteFrom('steps').where(inSet('case_no', numbers)).execute();
  }
  await insertRows(db, 'cases', caseColumns, cases.map(plain), known ? 'insert or replace' : 'insert');
  await sql`insert into case_search (rowid, title, body, numbers)
    select no, title, body, numbers from cases where ${inSet('no', numbers)}`.execute(db);
  await insertRows(db, 'papers', paperColumns, papers.map(plain), 'insert or replace');
  await insertRows(db, 'steps', stepColumns, steps.map(plain));
}

/** An interface has no index signature; a spread copy does for `insertRows`. */
const plain = <T extends CasesTable | PapersTable | StepsTable>(row: T): { [K in keyof T]: T[K] } => ({
  ...row,
});

/** Folds and writes again the given cases from their whole streams. */
export async function reprojectCases(
  db: Kysely<Tables>,
  ids: readonly string[],
  office: Office,
): Promise<void> {
  for await (const streams of readCases(db, ids, 2_000)) await writeCases(db, streams, office, true);
}

/** What newly stored rows (in position order) mean for the projections of their cases. */
export async function projectEvents(
  db: Kysely<Tables>,
  rows: readonly EventsTable[],
  office: Office,
): Promise<void> {
  const touched = groupByCase(rows);
  if (touched.length === 0) return;
  // A case whose stream began before these rows is folded from its whole stream; a new one from these rows alone.
  const existing = await db
    .selectFrom('events')
    .select('stream')
    .distinct()
    .where(
      inSet(
        'stream',
        touched.map((each) => caseStream(each.id)),
      ),
    )
    .where('position', '<', rows[0]?.position ?? 0)
    .execute();
  const known = new Set(existing.map((row) => row.stream.slice(5)));
  await writeCases(
    db,
    touched.filter((each) => !known.has(each.id)),
    office,
    false,
  );
  if (known.size > 0) await reprojectCases(db, [...known], office);
}

/** Drops every projection and makes it again from the events, in one transaction given by the caller. */
export async function rebuildCases(db: Kysely<Tables>, office: Office): Promise<void> {
  await sql`insert into case_search (case_search) values ('delete-all')`.execute(db);
  await db.deleteFrom('papers').execute();
  await db.deleteFrom('steps').execute();
  await db.deleteFrom('cases').execute();
  for await (const streams of readAllCases(db)) await writeCases(db, streams, office, false);
  await clearStaleMark(db);
}
