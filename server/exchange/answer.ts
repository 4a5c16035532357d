import { fileBlobsLimit, fileLimits, httpLimits } from '../../shared/exchange/limits.ts';
import { openBundle } from '../../shared/exchange/open-bundle.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import { sealBundle } from '../../shared/exchange/seal-bundle.ts';
import { blobsToSend, keepBlob } from '../blobs/blobs.ts';
import { failpoint } from '../failpoints.ts';
import type { OpenDesk } from '../open-desk.ts';
import { admitDevice, examine, signKeyOf, stopDevice } from './admit.ts';
import { logExchange } from './exchange-log.ts';
import { keepAnswer } from './kept-answers.ts';
import { isBelow } from './minimum.ts';
import { type Counts, countsOf, responseTo } from './response.ts';
import { partIntoRuns } from './runs.ts';
import { takeIn } from './take-in.ts';

export interface AnswerOptions {
  /** How the request came: a response by file carries attachments along. */
  readonly via: 'https' | 'berkas';
  /** Version of this program, for the response. */
  readonly program: string;
  /** Programs below this version may send but are handed nothing out. */
  readonly minimum: string;
}

export interface Answered {
  readonly bytes: Uint8Array;
  readonly device: string;
  readonly number: number;
  readonly counts: Counts;
}

/** Answers one request of an office (docs/spec/exchange.md, "What the server does"). Throws `ExchangeRefused`. */
export async function answerRequest(
  desk: OpenDesk,
  bytes: Uint8Array,
  options: AnswerOptions,
): Promise<Answered> {
  const started = desk.now();
  const limits = options.via === 'https' ? httpLimits : fileLimits;
  const opened = await openBundle(bytes, desk.identity, limits, (manifest) => signKeyOf(desk, manifest));
  const { manifest, manifestHash } = opened;
  if (manifest.kind !== 'request' || manifest.via !== options.via)
    throw new ExchangeRefused('bukan-berkas-tukar');
  const runs = partIntoRuns(manifest, opened.events);
  const receivedAt = desk.now();
  const handsOut = !isBelow(manifest.program, options.minimum);
  const taken = await desk.store.write(async (tx) => {
    const device = await admitDevice(tx, manifest.from.device);
    const examined = await examine(tx, manifest, runs);
    if (examined.kind === 'equivocation') {
      const reason = `Dua catatan berbeda bernomor ${examined.seq} dari satu sesi (${examined.incarnation}).`;
      await stopDevice(tx, device.id, reason, receivedAt);
      return null;
    }
    const request = { manifest, keys: opened.keys, blobs: opened.blobs };
    const done = await takeIn(tx, desk, device, request, examined, { receivedAt, handsOut });
    const took = desk.now() - started;
    await logExchange(tx, device, manifest, countsOf(done), { at: receivedAt, ms: took });
    failpoint('after-store-before-commit');
    return done;
  });
  failpoint('after-commit-before-answer');
  if (taken === null) throw new ExchangeRefused('perangkat-dihentikan');
  const { device, page, keys } = taken;
  for (const blob of opened.blobs) await keepBlob(desk, device.office, blob);
  const blobs = options.via === 'https' ? [] : await blobsToSend(desk, page.events, fileBlobsLimit);
  const { program } = options;
  const minimum = handsOut ? null : options.minimum;
  const draft = responseTo(desk, { manifest, manifestHash }, taken, { receivedAt, program, minimum });
  const content = { manifest: draft, events: page.events, keys: keys.keys, blobs };
  const sealed = await sealBundle(content, desk.identity, device.recipient);
  if (options.via === 'berkas') await keepAnswer(desk.folder, device.id, sealed.bytes);
  return { bytes: sealed.bytes, device: device.id, number: manifest.number, counts: countsOf(taken) };
}
