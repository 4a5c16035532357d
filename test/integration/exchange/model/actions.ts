import { cpSync } from 'node:fs';
import { exchange } from '../../../../main/sync/exchange.ts';
import { ExchangeFailed } from '../../../../main/sync/exchange-failed.ts';
import { readAnswerFile, requestFile } from '../../../../main/sync/transports/usb.ts';
import { actOnCases } from '../../../../main/workbench/cases/act.ts';
import { attachFile } from '../../../../main/workbench/cases/attachments.ts';
import { registerCase } from '../../../../main/workbench/cases/register.ts';
import { answerRequest } from '../../../../server/exchange/answer.ts';
import { type OwnDraft, record } from '../../../../server/exchange/record.ts';
import { newEpoch } from '../../../../server/store/backup.ts';
import type { CaseFact } from '../../../../shared/domain/case/events.ts';
import { ExchangeRefused } from '../../../../shared/exchange/refusal.ts';
import { caseIdOfTracking } from '../../../../shared/intake/lapor/fingerprint.ts';
import { Refused } from '../../../../shared/serving/refused.ts';
import { allWishes, received } from '../../../property/case/arbitraries.ts';
import { idsAt, idsAtServer, Unsound } from './soundness.ts';
import {
  addComputer,
  type Computer,
  openComputer,
  openServer,
  type Server,
  type World,
  wayTo,
} from './world.ts';

/** Files that were written to a stick: they can be lost, carried twice, or read in any order. */
export interface Sticks {
  readonly requests: Uint8Array[];
  readonly answers: Uint8Array[];
  readonly lastAnswer: Map<Computer, Uint8Array>;
}

export interface Step {
  readonly world: World;
  readonly sticks: Sticks;
  /** Everything that anybody was told is saved. */
  readonly saved: Set<string>;
  /** What each computer had at the step before; a restored one begins anew. */
  readonly held: Map<Computer, ReadonlySet<string>>;
}

/** Does something; returns what it was, for the counts, or null when there was nothing to do it with. */
type Action = (step: Step) => Promise<string | null>;

/** A refusal in the person's language is a possible end; anything else is a fault. */
async function trying(what: string, work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return what;
  } catch (error) {
    if (error instanceof Refused || error instanceof ExchangeRefused || error instanceof ExchangeFailed)
      return `${what}: ditolak`;
    throw error;
  }
}

const anyComputer = ({ world }: Step): Computer | undefined => world.chance.pick(world.computers);

async function anyCase({ world }: Step, computer: Computer): Promise<string | undefined> {
  const rows = await computer.workbench.desk.store.read
    .selectFrom('cases')
    .select('id')
    .orderBy('id')
    .execute();
  return world.chance.pick(rows)?.id;
}

const register: Action = async (step) => {
  const computer = anyComputer(step);
  if (!computer) return null;
  const input = {
    channel: 'surat',
    title: `Aduan ${step.world.chance.below(1_000)}`,
    body: `'; drop table events; -- <script>alert(1)</script> ${step.world.chance.below(1_000)}`,
    reporter: { name: 'Siti Contoh', address: 'Desa Contoh', contact: '' },
    anonymous: false,
    confidential: false,
    receivedAt: new Date(step.world.clock.now).toISOString(),
  } as const;
  return trying('mencatat', () => registerCase(computer.workbench.desk, input));
};

const act: Action = async (step) => {
  const computer = anyComputer(step);
  const id = computer && (await anyCase(step, computer));
  const wish = step.world.chance.pick(allWishes);
  if (!computer || !id || !wish) return null;
  return trying('menangani', () => actOnCases(computer.workbench.desk, [id], wish));
};

const correct: Action = async (step) => {
  const computer = anyComputer(step);
  const id = computer && (await anyCase(step, computer));
  if (!computer || !id) return null;
  const title = `Judul ${step.world.chance.below(4)}`;
  return trying('memperbaiki', () =>
    actOnCases(computer.workbench.desk, [id], { name: 'correct', fields: { title } }),
  );
};

