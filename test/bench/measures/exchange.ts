import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { enrol, typedInvitation } from '../../../main/sync/enrol.ts';
import { exchange } from '../../../main/sync/exchange.ts';
import { httpsTransport } from '../../../main/sync/transports/https.ts';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import type { WireEvent } from '../../../shared/exchange/wire-event.ts';
import { kominfoDrafts, officeDrafts } from '../exchange/drafts.ts';
import {
  newCode,
  prepare,
  recordAtKominfo,
  serverIsBuilt,
  startKominfo,
} from '../exchange/kominfo-process.ts';
import { pouchIsHere, pouchTwoWay } from '../exchange/pouch.ts';
import { type Figure, median, ms, type Size, skipped, timed, times } from '../figure.ts';
import { newOffice } from '../office.ts';

interface Prepared {
  readonly workbench: Workbench;
  readonly office: string;
  readonly code: string;
}

const twoWay = (events: number) => `pertukaran ${events} peristiwa dua arah`;
const twoWayGoal = '≥ 10 × PouchDB';
const weekly = 'pertukaran mingguan 200 peristiwa';
const weeklyGoal = '< 60 ms';

/** The large exchange beside PouchDB's, and the weekly one: office and server as they run, over HTTP, on disk. */
export async function exchanges(folder: string, size: Size): Promise<Figure[]> {
  const many = size.cases >= 10_000 ? 10_000 : 1_000;
  if (!serverIsBuilt())
    return [twoWay(many), weekly].map((what) =>
      skipped(what, '', 'dist belum dibangun; jalankan `npm run build` lalu ulangi'),
    );
  const place = join(folder, 'tukar');
  const offices: Prepared[] = [];
  const data = join(place, 'kominfo');
  const desk = await prepare(data, undefined);
  const runs = Math.max(3, size.repeats);
  // Three times as many small ones: a few milliseconds of the machine's own weigh more there.
  for (let index = 0; index < 4 * runs; index += 1) {
    const { office, code } = await newCode(desk, `Dinas Contoh ${index + 1}`);
    const workbench = await newOffice(join(place, `kantor-${index}`));
    offices.push({ workbench, office, code });
  }
  const large = offices.slice(0, runs);
  const small = offices.slice(runs);
  const server = await startKominfo(data, undefined);
  try {
    // Settings and officers have gone before: what is measured is the work of a while.
    for (const { workbench, code } of offices) {
      await enrol(workbench.desk, typedInvitation(server.url, code), httpsTransport(server.url));
      await exchange(workbench.desk, httpsTransport(server.url), {});
    }
    for (const [index, each] of large.entries()) await fill(desk, each, index, many, 500);
    for (const [index, each] of small.entries()) await fill(desk, each, 100 + index, 100, 10);
    const largeTimes: number[] = [];
    for (const each of large) largeTimes.push(await timed(() => once(each, server.url, many)));
    const smallTimes: number[] = [];
    for (const each of small) smallTimes.push(await timed(() => once(each, server.url, 100)));
    const [first] = large;
    const figures = first ? [await beside(place, first, many, median(largeTimes))] : [];
    const weeklyMs = median(smallTimes);
    figures.push({
      what: weekly,
      goal: weeklyGoal,
      result: ms(weeklyMs),
      passed: weeklyMs < 60,
      reason: 'dua putaran (yang diterima dicatat dan dijawab), masing-masing ditandatangani dan disandi',
    });
    return figures;
  } finally {
    await server.stop();
    for (const { workbench } of offices) await workbench.close();
    await desk.close();
  }
}

async function fill(
  desk: Awaited<ReturnType<typeof prepare>>,
  { workbench, office }: Prepared,
  index: number,
  events: number,
  cases: number,
): Promise<void> {
  const first = 1_000_000 + index * 10_000;
  await recordAtKominfo(desk, kominfoDrafts(office, first, cases, events));
  await workbench.desk.transact((_db, record) => record(officeDrafts(first, cases, events)));
}

async function once({ workbench }: Prepared, url: string, events: number): Promise<void> {
  const done = await exchange(workbench.desk, httpsTransport(url), {});
  if (done.received < events || done.accepted < events)
    throw new Error(`exchanged ${done.accepted} and ${done.received} of ${events}`);
}

/** The same events through PouchDB, in the batches in which it is quickest. */
async function beside(place: string, { workbench }: Prepared, events: number, own: number): Promise<Figure> {
  const what = twoWay(events);
  if (!pouchIsHere())
    return skipped(what, twoWayGoal, `PouchDB tidak dapat dipasang di sini; pertukaran kita ${ms(own)}`);
  const rows: WireEvent[] = await workbench.desk.store.read
    .selectFrom('events')
    .selectAll()
    .where('stream', 'like', 'case/%')
    .orderBy('position')
    .execute();
  const device = workbench.desk.deviceId();
  const up = rows.filter((row) => row.device === device).slice(0, events);
  const down = rows.filter((row) => row.device !== device).slice(0, events);
  const theirs: number[] = [];
  for (const batch of [100, 1_000, 5_000]) {
    const folder = join(place, `pouch-${batch}`);
    mkdirSync(folder, { recursive: true });
    theirs.push(await pouchTwoWay(folder, up, down, batch));
  }
  const best = Math.min(...theirs);
  return {
    what,
    goal: twoWayGoal,
    result: `${times(best / own)} (${ms(own)} / ${ms(best)})`,
    passed: best / own >= 10,
    reason:
      'kita menandatangani, menyandi, memeriksa rantai, dan menulis proyeksi kedua sisi; PouchDB hanya menyalin dokumen (dipakai bundelan tercepatnya)',
  };
}
