import type { RequestManifest, ResponseDraft } from '../../shared/exchange/manifest.ts';
import { tokenFor } from '../blobs/token.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { TakenIn } from './take-in.ts';

/** Counts of an exchange, for logs; no content. */
export interface Counts {
  readonly accepted: number;
  readonly duplicate: number;
  readonly held: number;
  readonly refused: number;
  readonly sent: number;
}

export function countsOf({ stored, duplicates, page }: TakenIn): Counts {
  const count = (wanted: string) => stored.filter((event) => event.outcome === wanted).length;
  return {
    accepted: count('accepted'),
    duplicate: duplicates,
    held: count('held'),
    refused: count('refused'),
    sent: page.events.length,
  };
}

/** The manifest of a response, without its parts. */
export function responseTo(
  desk: OpenDesk,
  request: { readonly manifest: RequestManifest; readonly manifestHash: string },
  taken: TakenIn,
  occasion: { readonly receivedAt: number; readonly program: string; readonly minimum: string | null },
): ResponseDraft {
  const { manifest } = request;
  const { accepted, duplicate, held } = countsOf(taken);
  const { page, keys, device } = taken;
  return {
    kind: 'response',
    number: device.sent_number + 1,
    program: occasion.program,
    createdAt: new Date(occasion.receivedAt).toISOString(),
    from: desk.self.server,
    to: { device: device.id },
    answers: { number: manifest.number, sha256: request.manifestHash },
    epoch: desk.self.epoch,
    receivedAt: occasion.receivedAt,
    outcome: {
      accepted,
      duplicate,
      held,
      refused: [...taken.refused],
      acknowledged: [...taken.acknowledged],
      gap: taken.gap,
    },
    mailbox: {
      from: page.from,
      to: page.to,
      lastEvent: page.lastEvent,
      more: page.more || keys.more,
      resync: page.resync,
    },
    keysTo: keys.to,
    capped: taken.capped.map(([event, key]) => ({ event, key })),
    wanted: [...taken.wanted],
    blobToken: manifest.via === 'https' ? tokenFor(desk, device.id, occasion.receivedAt) : null,
    minimum: occasion.minimum,
  };
}
