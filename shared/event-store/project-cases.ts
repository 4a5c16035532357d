import { type Kysely, sql } from 'kysely';
import type { CaseEvent, UnknownEvent } from '../domain/case/events.ts';
import { foldCase } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { Office } from '../domain/office/office.ts';
import { inSet, insertRows } from './bulk.ts';
import { caseIdOf, caseStream, toCaseEvent } from './case-events.ts';
import { caseRecord, paperRecords } from './case-record.ts';
import type { CasesTable, EventsTable, PapersTable, Tables } from './schema.ts';

export const caseColumns = [
  'no',
  'id',
  'register',
  'register_year',
  'register_sequence',
  'tracking_id',
  'title',
  'body',
  'numbers',
  'classification',
  'category',
  'channel',
  'status',
  'lapor_status',
  'received_at',
  'received_on',
  'received_month',
  'due_date',
  'due_instant',
  'due_kind',
  'due_binding',
  'step',
  'step_number',
  'next_action',
  'unit',
  'holder',
  'district',
  'confidential',
  'anonymous',
  'import_id',
  'digest',
  'worked',
  'withdrawn',
  'finished_on',
  'finish_days',
  'on_time',
] as const satisfies readonly (keyof CasesTable)[];
export const paperColumns = [
  'id',
  'case_no',
  'case_id',
  'kind',
  'number',
  'year',
  'sequence',
  'issued_at',
  'issued_by',
  'sha256',
  'pages',
  'blob',
  'key_id',
  'printed',
  'last_printed_at',
] as const satisfies readonly (keyof PapersTable)[];

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

/** The records a set of case streams projects to. */
export function projectionOf(
  streams: readonly CaseStream[],
  office: Office,
): { cases: CasesTable[]; papers: PapersTable[] } {
  const cases: CasesTable[] = [];
  const papers: PapersTable[] = [];
  for (const { id, no, events } of streams) {
    const state = foldCase(events);
    const record = caseRecord(no, id, state, office);
    if (record) cases.push(record);
    for (const paper of paperRecords(no, id, state)) papers.push(paper);
  }
  return { cases, papers };
}

/** Writes projections and search index for cases; `known` = the cases may have rows already. */
export async function writeCases(
  db: Kysely<Tables>,
  streams: readonly CaseStream[],
  office: Office,
  known: boolean,
): Promise<void> {
  const { cases, papers } = projectionOf(streams, office);
  const numbers = cases.map((each) => each.no);
  if (known) {
    await sql`insert into case_search (case_search, rowid, title, body, numbers)
      select 'delete', no, title, body, numbers from cases where ${inSet('no', numbers)}`.execute(db);
  }
  await insertRows(db, 'cases', caseColumns, cases.map(plain), known ? 'insert or replace' : 'insert');
  await sql`insert into case_search (rowid, title, body, numbers)
    select no, title, body, numbers from cases where ${inSet('no', numbers)}`.execute(db);
  await insertRows(db, 'papers', paperColumns, papers.map(plain), 'insert or replace');
}

/** An interface has no index signature; a spread copy does for `insertRows`. */
const plain = <T extends CasesTable | PapersTable>(row: T): { [K in keyof T]: T[K] } => ({ ...row });

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
  }>`select stream from events where stream like 'case/%' group by stream order by min(position)`.execute(db);
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
  await sql`delete from papers`.execute(db);
  await sql`delete from cases`.execute(db);
  for await (const rows of caseBatches(db)) await writeCases(db, groupByCase(rows), office, false);
}