const attach: Action = async (step) => {
  const computer = anyComputer(step);
  const id = computer && (await anyCase(step, computer));
  if (!computer || !id) return null;
  const { desk, staging } = computer.workbench;
  const bytes = Buffer.from(`%PDF-1.7 lampiran ${step.world.chance.below(1_000_000)}`);
  return trying('melampirkan', async () => {
    const { token } = await staging.stage('bukti.pdf', bytes);
    await attachFile(desk, id, token, 'bukti.pdf');
  });
};

async function atKominfo({ world }: Step, drafts: readonly OwnDraft[]): Promise<void> {
  await world.server.desk.store.write((tx) => record(tx, world.server.desk, drafts, 'staf'));
}

async function assignedCases({ world }: Step): Promise<readonly { case_id: string; office: string }[]> {
  return world.server.desk.store.read
    .selectFrom('assignments')
    .select(['case_id', 'office'])
    .where('to_at', 'is', null)
    .orderBy('case_id')
    .orderBy('office')
    .execute();
}

/** A report that only Kominfo has, or that an office imported as well, given to one office or two. */
const assign: Action = async (step) => {
  const { world } = step;
  const id = caseIdOfTracking(String(1_000_000 + world.chance.below(40)));
  const stream = `case/${id}`;
  const known = await world.server.desk.store.read
    .selectFrom('events')
    .select('id')
    .where('stream', '=', stream)
    .where('type', '=', 'received')
    .executeTakeFirst();
  const offices = [...new Set([world.chance.pick(world.computers), world.chance.pick(world.computers)])];
  const facts: CaseFact[] = known ? [] : [received(false, 900)];
  for (const office of offices)
    if (office) facts.push({ type: 'assigned', payload: { office: office.office, name: office.name } });
  await atKominfo(
    step,
    facts.map((fact) => ({ stream, fact })),
  );
  return offices.length > 1 ? 'mendisposisi ke dua' : 'mendisposisi';
};

const withdraw: Action = async (step) => {
  const assigned = step.world.chance.pick(await assignedCases(step));
  if (!assigned) return null;
  const { case_id, office } = assigned;
  const fact = { type: 'assignment-withdrawn', payload: { office, reason: 'Salah alamat' } };
  await atKominfo(step, [{ stream: `case/${case_id}`, fact }]);
  return 'menarik disposisi';
};

const correctAtKominfo: Action = async (step) => {
  const assigned = step.world.chance.pick(await assignedCases(step));
  if (!assigned) return null;
  const { case_id, office } = assigned;
  const fact = step.world.chance.pick<CaseFact>([
    { type: 'corrected', payload: { title: `Judul Kominfo ${step.world.chance.below(4)}`, over: [] } },
    { type: 'classified', payload: { classification: 'informasi', over: [] } },
    { type: 'answer-uploaded', payload: { office, via: 'LAPOR!' } },
  ]);
  if (!fact) return null;
  await atKominfo(step, [{ stream: `case/${case_id}`, fact }]);
  return 'kominfo mengubah';
};

/** An event of a program that nobody here has yet. */
const newer: Action = async (step) => {
  const assigned = step.world.chance.pick(await assignedCases(step));
  if (!assigned) return null;
  const fact = { type: 'from-the-future', payload: { shape: { unheard: ['of'] } } };
  await atKominfo(step, [{ stream: `case/${assigned.case_id}`, fact }]);
  return 'catatan versi baru';
};

type Fault = 'utuh' | 'permintaan hilang' | 'jawaban hilang' | 'permintaan dua kali' | 'jawaban lama';
const faults: readonly Fault[] = [
  'utuh',
  'utuh',
  'utuh',
  'permintaan hilang',
  'jawaban hilang',
  'permintaan dua kali',
  'jawaban lama',
];
const brokenLine = () => new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });

