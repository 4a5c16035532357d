import { join } from 'node:path';
import { Client } from 'pg';
import { enrol } from '../../../server/enrolment/enrol.ts';
import { createThrottle } from '../../../server/throttle.ts';
import { TestOffice } from '../../integration/server/office.ts';
import { kominfoDrafts } from '../exchange/drafts.ts';
import {
  newCode,
  prepare,
  recordAtKominfo,
  serverIsBuilt,
  startKominfo,
} from '../exchange/kominfo-process.ts';
import { type Figure, megabytes, ms, p95, type Size, skipped } from '../figure.ts';

/** Events of each office up and down. */
const each = 20;

/** Many offices that exchange at the same moment, as on a Friday at two: throughput, waiting, memory, and how it grows. */
export async function fleets(folder: string, size: Size): Promise<Figure[]> {
  const counts = size.cases >= 10_000 ? [50, 500] : [5, 50];
  const what = (store: string, count: number) => `${count} kantor bertukar serentak, ${store}`;
  if (!serverIsBuilt())
    return [skipped(what('', 500), '', 'dist belum dibangun; jalankan `npm run build` lalu ulangi')];
  const figures: Figure[] = [];
  for (const store of ['SQLite', 'PostgreSQL'] as const) {
    for (const count of counts) {
      const database = store === 'PostgreSQL' ? await newDatabase() : undefined;
      if (database === null) {
        figures.push(skipped(what(store, count), '', 'tidak ada PostgreSQL di 127.0.0.1:5432'));
        continue;
      }
      const place = join(folder, `armada-${store}-${count}`);
      const result = await exchangeAtOnce(place, database, count);
      figures.push({ what: what(store, count), goal: 'diukur', passed: true, result });
    }
  }
  return figures;
}

async function exchangeAtOnce(folder: string, database: string | undefined, count: number): Promise<string> {
  const desk = await prepare(folder, database);
  const throttle = createThrottle([], Date.now);
  const offices: TestOffice[] = [];
  for (let index = 0; index < count; index += 1) {
    const { office: id, code } = await newCode(desk, `Dinas Contoh ${index + 1}`);
    const office = await TestOffice.create(`ukur ${index}`, Date.now());
    const { publicKey: signKey, recipient } = office.identity;
    const device = { id: office.device, signKey, recipient, name: `PC ${index}` };
    const answer = await enrol(
      desk,
      throttle,
      { code, device, folderOffice: null, program: '0.1.0' },
      'ukur',
    );
    office.server = answer.server;
    office.office = id;
    await recordAtKominfo(desk, kominfoDrafts(id, 1_000_000 + index * 100, 5, each));
    const own = office.newId();
    office.receive(own);
    for (let event = 1; event < each; event += 1)
      office.record(`case/${own}`, 'followed-up', { note: 'Sudah dicek di lapangan.' });
    offices.push(office);
  }
  await desk.close();
  const server = await startKominfo(folder, database);
  try {
    const sealed = await Promise.all(offices.map((office) => office.seal()));
    const waits: number[] = [];
    const start = performance.now();
    await Promise.all(
      sealed.map(async ({ bytes }, index) => {
        const asked = performance.now();
        const response = await fetch(`${server.url}/tukar`, {
          method: 'POST',
          body: Uint8Array.from(bytes),
          headers: { 'X-Forwarded-For': `10.1.${index >> 8}.${index & 255}` },
        });
        if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
        await response.arrayBuffer();
        waits.push(performance.now() - asked);
      }),
    );
    const total = performance.now() - start;
    const perSecond = Math.round((count / total) * 1_000);
    const memory = server.peakMemory();
    return `${perSecond} kantor/dtk; p95 ${ms(p95(waits))}; ${memory === null ? '–' : megabytes(memory)}; ${ms(total / count)}/kantor`;
  } finally {
    await server.stop();
  }
}

/** A database of its own; null where no PostgreSQL answers. */
async function newDatabase(): Promise<string | null> {
  const base = 'postgres://postgres:test@127.0.0.1:5432';
  const client = new Client({ connectionString: `${base}/test`, connectionTimeoutMillis: 2_000 });
  const name = `ukur_${crypto.randomUUID().replaceAll('-', '')}`;
  try {
    await client.connect();
    await client.query(`create database ${name}`);
    return `${base}/${name}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return null;
    throw error;
  } finally {
    await client.end();
  }
}
