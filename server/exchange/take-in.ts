import type { RequestManifest } from '../../shared/exchange/manifest.ts';
import type { OpenedBundle } from '../../shared/exchange/open-bundle.ts';
import type { StoredEvent } from '../desk.ts';
import type { OpenDesk } from '../open-desk.ts';
import { type Db, inSet } from '../store/dialect.ts';
import type { AdmittedDevice } from './admit.ts';
import { judge } from './judge.ts';
import type { Judged } from './judged.ts';
import { type KeyPage, readKeys, receiveKeys } from './keys.ts';
import { type Page, readPage } from './page.ts';
import type { SoundRuns } from './runs.ts';
import { storeEvents, takenIds } from './store-events.ts';
import { lockStreams } from './streams.ts';
import { wantedBlobs } from './wanted.ts';

interface Spot {
  readonly incarnation: string;
  readonly seq: number;
}

/** What came of a request, as its response tells it. */
export interface TakenIn {
  readonly device: AdmittedDevice;
  readonly stored: readonly StoredEvent[];
  readonly duplicates: number;
  readonly gap: SoundRuns['gap'];
  /** Of all events in the request, also those sent again: their sender may not have heard of it. */
  readonly refused: readonly (Spot & { readonly reason: string })[];
  readonly capped: Page['capped'];
  readonly acknowledged: readonly Spot[];
  readonly page: Page;
  readonly keys: KeyPage;
  readonly wanted: readonly string[];
}

/** Stores what is new of a sound request and reads the next page of the mailbox, in the caller's transaction. */
export async function takeIn(
  tx: Db,
  desk: OpenDesk,
  device: AdmittedDevice,
  opened: Pick<OpenedBundle, 'keys' | 'blobs'> & { readonly manifest: RequestManifest },
  { fresh, duplicate, gap }: SoundRuns,
  occasion: { readonly receivedAt: number; readonly handsOut: boolean },
): Promise<TakenIn> {
  const { office } = device;
  const { manifest } = opened;
  // Settings and SOPs of an office concern nobody else, so only cases are locked.
  const cases = fresh.map((event) => event.stream).filter((stream) => stream.startsWith('case/'));
  const streams = await lockStreams(tx, cases, office);
  const officeIds = await idsOf(tx, office);
  const ids = fresh.map((event) => event.id);
  const judgedAll = judge(fresh, { officeIds, streams, takenIds: await takenIds(tx, ids) });
  const judged = withRoomToTell(judgedAll, mostRefused - (await refusedIn(tx, manifest)).length);
  const stored = await storeEvents(tx, desk, { office, device: device.id }, judged, occasion.receivedAt);
  await receiveKeys(tx, desk, office, opened.keys);
  const page = await readPage(tx, office, manifest, desk.self.epoch, occasion.handsOut);
  const keys = occasion.handsOut
    ? await readKeys(tx, desk, office, page.resync ? 0 : manifest.cursor.keys)
    : { keys: [], to: manifest.cursor.keys, more: false };
  const coming = new Set(opened.blobs.map((blob) => blob.sha256));
  return {
    device,
    stored,
    duplicates: duplicate.length,
    gap,
    refused: await refusedIn(tx, manifest),
    capped: page.capped,
    acknowledged: await acknowledged(tx, manifest),
    page,
    keys,
    wanted: (await wantedBlobs(tx, office)).filter((sha256) => !coming.has(sha256)),
  };
}

async function idsOf(tx: Db, office: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('office_ids').select('folder').where('office', '=', office).execute();
  return new Set([office, ...rows.map((row) => row.folder)]);
}

/** Refusals that a response's manifest has room for. */
const mostRefused = 5_000;

/** What can be answered now; the rest stays unacknowledged and is sent again with the next request. */
function withRoomToTell(judged: readonly Judged[], room: number): readonly Judged[] {
  let left = room;
  const end = judged.findIndex((each) => {
    if (each.outcome === 'refused') left -= 1;
    return left < 0;
  });
  return end < 0 ? judged : judged.slice(0, end);
}

/** The refused ones among a request's events, as far as they are stored. */
async function refusedIn(tx: Db, { from, runs }: RequestManifest): Promise<TakenIn['refused']> {
  if (runs.length === 0) return [];
  const rows = await tx
    .selectFrom('events')
    .select(['incarnation', 'seq', 'reason'])
    .where('device', '=', from.device)
    .where('outcome', '=', 'refused')
    .where(
      inSet(
        tx,
        'incarnation',
        runs.map((run) => run.incarnation),
      ),
    )
    .where('seq', '>=', Math.min(...runs.map((run) => run.from)))
    .orderBy('position')
    .execute();
  return rows
    .filter(({ incarnation, seq }) =>
      runs.some((run) => run.incarnation === incarnation && seq >= run.from && seq <= run.to),
    )
    .map(({ incarnation, seq, reason }) => ({ incarnation, seq, reason: reason ?? '' }));
}

function acknowledged(tx: Db, { from, runs }: RequestManifest): Promise<readonly Spot[]> {
  const incarnations = runs.map((run) => run.incarnation);
  return tx
    .selectFrom('heads')
    .select(['incarnation', 'seq'])
    .where('device', '=', from.device)
    .where(inSet(tx, 'incarnation', incarnations))
    .orderBy('incarnation')
    .execute();
}
