/**
 * Run by Node itself: imports many invented reports and says how far it is, so that the parent can end it midway.
 * Given a moment it ends itself there, as kill -9 does.
 */

import { v7 as uuidv7 } from 'uuid';
import { openStore } from '../../../main/store/open-store.ts';
import { openDesk } from '../../../main/workbench/desk.ts';
import { runImport } from '../../../main/workbench/intake/run.ts';
import { createStaging } from '../../../shared/data-folder/staging.ts';
import type { LaporRow } from '../../../shared/intake/lapor/lapor-file.ts';
import { StagedRows } from '../../../shared/intake/lapor/staged-rows.ts';

const [, , folder = '', count = '0', lastMoment = ''] = process.argv;
const now = Date.UTC(2026, 10, 24, 3);

const report = (i: number): LaporRow => ({
  row: i + 5,
  reporterName: `Pelapor Contoh ${i}`,
  trackingId: String(5_000_000 + i),
  receivedAt: new Date(now - (i + 1) * 3_600_000).toISOString(),
  classification: null,
  categoryId: null,
  category: 'Infrastruktur',
  title: `Aduan contoh nomor ${i}`,
  bodyInitial: `Isi aduan contoh nomor ${i}, lampu jalan mati.`,
  bodyFinal: null,
  anonymous: false,
  confidential: false,
  source: 'Website',
  parentAgency: null,
  agencyId: null,
  agency: null,
  status: i % 2 ? 'Ditutup' : 'Proses',
  holdOrArchiveReason: null,
  province: null,
  regency: null,
  district: null,
  village: null,
  rating: null,
  extra: {},
});

const printer = {
  print: () => Promise.reject(new Error('nothing is printed')),
  close: () => Promise.resolve(),
};
const store = openStore(folder);
const staging = await createStaging(folder);
const desk = await openDesk({ store, staging, printer, version: '0', now: () => now, newId: () => uuidv7() });
const rows = new StagedRows(staging.scratchPath(), store.keyring);
for (let i = 0; i < Number(count); i += 1) rows.report(report(i));
rows.finish();
const file = { information: {}, read: Number(count), hash: 'sidik', rows };
await runImport(desk, file, 'banyak.xlsx', true, {
  progress: (_phase, done) => {
    if (String(done) === lastMoment) process.kill(process.pid, 'SIGKILL');
    process.stdout.write(`${done}\n`);
  },
});
process.stdout.write('saved\n');
await store.close();
