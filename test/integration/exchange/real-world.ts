import { type ChildProcess, execFile } from 'node:child_process';
import { expect, onTestFinished } from 'vitest';
import type { Failpoint as OfficeFailpoint } from '../../../main/sync/failpoints.ts';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import { makeCode } from '../../../server/enrolment/codes.ts';
import { addOffice } from '../../../server/enrolment/offices.ts';
import { record } from '../../../server/exchange/record.ts';
import type { Failpoint as KominfoFailpoint } from '../../../server/failpoints.ts';
import { type OpenDesk, openDesk } from '../../../server/open-desk.ts';
import { program } from '../../e2e/browser-office.ts';
import type { Kind, TestDatabase } from '../server/databases.ts';
import { ids, type Kominfo, seeded } from '../server/kominfo.ts';
import { limited, type Running, serve } from '../server/process.ts';
import { attach, caseId, enrolledOffice, give, openFolder } from '../sync/two-offices.ts';
import { newFolder, register } from '../workbench/fixture.ts';
import { type CuttingProxy, cuttingProxy } from './cutting-proxy.ts';

export interface Said {
  readonly code: number;
  readonly signal: string | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command of the built office; `limit`: the largest file it may write, in kB. */
export function penghubung(
  folder: string,
  args: readonly string[],
  { failpoint = '', limit }: { failpoint?: OfficeFailpoint | ''; limit?: number } = {},
): Promise<Said> {
  const command = [process.execPath, program('command.js'), ...args, '--data', folder];
  const [file = '', ...rest] = limited(limit, command);
  return new Promise((resolve) => {
    const child: ChildProcess = execFile(
      file,
      rest,
      { env: { ...process.env, PENGHUBUNG_FAILPOINT: failpoint } },
      (error, out, said) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        resolve({ code, signal: child.signalCode, out, error: said });
      },
    );
  });
}

/** A server and an office as processes, a second office in this one, and a line between them that can be cut. */
export interface RealWorld {
  readonly database: TestDatabase;
  readonly desk: OpenDesk;
  readonly line: CuttingProxy;
  /** The office that runs as a process. */
  readonly folder: string;
  /** Starts the server anew, to be killed at a failpoint where one is named. */
  serve(failpoint?: KominfoFailpoint | '', limit?: number): Promise<Running>;
  readonly running: () => Running;
  /** Gives both sides something to say: a case with an attachment for the office, an attachment and a case of its own. */
  work(): Promise<void>;
  sync(options?: Parameters<typeof penghubung>[2]): Promise<Said>;
}

export async function realWorld(kind: Kind): Promise<RealWorld> {
  const database = await kind.create();
  let server = await serve(database);
  const line = await cuttingProxy(server.url);
  const desk = await openDesk({
    folder: database.folder,
    store: await database.open(),
    now: Date.now,
    newId: ids('beside the server'),
    random: seeded('beside the server'),
  });
  onTestFinished(async () => {
    await server.stop();
    await desk.close();
    await database.remove();
  });
  const kominfo: Pick<Kominfo, 'url' | 'addOffice' | 'code' | 'record'> = {
    url: line.url,
    addOffice: (name) =>
      desk.store.write(async (tx) => (await addOffice(tx, desk, { name, kind: 'opd', aliases: [] })).id),
    code: (office) => desk.store.write(async (tx) => (await makeCode(tx, desk, office)).code),
    record: async (stream, type, payload) => {
      await desk.store.write((tx) => record(tx, desk, [{ stream, fact: { type, payload } }], 'Rina'));
    },
  };
  const b = await enrolledOffice(kominfo, 'Dinas B', { clock: Date.now });
  const folder = newFolder();
  const id = await kominfo.addOffice('Dinas A');
  const told = async (...args: readonly string[]) =>
    expect(await penghubung(folder, args)).toMatchObject({ code: 0, error: '' });
  await told('init', '--office', 'Dinas A', '--unit-code', '406.101');
  await told('enrol', line.url, await kominfo.code(id));
  let round = 0;
  const inOffice = async (work: (workbench: Workbench) => Promise<void>) => {
    const workbench = await openFolder(folder, { clock: Date.now });
    await work(workbench);
    await workbench.close();
  };
  return {
    database,
    desk,
    line,
    folder,
    running: () => server,
    serve: async (failpoint, limit) => {
      await server.stop();
      server = await serve(database, failpoint, limit);
      line.target = server.url;
      return server;
    },
    work: async () => {
      round += 1;
      const given = await give(kominfo, round, b.id, 'Dinas B');
      await b.workbench.exchange.run({});
      await attach(b.desk, given, 300_000 + round);
      await b.workbench.exchange.run({});
      await kominfo.record(`case/${given}`, 'assigned', { office: id, name: 'Dinas A' });
      await inOffice(async ({ desk }) => {
        await register(desk, `Aduan ${round} di loket`);
        if (round > 1) await attach(desk, caseId(round - 1), 1_300_000 + round);
      });
    },
    sync: (options) => penghubung(folder, ['sync'], options),
  };
}

/** The exchange is complete: nothing waits, nothing is lost or there twice, at either end. */
export async function mustBeWhole({ desk, folder }: RealWorld, rounds: number): Promise<void> {
  const workbench = await openFolder(folder, { clock: Date.now });
  const { read } = workbench.desk.store;
  expect(await workbench.exchange.status()).toMatchObject({
    waitingEvents: 0,
    waitingBlobs: { up: 0, down: 0 },
    refused: 0,
    lastError: null,
  });
  const here = await read.selectFrom('events').select(['id', 'type', 'stream', 'device']).execute();
  const own = here.filter((row) => row.device === workbench.desk.deviceId());
  await workbench.close();
  const there = await desk.store.read.selectFrom('events').select(['id', 'device']).execute();
  expect(new Set(there.map((row) => row.id)).size).toBe(there.length);
  const sent = there.filter((row) => row.device === own[0]?.device).map((row) => row.id);
  expect(sent.sort()).toEqual(own.map((row) => row.id).sort());
  const streams = (type: string) => here.filter((row) => row.type === type).map((row) => row.stream);
  const given = Array.from({ length: rounds }, (_, index) => `case/${caseId(index + 1)}`);
  const takenIn = own.filter((row) => row.type === 'taken-in').map((row) => row.stream);
  expect(takenIn.sort()).toEqual(given);
  expect(streams('received')).toHaveLength(2 * rounds);
  expect(streams('attachment-added')).toHaveLength(2 * rounds - 1);
  const blobs = await desk.store.read.selectFrom('blobs').select('complete').execute();
  expect(blobs.map((row) => row.complete)).toEqual(Array.from({ length: 2 * rounds - 1 }, () => 1));
}