const sync: Action = async (step) => {
  const computer = anyComputer(step);
  const fault = step.world.chance.pick(faults);
  if (!computer || !fault) return null;
  const { lastAnswer } = step.sticks;
  let turns = 0;
  const breaksAt = step.world.chance.below(3);
  const way = wayTo(step.world.server.desk, (send) => async (input, init) => {
    const struck = turns === breaksAt;
    turns += 1;
    if (struck && fault === 'permintaan hilang') throw brokenLine();
    if (struck && fault === 'permintaan dua kali') await send(input, init);
    const answer = await send(input, init);
    if (struck && fault === 'jawaban hilang') throw brokenLine();
    if (!String(input).endsWith('/tukar') || !answer.ok) return answer;
    const before = lastAnswer.get(computer);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    lastAnswer.set(computer, bytes);
    const given = struck && fault === 'jawaban lama' && before ? before : bytes;
    return new Response(Uint8Array.from(given), { status: 200 });
  });
  return trying(`bertukar, ${fault}`, () => exchange(computer.workbench.desk, way, {}));
};

const writeStick: Action = async (step) => {
  const computer = anyComputer(step);
  if (!computer) return null;
  const { bytes } = await requestFile(computer.workbench.desk);
  step.sticks.requests.push(bytes);
  return 'menulis ke USB';
};

const readStickAtKominfo: Action = async (step) => {
  const request = step.world.chance.pick(step.sticks.requests);
  if (!request) return null;
  const options = { via: 'berkas', program: '0.1.0', minimum: '0.0.0' } as const;
  return trying('USB dibaca Kominfo', async () => {
    const { bytes } = await answerRequest(step.world.server.desk, request, options);
    step.sticks.answers.push(bytes);
  });
};

const readStick: Action = async (step) => {
  const computer = anyComputer(step);
  const answer = step.world.chance.pick(step.sticks.answers);
  if (!computer || !answer) return null;
  return trying('USB dibaca kantor', () => readAnswerFile(computer.workbench.desk, answer));
};

const jump: Action = async (step) => {
  const computer = anyComputer(step);
  if (!computer) return null;
  const year = 365.25 * 86_400_000;
  const { now } = step.world.clock;
  computer.drift.off = step.world.chance.pick([-now, 10 * year, -3 * 3_600_000, 0, 0]) ?? 0;
  return 'jam melompat';
};

/** The folder as a power cut leaves it: what was committed is in the files, nothing was closed. */
const crash: Action = async (step) => {
  const computer = anyComputer(step);
  if (!computer) return null;
  const folder = step.world.newFolder();
  cpSync(computer.folder, folder, { recursive: true });
  await reopen(step, computer, folder);
  return 'mati listrik';
};

async function reopen(step: Step, computer: Computer, folder: string): Promise<void> {
  await computer.workbench.close();
  computer.folder = folder;
  computer.workbench = await openComputer(
    folder,
    () => step.world.clock.now + computer.drift.off,
    step.world.newId,
  );
}

const backUp: Action = async (step) => {
  const computer = anyComputer(step);
  if (!computer) return null;
  const copy = step.world.newFolder();
  cpSync(computer.folder, copy, { recursive: true });
  computer.backups.push(copy);
  return 'mencadangkan';
};

const restore: Action = async (step) => {
  const computer = anyComputer(step);
  const backup = computer && step.world.chance.pick(computer.backups);
  if (!computer || !backup) return null;
  const folder = step.world.newFolder();
  cpSync(backup, folder, { recursive: true });
  await reopen(step, computer, folder);
  step.held.delete(computer);
  await forgetWhatIsNowhere(step);
  return 'memulihkan cadangan';
};

/** What stood only on a computer that was put back to an earlier day is lost, as everybody knows. */
async function forgetWhatIsNowhere({ world, saved }: Step): Promise<void> {
  const here = [await idsAtServer(world), ...(await Promise.all(world.computers.map(idsAt)))];
  for (const id of saved) if (!here.some((ids) => ids.has(id))) saved.delete(id);
}

