import type { StoredFact } from '../../../shared/event-store/event-meta.ts';
import { type Db, inSet } from '../../store/dialect.ts';

/** An event as whoever folds it needs it, with the stream it stands in. */
export interface Fact extends StoredFact {
  readonly stream: string;
  readonly position: number;
}

/** The accepted and held events of streams, each stream in the order in which it is folded. */
export async function factsIn(
  db: Db,
  streams: readonly string[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  if (streams.length === 0) return new Map();
  const rows = await db
    .selectFrom('events')
    .select(['position', 'id', 'hlc', 'merge_key', 'device', 'office', 'actor', 'type', 'payload', 'version'])
    .select('stream')
    .where(inSet(db, 'stream', streams))
    .where('outcome', '<>', 'refused')
    .orderBy('position')
    .execute();
  const facts = rows.map((row): Fact => ({ ...row, payload: withoutNul(row.payload), side: 0 }));
  const key = (fact: Fact) => fact.merge_key ?? fact.hlc;
  const sorted = facts.toSorted(
    (a, b) => compare(key(a), key(b)) || compare(a.device, b.device) || compare(a.id, b.id),
  );
  return Map.groupBy(sorted, (fact) => fact.stream);
}

/** Without the NULs in its texts: events keep them escaped, but no column of PostgreSQL takes one, and nobody sees one. */
const withoutNul = (payload: string): string =>
  payload.includes('\\u0000')
    ? payload.replace(/\\(\\|u0000)/g, (found) => (found === '\\\\' ? found : ''))
    : payload;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
