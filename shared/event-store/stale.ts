import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Name of the mark in `meta` that a migration leaves when it changed what projections hold. */
export const staleMark = 'projections-stale';

/** Whether the projections must be made again before anybody reads them. */
export async function projectionsAreStale(db: Kysely<Tables>): Promise<boolean> {
  const mark = await db.selectFrom('meta').select('name').where('name', '=', staleMark).executeTakeFirst();
  return mark !== undefined;
}

/** The projections are as the events say again. */
export async function clearStaleMark(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('meta').where('name', '=', staleMark).execute();
}
