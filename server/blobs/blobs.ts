import { sql } from 'kysely';
import type { TravellingBlob } from '../../shared/exchange/seal-bundle.ts';
import type { Desk } from '../desk.ts';
import { blobOf } from '../exchange/blob-refs.ts';
import { Refused } from '../refused.ts';
import { inSet } from '../store/dialect.ts';
import { blobFiles } from './files.ts';

/** One attachment. */
export const blobLimit = 64 * 1_048_576;
/** All attachments of an office together. */
export const officeQuota = 20 * 1_073_741_824;

/** What is there of an attachment after some of it was sent. */
export interface Held {
  /** Bytes held. */
  readonly held: number;
  readonly complete: boolean;
}

/** Its next bytes do not begin where what is held ends. */
export class WrongOffset extends Error {
  readonly held: number;
  constructor(held: number) {
    super(`held ${held}`);
    this.name = 'WrongOffset';
    this.held = held;
  }
}

/** One attachment arrives from one sender at a time. */
const arriving = new Set<string>();

/**
 * Takes the next bytes of an attachment that the office's events speak of. It is complete as soon as it is what its
 * name says. `total` (where the sender tells it) lets the server discard what came whole but is something else.
 */
export async function takeBytes(
  desk: Desk,
  office: string,
  part: { readonly sha256: string; readonly offset: number; readonly total: number | null },
  body: AsyncIterable<Uint8Array>,
): Promise<Held> {
  const { sha256 } = part;
  const row = await speaksOf(desk, office, sha256);
  if (row.complete === 1) return { held: row.held, complete: true };
  const files = blobFiles(desk.folder);
  if (arriving.has(sha256))
    throw new Refused('sedang-dikirim', 'Lampiran ini sedang dikirim; coba lagi nanti.');
  arriving.add(sha256);
  try {
    const before = files.held(sha256);
    if (part.offset !== before) throw new WrongOffset(before);
    if (!(await hasRoom(desk, office, before)))
      throw new Refused('kuota', 'Ruang lampiran kantor ini di Kominfo penuh. Hubungi Kominfo.');
    if (!(await files.append(sha256, body, blobLimit))) {
      await files.discard(sha256);
      throw new Refused('terlalu-besar', 'Lampiran melebihi 64 MB.');
    }
    const held = files.held(sha256);
    if (held > 0 && (await files.finish(sha256))) {
      await note(desk, sha256, held, true);
      return { held, complete: true };
    }
    if (part.total !== null && held >= part.total) {
      await files.discard(sha256);
      await note(desk, sha256, 0, false);
      return { held: 0, complete: false };
    }
    await note(desk, sha256, held, false);
    return { held, complete: false };
  } finally {
    arriving.delete(sha256);
  }
}

async function note(desk: Desk, sha256: string, held: number, complete: boolean): Promise<void> {
  await desk.store.write(async (tx) => {
    await tx
      .updateTable('blobs')
      .set({ held, complete: complete ? 1 : 0 })
      .where('sha256', '=', sha256)
      .execute();
  });
}

/** The attachment's row, if an event that this office wrote or may read speaks of it. */
async function speaksOf(
  desk: Desk,
  office: string,
  sha256: string,
): Promise<{ readonly held: number; readonly complete: number }> {
  const { rows } = await sql<{ held: number; complete: number }>`select held, complete from blobs as b
    where b.sha256 = ${sha256} and exists (select 1 from blob_refs as r
      join mailbox as m on m.event_position = r.event_position and m.office = ${office}
      where r.sha256 = b.sha256)`.execute(desk.store.read);
  const [row] = rows;
  if (!row) throw new Refused('tidak-ada', 'Lampiran itu tidak dikenal.');
  return row;
}

async function hasRoom(desk: Desk, office: string, more: number): Promise<boolean> {
  const { rows } = await sql<{
    used: number | null;
  }>`select cast(sum(held) as bigint) as used from blobs where sha256 in
    (select r.sha256 from blob_refs as r join events as e on e.position = r.event_position
      join devices as d on d.id = e.device where d.office = ${office})`.execute(desk.store.read);
  return (rows[0]?.used ?? 0) + more <= officeQuota;
}

/** The file of a whole attachment that the office may read. */
export async function blobToGive(
  desk: Desk,
  office: string,
  sha256: string,
): Promise<{ readonly path: string; readonly size: number }> {
  const row = await speaksOf(desk, office, sha256);
  if (row.complete === 0) throw new Refused('tidak-ada', 'Lampiran itu belum sampai di Kominfo.');
  return { path: blobFiles(desk.folder).path(sha256), size: row.held };
}

/**
 * Keeps an attachment that came whole, in a file; its hash was checked when the bundle was opened. Where there is no room
 * for it, it stays among those that the response asks for.
 */
export async function keepBlob(desk: Desk, office: string, { sha256, bytes }: TravellingBlob): Promise<void> {
  if (bytes.length === 0 || bytes.length > blobLimit) return;
  const files = blobFiles(desk.folder);
  const known = await desk.store.read
    .selectFrom('blobs')
    .select('complete')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  // Nobody's events speak of it, or it is here already.
  if (known === undefined || known.complete === 1 || arriving.has(sha256)) return;
  if (!(await hasRoom(desk, office, bytes.length))) return;
  await files.discard(sha256);
  await takeBytes(desk, office, { sha256, offset: 0, total: bytes.length }, once(bytes));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Attachments of these events that fit into a file, in the events' order. */
export async function blobsToSend(
  desk: Desk,
  events: readonly { readonly type: string; readonly payload: string }[],
  limit: number,
): Promise<readonly TravellingBlob[]> {
  const names = [...new Set(events.flatMap((event) => blobOf(event) ?? []))];
  const rows = await desk.store.read
    .selectFrom('blobs')
    .select(['sha256', 'held'])
    .where('complete', '=', 1)
    .where(inSet(desk.store.read, 'sha256', names))
    .execute();
  const sizes = new Map(rows.map((row) => [row.sha256, row.held]));
  const files = blobFiles(desk.folder);
  const blobs: TravellingBlob[] = [];
  let total = 0;
  for (const sha256 of names) {
    const size = sizes.get(sha256);
    if (size === undefined || total + size > limit) continue;
    total += size;
    blobs.push({ sha256, bytes: await files.read(sha256) });
  }
  return blobs;
}
