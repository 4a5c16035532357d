import { sql } from 'kysely';
import { canonical, genesis } from '../../shared/domain/event/envelope.ts';
import { eventVersion } from '../../shared/event-store/case-events.ts';
import { hashOf } from '../../shared/event-store/envelope.ts';
import { nextHlc } from '../../shared/event-store/hlc.ts';
import { actorLimit, payloadLimit } from '../../shared/exchange/limits.ts';
import type { WireEvent } from '../../shared/exchange/wire-event.ts';
import type { Desk, StoredEvent } from '../desk.ts';
import { Refused } from '../refused.ts';
import { type Db, forUpdate, inSet } from '../store/dialect.ts';
import { storeEvents } from './store-events.ts';
import { lockStreams } from './streams.ts';

const tooLong = 'Isinya terlalu panjang untuk dikirim ke kantor; perpendek dahulu.';

/** What Kominfo itself records. */
export interface OwnDraft {
  readonly stream: string;
  readonly fact: { readonly type: string; readonly payload: object };
}

/**
 * Records facts of Kominfo's own, in the caller's transaction, exactly as an office's are: gapless, chained, into all
 * mailboxes that the stream belongs to. Everything for one use case in one call.
 *
 * @example
 * await desk.store.write((tx) => record(tx, desk, [{ stream: `case/${id}`, fact }], staff.name));
 */
export async function record(
  tx: Db,
  desk: Desk,
  drafts: readonly OwnDraft[],
  actor: string,
): Promise<readonly StoredEvent[]> {
  if (drafts.length === 0) return [];
  if (actor.length > actorLimit) throw new Refused('nama', 'Nama petugas terlalu panjang.');
  const { server: office, device, incarnation } = desk.self;
  await sql`select id from devices where id = ${device} ${forUpdate(tx)}`.execute(tx);
  const streams = [...new Set(drafts.map((draft) => draft.stream))];
  await lockStreams(tx, streams, office);
  const now = desk.now();
  let { seq, hash, hlc } = await lastOf(tx, desk, streams);
  const judged = drafts.map(({ stream, fact }) => {
    const payload = canonical(fact.payload);
    // An event that no office takes would be sent for ever, and with it nothing else could come.
    if (payload.length > payloadLimit) throw new Refused('terlalu-panjang', tooLong);
    seq += 1;
    hlc = nextHlc(hlc, now);
    const envelope = {
      id: desk.newId(),
      office,
      device,
      incarnation,
      seq,
      hlc,
      actor,
      stream,
      type: fact.type,
      version: eventVersion,
      payload,
      prev_hash: hash,
    };
    hash = hashOf(envelope);
    const event: WireEvent = { ...envelope, hash };
    return { event, outcome: 'accepted' as const, reason: null };
  });
  return storeEvents(tx, desk, { office, device }, judged, now);
}

/** Where the server's own chain stands, and the latest moment that any of the streams knows of. */
async function lastOf(
  tx: Db,
  { self }: Desk,
  streams: readonly string[],
): Promise<{ seq: number; hash: string; hlc: string | null }> {
  const head = await tx
    .selectFrom('heads')
    .innerJoin('events', (join) =>
      join
        .onRef('events.device', '=', 'heads.device')
        .onRef('events.incarnation', '=', 'heads.incarnation')
        .onRef('events.seq', '=', 'heads.seq'),
    )
    .select(['heads.seq', 'heads.hash', 'events.hlc'])
    .where('heads.device', '=', self.device)
    .where('heads.incarnation', '=', self.incarnation)
    .executeTakeFirst();
  const { rows } = await sql<{ latest: string | null }>`select max(coalesce(merge_key, hlc)) as latest
    from events where ${inSet(tx, 'stream', streams)} and outcome <> 'refused'`.execute(tx);
  const latest = rows[0]?.latest?.slice(0, 20) ?? null;
  const own = head?.hlc ?? null;
  const hlc = latest === null || (own !== null && own > latest) ? own : latest;
  if (head) return { seq: head.seq, hash: head.hash, hlc };
  const last = await tx
    .selectFrom('events')
    .select('hash')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { seq: 0, hash: last?.hash ?? genesis, hlc };
}
