import { networkInterfaces } from 'node:os';
import type { Desk } from '../workbench/desk.ts';
import { ExchangeFailed } from './exchange-failed.ts';
import { linkOf } from './link.ts';
import type { ExchangeService } from './service.ts';
import { nextOf } from './status.ts';

/** Milliseconds between two looks at the clock. */
const pace = 30_000;

/** Looks now and then whether an exchange is due, and does it; whatever an officer does goes on meanwhile. */
export interface Runner {
  /** One look; resolves when what it began has ended. For tests; the timer calls it otherwise. */
  tick(): Promise<void>;
  stop(): void;
}

/**
 * @param log for faults that nobody waits for; failures of the network stand on the page Sinkronisasi
 * @param network names the networks this computer is on; another answer than before means that it was reconnected
 */
export function startRunner(
  desk: Desk,
  service: ExchangeService,
  log: (error: unknown) => void,
  network: () => string = networksHere,
): Runner {
  let before = network();
  const tick = async () => {
    const here = network();
    const reconnected = here !== '' && here !== before;
    before = here;
    try {
      if (!service.running && (await isDue(desk, service.jitter, reconnected))) await service.run({});
    } catch (error) {
      if (!(error instanceof ExchangeFailed)) log(error);
    }
  };
  const timer = setInterval(() => void tick(), pace).unref();
  return { tick, stop: () => clearInterval(timer) };
}

/** Due by the clock, or put off by a failure and the network has come back. */
async function isDue(desk: Desk, jitter: number, reconnected: boolean): Promise<boolean> {
  const link = await linkOf(desk.store.read);
  const next = link && nextOf(desk, link, jitter);
  if (!link || next === null) return false;
  const now = new Date(desk.now()).toISOString();
  if (next <= now) return true;
  if (!reconnected || link.failures === 0) return false;
  const first = nextOf(desk, { ...link, failures: 0 }, 0);
  return first !== null && first <= now;
}

function networksHere(): string {
  return Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter((each) => !each.internal)
    .map((each) => each.address)
    .sort()
    .join(' ');
}
