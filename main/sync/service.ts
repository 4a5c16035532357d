import { readFile } from 'node:fs/promises';
import type {
  EnrolResult,
  ExchangeStatus,
  ReadAnswerResult,
  WrittenRequest,
} from '../../shared/contract/exchange-views.ts';
import type { Desk } from '../workbench/desk.ts';
import type { Watch } from '../workbench/intake/read.ts';
import { Refused } from '../workbench/refused.ts';
import { enrol, type Invitation, readInvitation } from './enrol.ts';
import { type Exchanged, exchange } from './exchange.ts';
import { linkOf, requireLink } from './link.ts';
import { exchangeStatus } from './status.ts';
import { type HttpsTransport, httpsTransport } from './transports/https.ts';
import { readAnswerFile, requestFile } from './transports/usb.ts';

/** The exchange of one open data folder: one at a time, whoever asks for it. */
export interface ExchangeService {
  status(): Promise<ExchangeStatus>;
  run(watch: Watch): Promise<Exchanged>;
  enrol(invitation: Invitation, watch: Watch): Promise<EnrolResult>;
  writeFile(): Promise<WrittenRequest>;
  readFile(bytes: Uint8Array): Promise<ReadAnswerResult>;
  /** Draws anew by how much the next one is late on purpose. */
  readonly jitter: number;
  readonly running: boolean;
  /** Stops what runs and waits for it. */
  stop(): Promise<void>;
}

export interface ExchangeParts {
  readonly transport?: (url: string) => HttpsTransport;
  /** From 0 to below 1. */
  readonly random?: () => number;
}

export function createExchange(desk: Desk, parts: ExchangeParts = {}): ExchangeService {
  const transport = parts.transport ?? ((url: string) => httpsTransport(url));
  const random = parts.random ?? Math.random;
  const ending = new AbortController();
  let current: Promise<unknown> | null = null;
  let jitter = random();

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (current) throw new Refused('Pertukaran dengan Kominfo sedang berjalan; tunggu sampai selesai.');
    const running = work();
    current = running.catch(() => undefined);
    try {
      return await running;
    } finally {
      current = null;
      jitter = random();
    }
  }
  const watched = (watch: Watch): Watch => ({
    ...watch,
    signal: watch.signal ? AbortSignal.any([watch.signal, ending.signal]) : ending.signal,
  });
  const exchangeNow = async (watch: Watch) =>
    exchange(desk, transport((await requireLink(desk.store.read)).url), watched(watch));

  return {
    status: () => exchangeStatus(desk, { running: current !== null, jitter }),
    run: (watch) => alone(() => exchangeNow(watch)),
    enrol: (invitation, watch) =>
      alone(async () => {
        const unfounded = desk.office().settings === null;
        const { signal } = watched(watch);
        const known = await enrol(desk, invitation, transport(invitation.url), signal);
        const result = await exchangeNow(watch);
        return { ...known, recovered: unfounded && desk.office().settings !== null, result };
      }),
    writeFile: () =>
      alone(async () => {
        const { bytes, ...file } = await requestFile(desk);
        const { token, name } = await desk.staging.stage(file.name, bytes, Number.POSITIVE_INFINITY);
        return { ...file, token, name };
      }),
    readFile: (bytes) =>
      alone(async () => {
        const { arrived, ...rest } = await readAnswerFile(desk, bytes);
        return { ...rest, received: arrived };
      }),
    get jitter() {
      return jitter;
    },
    get running() {
      return current !== null;
    },
    stop: async () => {
      ending.abort();
      await current;
    },
  };
}

/** A staged file's bytes, after which it is let go of. */
export async function takeStaged(desk: Desk, token: string): Promise<Buffer> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused('Berkas itu sudah tidak ada; pilih lagi.');
  try {
    return await readFile(staged.path);
  } finally {
    await desk.staging.remove(token);
  }
}

/** An enrolment file is a few hundred bytes. */
const invitationLimit = 20_000;

export async function stagedInvitation(desk: Desk, token: string): Promise<Invitation> {
  const staged = desk.staging.find(token);
  if (staged && staged.size > invitationLimit)
    throw new Refused('Ini bukan berkas pendaftaran dari Kominfo. Minta berkasnya kepada Kominfo.');
  return readInvitation((await takeStaged(desk, token)).toString('utf8'));
}

/** Whether there is anything to exchange with; for commands and the runner. */
export const isEnrolled = async (desk: Desk): Promise<boolean> => (await linkOf(desk.store.read)) !== null;
