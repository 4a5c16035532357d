import { createHash } from 'node:crypto';
import { makeCode } from '../../../server/enrolment/codes.ts';
import { addOffice } from '../../../server/enrolment/offices.ts';
import { record } from '../../../server/exchange/record.ts';
import { createApp } from '../../../server/http/app.ts';
import { type Listening, listen } from '../../../server/http/listen.ts';
import { createLog } from '../../../server/http/log.ts';
import { type OpenDesk, openDesk } from '../../../server/open-desk.ts';
import type { Kind, TestDatabase } from './databases.ts';

/** Bytes that follow from a name, and nothing else. */
export function seeded(name: string): (bytes: number) => Uint8Array {
  let count = 0;
  return (bytes) => {
    count += 1;
    return createHash('shake256', { outputLength: bytes }).update(`${name} ${count}`).digest();
  };
}

/** Ids that follow from a name, in the shape of UUIDs. */
export function ids(name: string): () => string {
  const random = seeded(name);
  return () => {
    const hex = Buffer.from(random(16)).toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
}

/** Kominfo's server as a test runs it: over real HTTP, with a clock that the test sets. */
export interface Kominfo {
  readonly desk: OpenDesk;
  readonly url: string;
  readonly database: TestDatabase;
  readonly log: string[];
  readonly clock: { now: number };
  addOffice(name: string): Promise<string>;
  code(office: string): Promise<string>;
  record(stream: string, type: string, payload: object): Promise<void>;
  /** Stops it and starts it again over the same database. */
  restart(): Promise<Kominfo>;
  close(): Promise<void>;
}

export const monday = Date.parse('2026-11-23T01:00:00Z');

export async function startKominfo(kind: Kind, options: { minimum?: string } = {}): Promise<Kominfo> {
  const database = await kind.create();
  return run(database, options, { now: monday }, 1);
}

async function run(
  database: TestDatabase,
  options: { minimum?: string },
  clock: { now: number },
  run_: number,
): Promise<Kominfo> {
  const log: string[] = [];
  const desk = await openDesk({
    folder: database.folder,
    store: await database.open(),
    now: () => clock.now,
    newId: ids(`server ${run_}`),
    random: seeded(`server ${run_}`),
  });
  const app = createApp({
    desk,
    log: createLog((line) => log.push(line), desk.now),
    program: '0.1.0',
    tls: false,
    behindProxy: false,
    ...options,
  });
  const server: Listening = await listen(app, { host: '127.0.0.1', port: 0, tls: null });
  const stop = async () => {
    await server.stop();
    await desk.close();
  };
  return {
    desk,
    url: `http://127.0.0.1:${server.port}`,
    database,
    log,
    clock,
    addOffice: (name) =>
      desk.store.write(async (tx) => (await addOffice(tx, desk, { name, kind: 'opd', aliases: [] })).id),
    code: (office) => desk.store.write(async (tx) => (await makeCode(tx, desk, office)).code),
    record: async (stream, type, payload) => {
      await desk.store.write((tx) => record(tx, desk, [{ stream, fact: { type, payload } }], 'Rina'));
    },
    restart: async () => {
      await stop();
      return run(database, options, clock, run_ + 1);
    },
    close: async () => {
      await stop();
      await database.remove();
    },
  };
}