const clone: Action = async (step) => {
  const computer = anyComputer(step);
  if (!computer || step.world.computers.length > 5) return null;
  const folder = step.world.newFolder();
  cpSync(computer.folder, folder, { recursive: true });
  const { office } = computer;
  await addComputer(step.world, { name: `${computer.name}, salinan`, office, folder });
  return 'menyalin disk';
};

const crashServer: Action = async (step) => {
  const { server, newFolder, keeping } = step.world;
  if (keeping.copiesOpen) {
    const folder = newFolder();
    await keeping.copy(server.folder, folder);
    await server.desk.close();
    server.folder = folder;
  } else await server.desk.close();
  await openAgain(step);
  return 'server mati listrik';
};

async function openAgain({ world }: Step): Promise<void> {
  const { server, clock, newId, keeping } = world;
  server.desk = await openServer(server.folder, clock, newId, keeping);
}

const backUpServer: Action = async (step) => {
  const { server, newFolder, keeping } = step.world;
  const copy = newFolder();
  if (!keeping.copiesOpen) await server.desk.close();
  await keeping.copy(server.folder, copy);
  if (!keeping.copiesOpen) await openAgain(step);
  server.backups.push(copy);
  return 'mencadangkan server';
};

/** What Kominfo itself recorded, with the stream it stands in. */
async function ownStreams({ desk }: Server): Promise<ReadonlyMap<string, string>> {
  const rows = await desk.store.read
    .selectFrom('events')
    .select(['id', 'stream'])
    .where('device', '=', desk.self.device)
    .execute();
  return new Map(rows.map((row) => [row.id, row.stream]));
}

const restoreServer: Action = async (step) => {
  const { server, chance, newFolder, keeping } = step.world;
  const backup = chance.pick(server.backups);
  if (!backup) return null;
  const folder = newFolder();
  await keeping.copy(backup, folder);
  const before = await ownStreams(server);
  await server.desk.close();
  server.folder = folder;
  await openAgain(step);
  const after = await ownStreams(server);
  for (const [id, stream] of before) if (!after.has(id)) server.forgotten.add(stream);
  // Half of the time somebody only put the file back, and did not say so.
  if (chance.often(0.5)) {
    await newEpoch(server.desk.store, step.world.newId());
    await server.desk.close();
    await openAgain(step);
  }
  await forgetWhatIsNowhere(step);
  return 'memulihkan server';
};

const weighted: readonly (readonly [number, Action])[] = [
  [6, register],
  [10, act],
  [5, correct],
  [3, attach],
  [8, assign],
  [2, withdraw],
  [5, correctAtKominfo],
  [1, newer],
  [14, sync],
  [4, writeStick],
  [4, readStickAtKominfo],
  [4, readStick],
  [2, jump],
  [2, crash],
  [2, backUp],
  [2, restore],
  [1, clone],
  [1, crashServer],
  [1, backUpServer],
  [1, restoreServer],
];

/** Some action, the likelier ones more often. */
export function anyAction(world: World): Action {
  const all = weighted.reduce((total, [weight]) => total + weight, 0);
  let at = world.chance.below(all);
  for (const [weight, action] of weighted) {
    if (at < weight) return action;
    at -= weight;
  }
  return act;
}

/** Everybody exchanges over a good line with a right clock, until nothing more comes. */
export async function settle({ world }: Step): Promise<void> {
  for (const computer of world.computers) computer.drift.off = 0;
  for (let round = 0; round < 8; round += 1) {
    let moved = 0;
    for (const { workbench } of world.computers) {
      const done = await exchange(workbench.desk, wayTo(world.server.desk), {});
      moved += done.received + done.newCases + done.sent;
    }
    if (moved === 0) return;
  }
  throw new Unsound('nobody comes to an end of exchanging');
}
