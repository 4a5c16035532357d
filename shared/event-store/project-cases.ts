import { type Kysely, sql } from 'kysely';
import type { CaseEvent, UnknownEvent } from '../domain/case/events.ts';
import { foldCase } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { endedStatuses } from '../domain/case/terms.ts';
import { type Office, sopOf } from '../domain/office/office.ts';
import { timelineOf } from '../domain/sop/timeline.ts';
import { inSet, insertRows } from './bulk.ts';
import { caseIdOf, caseStream, toCaseEvent } from './case-events.ts';
import { caseRecord, paperRecords } from './case-record.ts';
import { caseColumns, paperColumns, stepColumns } from './columns.ts';
import { limitCounter } from './limit-columns.ts';
import type { CasesTable, EventsTable, PapersTable, StepsTable, Tables } from './schema.ts';
import { clearStaleMark } from './stale.ts';
import { stepRecords } from './step-records.ts';

/** A case's events with the position of its first one. */
export interface CaseStream {
  readonly id: string;
  readonly no: number;
  readonly events: readonly (CaseEvent | UnknownEvent)[];
}

/** Groups stored rows (in position order) by case. */
export function groupByCase(rows: readonly EventsTable[]): CaseStream[] {
  const streams = new Map<string, { id: string; no: number; events: (CaseEvent | UnknownEvent)[] }>();
  for (const row of rows) {
    const id = caseIdOf(row.stream);
    if (id === null) continue;
    const found = streams.get(id);
    if (found) found.events.push(toCaseEvent(row));
    else streams.set(id, { id, no: row.position, events: [toCaseEvent(row)] });
  }
  return [...streams.values()];
}

export async function loadCase(
  db: Kysely<Tables>,
  id: string,
): Promise<{ state: CaseState; events: (CaseEvent | UnknownEvent)[] }> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('stream', '=', caseStream(id))
    .orderBy('position')
    .execute();
  const events = rows.map(toCaseEvent);
  return { state: foldCase(events), events };
}

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
    const sop = state.received ? sopOf(office, state.received.sop) : null;
    const timeline = sop ? timelineOf(sop, state.milestones, endedStatuses.includes(state.status)) : [];
    const record = caseRecord(no, id, state, { zone, sop, timeline, count });
    if (record) projection.cases.push(record);
    projection.papers.push(...paperRecords(no, id, state));
    if (sop && !state.withdrawn)
      projection.steps.push(...stepRecords(no, id, state, { sop, timeline, rules: office.rules, zone }));
  }
  return projection;
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
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where(inSet('stream', ids.map(caseStream)))
    .orderBy('position')
    .execute();
  await writeCases(db, groupByCase(rows), office, true);
}

/** All case ids in batches, in the order of their numbers. */
export async function* caseBatches(db: Kysely<Tables>, size = 2_000): AsyncGenerator<EventsTable[]> {
  const ids = await sql<{
    stream: string;
  }>`select stream from events where stream >= 'case/' and stream < 'case0' group by stream order by min(position)`.execute(
    db,
  );
  for (let i = 0; i < ids.rows.length; i += size) {
    const streams = ids.rows.slice(i, i + size).map((row) => row.stream);
    yield await db
      .selectFrom('events')
      .selectAll()
      .where(inSet('stream', streams))
      .orderBy('position')
      .execute();
  }
}

/** Drops every projection and makes it again from the events, in one transaction given by the caller. */
export async function rebuildCases(db: Kysely<Tables>, office: Office): Promise<void> {
  await sql`insert into case_search (case_search) values ('delete-all')`.execute(db);
  await db.deleteFrom('papers').execute();
  await db.deleteFrom('steps').execute();
  await db.deleteFrom('cases').execute();
  for await (const rows of caseBatches(db)) await writeCases(db, groupByCase(rows), office, false);
  await clearStaleMark(db);
}
