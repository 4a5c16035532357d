import { type Kysely, sql } from 'kysely';
import type { CaseEvent, UnknownEvent } from '../domain/case/events.ts';
import { foldCase } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import { inSet } from './bulk.ts';
import { caseIdOf, caseStream, toCaseEvent } from './case-events.ts';
import type { EventsTable, Tables } from './schema.ts';

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
): Promise<{ state: CaseState; events: readonly (CaseEvent | UnknownEvent)[] }> {
  const [stream] = await readTogether(db, [id]);
  const events = stream?.events ?? [];
  return { state: foldCase(events), events };
}

/** Whole cases, `size` of them at a time so that memory stays flat; within a part in the order they were begun. */
export async function* readCases(
  db: Kysely<Tables>,
  ids: readonly string[],
  size: number,
): AsyncGenerator<readonly CaseStream[]> {
  for (let start = 0; start < ids.length; start += size)
    yield await readTogether(db, ids.slice(start, start + size));
}

/** Every case, in the order of their numbers. */
export async function* readAllCases(db: Kysely<Tables>): AsyncGenerator<readonly CaseStream[]> {
  const { rows } = await sql<{
    stream: string;
  }>`select stream from events where stream >= 'case/' and stream < 'case0' group by stream order by min(position)`.execute(
    db,
  );
  yield* readCases(
    db,
    rows.flatMap((row) => caseIdOf(row.stream) ?? []),
    2_000,
  );
}

/** The cases as they stand, by id; one that is unknown here is not among them. */
export async function statesOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseState>> {
  const states = new Map<string, CaseState>();
  for await (const streams of readCases(db, ids, 1_000))
    for (const { id, events } of streams) states.set(id, foldCase(events));
  return states;
}

async function readTogether(db: Kysely<Tables>, ids: readonly string[]): Promise<CaseStream[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where(inSet('stream', ids.map(caseStream)))
    .orderBy('position')
    .execute();
  return groupByCase(rows);
}
