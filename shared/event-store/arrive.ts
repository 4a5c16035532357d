import type { Kysely } from 'kysely';
import { sideOf } from '../domain/case/sides.ts';
import type { Envelope } from '../domain/event/envelope.ts';
import { inSet, insertRows } from './bulk.ts';
import { eventColumns } from './columns.ts';
import { sideNumber } from './event-meta.ts';
import type { EventsTable, Tables } from './schema.ts';

/** An event as it came from elsewhere. */
export type ArrivingEvent = Envelope & { readonly hash: string };

/**
 * Stores events from elsewhere after those that are here, in the order given, without those that are here already; in the
 * caller's transaction. `self` = the ids this office writes or wrote under; `keys` = merge keys of events whose clock was
 * too far ahead, also of events that are here already. Returns the new rows; projecting them is the caller's.
 */
export async function arrive(
  db: Kysely<Tables>,
  events: readonly ArrivingEvent[],
  self: ReadonlySet<string>,
  keys: ReadonlyMap<string, string>,
): Promise<readonly EventsTable[]> {
  const ids = events.map((event) => event.id);
  const here = await db.selectFrom('events').select('id').where(inSet('id', ids)).execute();
  const known = new Set(here.map((row) => row.id));
  const last = await db
    .selectFrom('events')
    .select((e) => e.fn.max<number | null>('position').as('position'))
    .executeTakeFirst();
  let position = last?.position ?? 0;
  const rows = events.flatMap((event): EventsTable[] => {
    if (known.has(event.id)) return [];
    known.add(event.id);
    position += 1;
    const side = sideNumber(sideOf(event, self));
    return [{ ...event, position, side, merge_key: keys.get(event.id) ?? null }];
  });
  await insertRows(
    db,
    'events',
    eventColumns,
    rows.map((row) => ({ ...row })),
  );
  return rows;
}

/** Orders events anew that turned out to be written with a clock too far ahead; returns the streams they stand in. */
export async function capKeys(
  db: Kysely<Tables>,
  keys: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  for (const [id, key] of keys) {
    const row = await db
      .updateTable('events')
      .set({ merge_key: key })
      .where('id', '=', id)
      .where('merge_key', 'is', null)
      .returning('stream')
      .executeTakeFirst();
    if (row) changed.add(row.stream);
  }
  return [...changed];
}
