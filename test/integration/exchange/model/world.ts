import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrol, typedInvitation } from '../../../../main/sync/enrol.ts';
import { type HttpsTransport, httpsTransport } from '../../../../main/sync/transports/https.ts';
import { foundOffice } from '../../../../main/workbench/office.ts';
import { openWorkbench, type Workbench } from '../../../../main/workbench/open-workbench.ts';
import { makeCode } from '../../../../server/enrolment/codes.ts';
import { addOffice } from '../../../../server/enrolment/offices.ts';
import { createApp } from '../../../../server/http/app.ts';
import type { Log } from '../../../../server/http/log.ts';
import { type OpenDesk, openDesk } from '../../../../server/open-desk.ts';
import { seeded } from '../../server/kominfo.ts';
import { inFolder, type Keeping } from './keeping.ts';
import { type Chance, chanceOf, idsOf } from './random.ts';

/** Monday 2 November 2026, 08.00 WIB. */
const start = Date.UTC(2026, 10, 2, 1);
const noPrinter = {
  print: () => Promise.reject(new Error('nothing is printed here')),
  close: () => Promise.resolve(),
};

export interface Clock {
  now: number;
}

/** An office's computer; a cloned disk is one more of the same office. */
export interface Computer {
  readonly name: string;
  /** As Kominfo knows the office. */
  readonly office: string;
  folder: string;
  workbench: Workbench;
  /** How wrong its clock is. */
  readonly drift: { off: number };
  /** Copies of its folder, closed. */
  readonly backups: string[];
}

export interface Server {
  folder: string;
  desk: OpenDesk;
  readonly backups: string[];
  /** Streams of which Kominfo recorded something after the copy it was put back to: offices know more than it does. */
  readonly forgotten: Set<string>;
}

export interface World {
  readonly seed: number;
  readonly chance: Chance;
  readonly clock: Clock;
  readonly root: string;
  readonly keeping: Keeping;
  readonly server: Server;
  readonly computers: Computer[];
  newId(): string;
  newFolder(): string;
}

/** Folders in memory where there is such a place: the tests ask for an order of things, not for the disk's speed. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export const openComputer = (folder: string, clock: () => number, newId: () => string) =>
  openWorkbench({ dataFolder: folder, now: clock, printer: noPrinter, version: '0.1.0', newId });

export async function openServer(
  folder: string,
  clock: Clock,
  newId: () => string,
  keeping: Keeping = inFolder,
): Promise<OpenDesk> {
  const random = seeded(newId());
  return openDesk({
    folder,
    now: () => clock.now,
    newId,
    random,
    store: await keeping.open(folder),
  });
}

/** A fault of the server's own must not pass for a line that broke. */
const log: Log = (what, facts) => {
  if (what === 'galat') throw new Error(`server: ${JSON.stringify(facts)}`);
};

/** The way from an office to the server, without a wire; `through` may lose or repeat what goes over it. */
export function wayTo(
  desk: OpenDesk,
  through: (send: typeof fetch) => typeof fetch = (send) => send,
): HttpsTransport {
  const app = createApp({ desk, log, program: '0.1.0', tls: false, behindProxy: false });
  return httpsTransport(
    'http://127.0.0.1',
    through(async (input, init) =>
      app.request(String(input), init, { incoming: { socket: { remoteAddress: '127.0.0.1' } } }),
    ),
  );
}

/** A regency with its offices enrolled, made once; each run begins with a copy of it. */
export interface Template {
  readonly root: string;
  readonly keeping: Keeping;
  readonly offices: readonly string[];
  remove(): Promise<void>;
}

export async function makeTemplate(count: number, keeping: Keeping = inFolder): Promise<Template> {
  const root = mkdtempSync(join(scratch, 'penghubung-model-'));
  const clock: Clock = { now: start };
  const newId = idsOf(0);
  const server = await openServer(join(root, 'kominfo'), clock, newId, keeping);
  const offices: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const name = `Dinas Contoh ${index + 1}`;
    const added = await server.store.write((tx) => addOffice(tx, server, { name, kind: 'opd', aliases: [] }));
    const { code } = await server.store.write((tx) => makeCode(tx, server, added.id));
    offices.push(added.id);
    const workbench = await openComputer(join(root, `kantor-${index}`), () => clock.now, newId);
    await foundOffice(
      workbench.desk,
      { name, unitCode: `406.10${index}` },
      { name: 'Rina Contoh', nip: null, position: 'Pejabat Penghubung', role: 'penghubung' },
    );
    await enrol(workbench.desk, typedInvitation('http://127.0.0.1', code), wayTo(server));
    await workbench.close();
  }
  await server.close();
  const remove = async () => {
    await keeping.remove(root);
    rmSync(root, { recursive: true, force: true });
  };
  return { root, keeping, offices, remove };
}

export async function openWorld(template: Template, seed: number): Promise<World> {
  const chance = chanceOf(seed);
  const clock: Clock = { now: start + 3_600_000 };
  const root = mkdtempSync(join(scratch, 'penghubung-dunia-'));
  let folders = 0;
  const newFolder = () => {
    folders += 1;
    return join(root, String(folders));
  };
  const newId = idsOf((seed % 900) + 1);
  const folder = newFolder();
  const { keeping } = template;
  await keeping.copy(join(template.root, 'kominfo'), folder);
  const server: Server = {
    folder,
    desk: await openServer(folder, clock, newId, keeping),
    backups: [],
    forgotten: new Set(),
  };
  const computers: Computer[] = [];
  const world: World = { seed, chance, clock, root, keeping, server, computers, newId, newFolder };
  const many = 2 + chance.below(template.offices.length - 1);
  for (const [index, office] of template.offices.slice(0, many).entries()) {
    const own = newFolder();
    cpSync(join(template.root, `kantor-${index}`), own, { recursive: true });
    await addComputer(world, { name: `kantor ${index + 1}`, office, folder: own });
  }
  return world;
}

export async function addComputer(
  world: World,
  { name, office, folder }: Pick<Computer, 'name' | 'office' | 'folder'>,
): Promise<Computer> {
  const drift = { off: 0 };
  const workbench = await openComputer(folder, () => world.clock.now + drift.off, world.newId);
  const computer: Computer = { name, office, folder, workbench, drift, backups: [] };
  world.computers.push(computer);
  return computer;
}

export async function closeWorld(world: World): Promise<void> {
  for (const { workbench } of world.computers) await workbench.close();
  await world.server.desk.close();
  await world.keeping.remove(world.root);
  rmSync(world.root, { recursive: true, force: true });
}
