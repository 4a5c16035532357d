import { sql } from 'kysely';
import { type Db, forUpdate, inSet, rowsOf } from '../store/dialect.ts';

export const isCase = (stream: string): boolean => stream.startsWith('case/');
export const caseIdOf = (stream: string): string => stream.slice(5);

/** Which of the locked streams are new, and to which the office held a pen before. */
export interface LockedStreams {
  readonly fresh: ReadonlySet<string>;
  readonly pens: ReadonlySet<string>;
}

/**
 * Locks streams until the transaction ends, so that no case is assigned to somebody between an event and its
 * mailboxes. Lock order everywhere: the device, streams by name, offices by id.
 */
export async function lockStreams(
  tx: Db,
  streams: readonly string[],
  office: string,
): Promise<LockedStreams> {
  const names = [...new Set(streams)].sort();
  if (names.length === 0) return { fresh: new Set(), pens: new Set() };
  const rows = names.map((stream) => ({ stream }));
  const made = await sql<{ stream: string }>`insert into streams (stream)
    select stream from ${rowsOf(tx, rows, { stream: 'text' })} as given where true order by stream
    on conflict do nothing returning stream`.execute(tx);
  await sql`select stream from streams where ${inSet(tx, 'stream', names)} order by stream ${forUpdate(tx)}`.execute(
    tx,
  );
  const pens = await tx
    .selectFrom('pens')
    .select('stream')
    .where('office', '=', office)
    .where(inSet(tx, 'stream', names))
    .execute();
  return {
    fresh: new Set(made.rows.map((row) => row.stream)),
    pens: new Set(pens.map((row) => row.stream)),
  };
}

/** From now on these offices may write to these case streams. */
export async function givePens(
  tx: Db,
  pens: readonly { readonly stream: string; readonly office: string }[],
): Promise<void> {
  if (pens.length === 0) return;
  const given = rowsOf(tx, pens, { stream: 'text', office: 'text' });
  await sql`insert into pens (stream, office) select stream, office from ${given} as given where true
    on conflict do nothing`.execute(tx);
}
