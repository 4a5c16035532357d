import { createHash } from 'node:crypto';
import { expect, onTestFinished } from 'vitest';
import { typedInvitation } from '../../../main/sync/enrol.ts';
import type { ExchangeParts } from '../../../main/sync/service.ts';
import { attachFile } from '../../../main/workbench/cases/attachments.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { foundOffice } from '../../../main/workbench/office.ts';
import { openWorkbench, type Workbench } from '../../../main/workbench/open-workbench.ts';
import { noOffice } from '../../../shared/domain/office/office.ts';
import { loadOffice } from '../../../shared/event-store/office-events.ts';
import { brokenLink, projectionDifference } from '../../../shared/event-store/verify.ts';
import { kinds } from '../server/databases.ts';
import { type Kominfo, startKominfo } from '../server/kominfo.ts';
import { newFolder, now } from '../workbench/fixture.ts';

const [sqlite] = kinds;

/** Kominfo's server over HTTP on SQLite, at the tests' present. */
export async function kominfoServer(): Promise<Kominfo> {
  if (!sqlite) throw new Error('no SQLite');
  const kominfo = await startKominfo(sqlite);
  kominfo.clock.now = now;
  let latest = kominfo;
  onTestFinished(() => latest.close());
  return {
    ...kominfo,
    restart: async () => {
      latest = await latest.restart();
      return latest;
    },
  };
}

/** A folder as its office opens it. */
export async function openFolder(
  folder = newFolder(),
  options: { clock?: () => number; exchange?: ExchangeParts } = {},
): Promise<Workbench> {
  const workbench = await openWorkbench({
    dataFolder: folder,
    now: options.clock ?? (() => now),
    printer: { print: () => Promise.reject(new Error('nothing is printed here')), close: async () => {} },
    version: '0.1.0',
    exchange: { random: () => 0, ...options.exchange },
  });
  onTestFinished(() => workbench.close());
  return workbench;
}

/** A founded office that Kominfo knows, with its folder. */
export async function enrolledOffice(
  kominfo: Pick<Kominfo, 'url' | 'addOffice' | 'code'>,
  name: string,
  options: Parameters<typeof openFolder>[1] = {},
): Promise<{ workbench: Workbench; desk: Desk; folder: string; id: string }> {
  const folder = newFolder();
  const workbench = await openFolder(folder, options);
  await foundOffice(workbench.desk, { name, unitCode: '406.101' }, officer);
  const id = await kominfo.addOffice(name);
  await enrolHere(workbench, kominfo, id);
  return { workbench, desk: workbench.desk, folder, id };
}

export const officer = {
  name: 'Rina Contoh',
  nip: null,
  position: 'Pejabat Penghubung',
  role: 'penghubung',
} as const;

export const enrolHere = async (
  workbench: Workbench,
  kominfo: Pick<Kominfo, 'url' | 'code'>,
  office: string,
) => workbench.exchange.enrol(typedInvitation(kominfo.url, await kominfo.code(office)), {});

export const caseId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Kominfo takes a report in and gives it to an office. */
export async function give(
  kominfo: Pick<Kominfo, 'record'>,
  number: number,
  office: string,
  name: string,
): Promise<string> {
  const id = caseId(number);
  await kominfo.record(`case/${id}`, 'received', {
    channel: 'lapor',
    receivedAt: `2026-11-2${number % 3}T02:00:00.000Z`,
    register: { year: 2026, sequence: 900 + number, text: `KOMINFO/${900 + number}` },
    sop: { id: 'default', version: 1 },
    reporter: null,
    importId: null,
    history: false,
    lapor: null,
    digest: null,
    report: {
      title: `Jalan berlubang nomor ${number}`,
      body: 'Isi aduan dari Kominfo.',
      classification: 'pengaduan',
      category: null,
      district: null,
      village: null,
      anonymous: false,
      confidential: false,
    },
  });
  await kominfo.record(`case/${id}`, 'assigned', { office, name });
  return id;
}

/** The register numbers of the cases that are shown, by id. */
export async function registers(desk: Desk): Promise<Record<string, string>> {
  const rows = await desk.store.read
    .selectFrom('cases')
    .select(['id', 'register'])
    .where('withdrawn', '=', 0)
    .orderBy('id')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.id, row.register]));
}

/** Names what is wrong with a folder; null when chain, projections and memory agree. */
export async function unsound(desk: Desk): Promise<string | null> {
  const stored = await loadOffice(desk.store.read, noOffice);
  expect(stored).toEqual(desk.office());
  return (await brokenLink(desk.store.read)) ?? projectionDifference(desk.store.read, desk.office());
}

/** A PNG of that many bytes, attached; returns its id. */
export async function attach(desk: Desk, id: string, size: number): Promise<string> {
  const bytes = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    createHash('shake256', { outputLength: size }).update(`gambar ${size}`).digest(),
  ]);
  const { token } = await desk.staging.stage('foto.png', bytes);
  return (await attachFile(desk, id, token, 'foto.png')).id;
}

export async function eventIds(desk: Desk): Promise<ReadonlySet<string>> {
  const rows = await desk.store.read.selectFrom('events').select('id').execute();
  return new Set(rows.map((row) => row.id));
}
