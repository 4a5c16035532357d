import { sql } from 'kysely';
import { type Db, forUpdate, inSet, rowsOf } from '../store/dialect.ts';

export const isCase = (stream: string): boolean => stream.startsWith('case/');
export const caseIdOf = (stream: string): string => stream.slice(5);

/** Which of the locked streams nobody has begun, and to which the office holds a pen. */
export interface LockedStreams {
  readonly unbegun: ReadonlySet<string>;
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
  if (names.length === 0) return { unbegun: new Set(), pens: new Set() };
  const rows = names.map((stream) => ({ stream }));
  await sql`insert into streams (stream)
    select stream from ${rowsOf(tx, rows, { stream: 'text' })} as given where true order by stream
    on conflict do nothing`.execute(tx);
  await sql`select stream from streams where ${inSet(tx, 'stream', names)} order by stream ${forUpdate(tx)}`.execute(
    tx,
  );
  // A stream of which every event was refused so far has a row, but no pen: nobody has begun it.
  const pens = await tx
    .selectFrom('pens')
    .select(['stream', 'office'])
    .where(inSet(tx, 'stream', names))
    .execute();
  const begun = new Set(pens.map((row) => row.stream));
  return {
    unbegun: new Set(names.filter((name) => !begun.has(name))),
    pens: new Set(pens.filter((row) => row.office === office).map((row) => row.stream)),
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
