import { httpLimits } from '../../shared/exchange/limits.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import type { Watch } from '../../shared/serving/progress.ts';
import type { Desk } from '../workbench/desk.ts';
import { type Moved, moveBlobs } from './blob-queue.ts';
import { failpoint } from './failpoints.ts';
import { endHistory, type HistoryTurn } from './history.ts';
import { type Applied, applyResponse } from './inbox.ts';
import { requireLink } from './link.ts';
import { openAnswer } from './open-answer.ts';
import { sealRequest } from './request.ts';
import { syncDb } from './tables.ts';
import type { HttpsTransport } from './transports/https.ts';

/** What an exchange did, for the person who waits for it. */
export interface Exchanged {
  readonly sent: number;
  readonly accepted: number;
  readonly refused: number;
  readonly received: number;
  readonly newCases: number;
  readonly blobsUp: number;
  readonly blobsDown: number;
}

const nothing: Exchanged = {
  sent: 0,
  accepted: 0,
  refused: 0,
  received: 0,
  newCases: 0,
  blobsUp: 0,
  blobsDown: 0,
};
/** More turns than any exchange needs; beyond them something goes in circles. */
const mostTurns = 10_000;

/**
 * Exchanges with Kominfo until nothing is left either way. Each answer is applied by itself, so whatever breaks off goes
 * on from there; an answer that was lost on the way is asked for again by the next request.
 */
export async function exchange(desk: Desk, to: HttpsTransport, watch: Watch): Promise<Exchanged> {
  const startedAt = new Date(desk.now()).toISOString();
  const db = syncDb(desk.store.read);
  let turn: HistoryTurn = {
    id: desk.newId(),
    via: 'https',
    startedAt,
    number: (await requireLink(db)).number + 1,
    sent: 0,
  };
  let blobs: Moved = { up: 0, down: 0 };
  let total = nothing;
  try {
    let token: string | null = null;
    for (let turns = 0; turns < mostTurns; turns += 1) {
      watch.signal?.throwIfAborted();
      const done = await takeTurn(desk, to, turn, watch);
      ({ turn, token } = done);
      total = sum(total, done.applied, turn.sent);
      if (!done.again) break;
    }
    if (token !== null) blobs = await moveBlobs(desk, to, token, watch);
    await end(desk, turn, 'selesai', null, blobs);
    return { ...total, blobsUp: blobs.up, blobsDown: blobs.down };
  } catch (error) {
    const cancelled = watch.signal?.aborted ?? false;
    await end(desk, turn, cancelled ? 'dibatalkan' : 'gagal', error, blobs);
    throw error;
  }
}

interface Turned {
  readonly turn: HistoryTurn;
  readonly token: string | null;
  readonly applied: Applied;
  readonly again: boolean;
}

async function takeTurn(desk: Desk, to: HttpsTransport, before: HistoryTurn, watch: Watch): Promise<Turned> {
  const request = await sealRequest(desk, 'https');
  const turn = { ...before, number: request.number, sent: request.events };
  failpoint('sync-before-send');
  const asked = desk.now();
  const bytes = await to.exchange(request.bytes, watch.signal);
  const answered = desk.now();
  failpoint('sync-after-answer');
  const { manifest, content } = await openAnswer(desk, bytes, httpLimits);
  if (manifest.answers.number !== request.number || manifest.answers.sha256 !== request.hash)
    throw new ExchangeRefused('jawaban-lain');
  const clockAheadMs = Math.round((asked + answered) / 2) - manifest.receivedAt;
  const applied = await applyResponse(desk, manifest, content, { ...turn, clockAheadMs });
  watch.progress?.('bertukar', request.events + applied.arrived, request.left);
  // What was recorded while applying (a receipt, cases taken in) goes with one more request.
  const recorded = applied.arrived > 0 || applied.newCases > 0;
  const moved = manifest.outcome.gap !== null && request.events > 0;
  const again = applied.more || request.left > 0 || recorded || moved || applied.forgotten;
  return { turn, token: manifest.blobToken, applied, again };
}

const sum = (total: Exchanged, applied: Applied, sent: number): Exchanged => ({
  ...total,
  sent: total.sent + sent,
  accepted: total.accepted + applied.accepted,
  refused: total.refused + applied.refused,
  received: total.received + applied.arrived,
  newCases: total.newCases + applied.newCases,
});

/** Notes how it ended, for the history and for when the next one is due. */
async function end(
  desk: Desk,
  turn: HistoryTurn,
  outcome: 'selesai' | 'gagal' | 'dibatalkan',
  error: unknown,
  blobs: Moved,
): Promise<void> {
  const at = new Date(desk.now()).toISOString();
  const words = outcome === 'gagal' ? (error instanceof Error ? error.message : String(error)) : null;
  await desk.store.write(async (db) => {
    const sync = syncDb(db);
    await endHistory(sync, turn, { at, outcome, error: words, blobsUp: blobs.up, blobsDown: blobs.down });
    const last = { last_attempt_at: at, last_error: words };
    if (outcome === 'selesai')
      await sync
        .updateTable('exchange')
        .set({ ...last, last_success_at: at, failures: 0 })
        .execute();
    if (outcome === 'gagal')
      await sync
        .updateTable('exchange')
        .set((e) => ({ ...last, failures: e('failures', '+', 1) }))
        .execute();
  });
}
