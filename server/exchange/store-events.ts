import { sql } from 'kysely';
import type { Desk, StoredEvent } from '../desk.ts';
import { type Db, inSet, rowsOf } from '../store/dialect.ts';
import { applyAssignments, assignedTo } from './assignments.ts';
import { noteBlobs } from './blob-refs.ts';
import { insertEvents, positionsOf, spot } from './insert-events.ts';
import { type Judged, passedOn } from './judged.ts';
import { grantCaseKeys, secrecyMayChange } from './key-grants.ts';
import { type Delivery, deliver } from './mailboxes.ts';
import { cappedKey } from './merge-key.ts';
import { reconsider } from './reconsider.ts';
import { caseIdOf, givePens, isCase } from './streams.ts';

/** Who wrote the events: a device and the office it belongs to. */
export interface StoringWriter {
  readonly office: string;
  readonly device: string;
}

/**
 * Stores judged events of one device, in their order, with all that follows from them: heads, pens, assignments,
 * mailboxes, keys, attachments to come, and the console's projections. Their streams are locked by the caller.
 */
export async function storeEvents(
  tx: Db,
  desk: Pick<Desk, 'project' | 'self'>,
  writer: StoringWriter,
  judged: readonly Judged[],
  receivedAt: number,
): Promise<readonly StoredEvent[]> {
  if (judged.length === 0) return [];
  const own = writer.device === desk.self.device;
  const rows = judged.map(({ event, outcome, reason }) => ({
    ...event,
    received_at: receivedAt,
    // The server's own clock is the measure: what it wrote after a capped event comes after it.
    merge_key: outcome === 'refused' || own ? null : cappedKey(event.hlc, receivedAt),
    outcome,
    reason,
  }));
  await insertEvents(tx, rows);
  const positions = await positionsOf(tx, writer.device, rows);
  const stored = rows.map(({ received_at: _, reason: __, ...row }): StoredEvent => {
    const position = positions.get(spot(row));
    if (position === undefined) throw new Error('a stored event is not there');
    return { ...row, position };
  });
  await moveHeads(tx, writer.device, stored);
  const valid = stored.filter(passedOn);
  const revived = await followUp(tx, desk, writer, valid, receivedAt);
  await desk.project(tx, [...valid, ...revived]);
  return stored;
}

async function moveHeads(tx: Db, device: string, stored: readonly StoredEvent[]): Promise<void> {
  const last = new Map(stored.map((event) => [event.incarnation, event]));
  const rows = [...last.values()].map(({ incarnation, seq, hash }) => ({ device, incarnation, seq, hash }));
  const columns = { device: 'text', incarnation: 'text', seq: 'whole', hash: 'text' } as const;
  await sql`insert into heads (device, incarnation, seq, hash)
    select device, incarnation, seq, hash from ${rowsOf(tx, rows, columns)} as given where true
    on conflict (device, incarnation) do update set seq = excluded.seq, hash = excluded.hash`.execute(tx);
}

async function followUp(
  tx: Db,
  desk: Pick<Desk, 'self'>,
  writer: StoringWriter,
  valid: readonly StoredEvent[],
  receivedAt: number,
): Promise<readonly StoredEvent[]> {
  const cases = valid.filter((event) => isCase(event.stream));
  const ids = [...new Set(cases.map((event) => caseIdOf(event.stream)))];
  const pens = cases.map(({ stream }) => ({ stream, office: writer.office }));
  // A withdrawn office still hears of the withdrawal; a newly assigned one gets the whole stream.
  const before = await assignedTo(tx, ids);
  const assigned = await applyAssignments(tx, cases, receivedAt);
  await givePens(tx, [...new Map(pens.map((pen) => [pen.stream, pen])).values(), ...assigned]);
  const revived = await reconsider(tx, assigned);
  const after = assigned.length === 0 ? before : await assignedTo(tx, ids);
  const everybody = valid.some((event) => event.stream === 'reference') ? await mailboxOwners(tx) : [];
  const deliveries = valid.flatMap((event): Delivery[] => {
    const to = new Set([writer.office]);
    if (event.stream === 'reference') for (const office of everybody) to.add(office);
    if (isCase(event.stream))
      for (const known of [before, after])
        for (const office of known.get(caseIdOf(event.stream)) ?? []) to.add(office);
    return [...to].map((office) => ({ office, position: event.position }));
  });
  for (const { stream, position } of revived)
    for (const office of after.get(caseIdOf(stream)) ?? []) deliveries.push({ office, position });
  await deliver(tx, deliveries, assigned, desk.self.incarnation);
  await noteBlobs(tx, [...valid, ...revived]);
  await grantCaseKeys(tx, [
    ...new Set([...cases, ...revived].filter(secrecyMayChange).map((event) => caseIdOf(event.stream))),
  ]);
  return revived;
}

async function mailboxOwners(tx: Db): Promise<readonly string[]> {
  const rows = await tx.selectFrom('offices').select('id').where('kind', '<>', 'kominfo').execute();
  return rows.map((row) => row.id);
}

/** Which of these event ids are taken by an event that was passed on. */
export async function takenIds(tx: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('events')
    .select('id')
    .where(inSet(tx, 'id', ids))
    .where('outcome', '<>', 'refused')
    .execute();
  return new Set(rows.map((row) => row.id));
}
