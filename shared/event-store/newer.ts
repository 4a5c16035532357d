import type { Kysely } from 'kysely';
import { inSet } from './bulk.ts';
import { eventVersion, knownTypes } from './case-events.ts';
import type { Tables } from './schema.ts';

/** Which of these streams hold events that a newer program wrote: their cases are read-only until the upgrade. */
export async function newerStreams(
  db: Kysely<Tables>,
  streams: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('events')
    .select('stream')
    .distinct()
    .where(inSet('stream', streams))
    .where((e) => e.or([e('version', '>', eventVersion), e('type', 'not in', knownTypes)]))
    .execute();
  return new Set(rows.map((row) => row.stream));
}
