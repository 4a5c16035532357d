import { eventVersion } from '../../shared/event-store/case-events.ts';
import { fileBlobsLimit, pageLimits } from '../../shared/exchange/limits.ts';
import { sealBundle, type TravellingBlob } from '../../shared/exchange/seal-bundle.ts';
import type { Desk } from '../workbench/desk.ts';
import { attachmentsToldBy, keysFor } from './attachments.ts';
import { cursorOf, deviceIdentity, requireLink } from './link.ts';
import { outboxPage } from './outbox.ts';
import { syncDb } from './tables.ts';

export type Via = 'https' | 'berkas';

/** A request, closed and ready to travel. */
export interface SealedRequest {
  readonly number: number;
  /** Under which it is answered. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly events: number;
  readonly blobs: number;
  /** Events that wait beyond it. */
  readonly left: number;
}

/** Says what Kominfo has not acknowledged, as much as one bundle takes, and how far its mailbox was read. */
export async function sealRequest(desk: Desk, via: Via): Promise<SealedRequest> {
  const db = desk.store.read;
  const link = await requireLink(db);
  const page = await outboxPage(db, desk.deviceId(), link.sent_to, pageLimits[via]);
  const told = await attachmentsToldBy(db, page.events);
  const blobs = via === 'berkas' ? await blobsAlong(desk, told) : [];
  const number = link.number + 1;
  const { bytes, manifestHash } = await sealBundle(
    {
      manifest: {
        kind: 'request',
        number,
        program: desk.version,
        createdAt: new Date(desk.now()).toISOString(),
        from: { device: desk.deviceId() },
        to: link.server_id,
        via,
        reads: eventVersion,
        runs: page.runs,
        cursor: cursorOf(link),
      },
      events: page.events,
      keys: await keysFor(desk, told),
      blobs,
    },
    await deviceIdentity(desk),
    link.recipient,
  );
  return {
    number,
    hash: manifestHash,
    bytes,
    events: page.events.length,
    blobs: blobs.length,
    left: page.left,
  };
}

/** Attachments that go along in a file: those that wait and those that it speaks of, as many as fit. */
async function blobsAlong(
  desk: Desk,
  told: readonly { readonly sha256: string; readonly size: number }[],
): Promise<readonly TravellingBlob[]> {
  const waiting = await syncDb(desk.store.read)
    .selectFrom('exchange_blobs')
    .select(['sha256', 'size'])
    .where('way', '=', 'naik')
    .execute();
  const wanted = new Map([...waiting, ...told].map((each) => [each.sha256, each.size]));
  const along: TravellingBlob[] = [];
  let room = fileBlobsLimit;
  for (const [sha256, size] of wanted) {
    if (size > room || !desk.store.blobs.has(sha256)) continue;
    room -= size;
    along.push({ sha256, bytes: desk.store.blobs.sealed(sha256) });
  }
  return along;
}
