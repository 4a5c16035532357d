import { appendFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { explainStorage } from '../../shared/data-folder/store-error.ts';
import type { Desk } from '../workbench/desk.ts';
import type { Watch } from '../workbench/intake/read.ts';
import { failpoint } from './failpoints.ts';
import { type BlobQueueTable, syncDb } from './tables.ts';
import { type HttpsTransport, pieceSize } from './transports/https.ts';

/** How many attachments travelled. */
export interface Moved {
  readonly up: number;
  readonly down: number;
}

/** Sends and fetches the attachments that wait. Each goes on where it stopped, also after the computer was cut off. */
export async function moveBlobs(desk: Desk, to: HttpsTransport, token: string, watch: Watch): Promise<Moved> {
  const queue = await syncDb(desk.store.read).selectFrom('exchange_blobs').selectAll().execute();
  const total = queue.reduce((sum, each) => sum + each.size, 0);
  let done = 0;
  let moved: Moved = { up: 0, down: 0 };
  for (const entry of queue) {
    watch.progress?.('lampiran', done, total);
    const went =
      entry.way === 'naik'
        ? await sendBlob(desk, to, token, entry, watch)
        : await fetchBlob(desk, to, token, entry, watch);
    if (went) {
      await forget(desk, entry);
      moved = entry.way === 'naik' ? { ...moved, up: moved.up + 1 } : { ...moved, down: moved.down + 1 };
    }
    done += entry.size;
  }
  return moved;
}

async function forget(desk: Desk, { sha256, way }: BlobQueueTable): Promise<void> {
  await desk.store.write((db) =>
    syncDb(db).deleteFrom('exchange_blobs').where('sha256', '=', sha256).where('way', '=', way).execute(),
  );
}

async function sendBlob(
  desk: Desk,
  to: HttpsTransport,
  token: string,
  { sha256 }: BlobQueueTable,
  { signal }: Watch,
): Promise<boolean> {
  if (!desk.store.blobs.has(sha256)) return true;
  const bytes = desk.store.blobs.sealed(sha256);
  let at = 0;
  // Kominfo says how much it holds; twice the same answer in a row means that it takes no more.
  for (let stuck = 0; at < bytes.length && stuck < 2; ) {
    const held = await to.putPiece(
      token,
      sha256,
      { from: at, bytes: bytes.subarray(at, at + pieceSize), total: bytes.length },
      signal,
    );
    failpoint('blob-upload');
    stuck = held === at ? stuck + 1 : 0;
    at = held;
  }
  return at >= bytes.length;
}

/** Where attachments lie while they arrive. */
const arriving = (desk: Desk): string => join(desk.store.folder, 'blobs-masuk');

async function fetchBlob(
  desk: Desk,
  to: HttpsTransport,
  token: string,
  { sha256, size }: BlobQueueTable,
  { signal }: Watch,
): Promise<boolean> {
  if (desk.store.blobs.has(sha256)) return true;
  const part = join(arriving(desk), sha256);
  try {
    mkdirSync(arriving(desk), { recursive: true, mode: 0o700 });
    const held = existsSync(part) ? statSync(part).size : 0;
    if (held < size) {
      const body = await to.getFrom(token, sha256, held, signal);
      if (body === null) return false;
      let at = held;
      for await (const piece of body) {
        at += piece.byteLength;
        // More than was promised is not it.
        if (at > size) break;
        appendFileSync(part, piece, { mode: 0o600 });
        failpoint('blob-download');
      }
      if (at < size) return false;
    }
  } catch (error) {
    throw explainStorage(error);
  }
  if (desk.store.blobs.adopt(part, sha256)) return true;
  rmSync(part, { force: true });
  return false;
}
