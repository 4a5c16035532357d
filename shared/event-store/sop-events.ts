import type { Kysely } from 'kysely';
import type { UnknownEvent } from '../domain/case/events.ts';
import type { SopEvent, SopEventType } from '../domain/sop/life/events.ts';
import { foldSop } from '../domain/sop/life/evolve.ts';
import { type SopLife, unborn } from '../domain/sop/life/state.ts';
import { eventVersion } from './case-events.ts';
import { metaOf } from './event-meta.ts';
import type { EventsTable, Tables } from './schema.ts';

const known: Readonly<Record<SopEventType, true>> = {
  drafted: true,
  'draft-saved': true,
  submitted: true,
  commented: true,
  'comment-resolved': true,
  'draft-verified': true,
  'trial-started': true,
  reconsidered: true,
  approved: true,
  'draft-dropped': true,
  revoked: true,
};

/** A stored row as an event of an SOP; a type or version from a newer program becomes `unknown`. */
function toSopEvent(row: EventsTable): SopEvent | UnknownEvent {
  const meta = metaOf(row);
  if (row.version > eventVersion || !Object.hasOwn(known, row.type))
    return { ...meta, type: 'unknown', name: row.type };
  // The hash chain vouches that this row is what this program's typed code wrote.
  return { ...meta, type: row.type, payload: JSON.parse(row.payload) } as SopEvent;
}

export const sopStream = (id: string): string => `sop/${id}`;

/** The lives of all SOPs, by their ids. */
export async function loadSopLives(db: Kysely<Tables>): Promise<ReadonlyMap<string, SopLife>> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('stream', '>=', 'sop/')
    .where('stream', '<', 'sop0')
    .execute();
  const streams = new Map<string, (SopEvent | UnknownEvent)[]>();
  for (const row of rows) {
    const id = row.stream.slice(4);
    const events = streams.get(id) ?? [];
    events.push(toSopEvent(row));
    streams.set(id, events);
  }
  return new Map([...streams].map(([id, events]) => [id, foldSop(events)]));
}

/** One SOP's life; unborn when nothing was ever written about it. */
export async function loadSopLife(db: Kysely<Tables>, id: string): Promise<SopLife> {
  const rows = await db.selectFrom('events').selectAll().where('stream', '=', sopStream(id)).execute();
  return rows.length === 0 ? unborn : foldSop(rows.map(toSopEvent));
}
