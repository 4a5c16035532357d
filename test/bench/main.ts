/** `npm run bench [-- --small] [-- --only=kata]`: every speed goal with its figure. Always ends with exit code 0. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, type Size, skipped } from './figure.ts';
import { bulkAppend } from './measures/bulk-append.ts';
import { dueDates } from './measures/due-dates.ts';
import { exchanges } from './measures/exchange.ts';
import { fleets } from './measures/fleet.ts';
import { importChild, importKinds } from './measures/import-child.ts';
import { importRows } from './measures/import-rows.ts';
import { letterToPdf } from './measures/letter.ts';
import { firstPage } from './measures/list.ts';
import { reality } from './measures/reality.ts';
import { yearRecap } from './measures/recap.ts';
import { searchAsYouType } from './measures/search.ts';
import { windowUsable } from './measures/window.ts';
import { finishSome, newOffice, receivedDrafts, recordAll } from './office.ts';
import { reports } from './reports.ts';
import { report } from './table.ts';

/** Measures that need an office with many cases: made once, asked by all of them. */
async function onManyCases(folder: string, size: Size): Promise<Figure[]> {
  const [full, empty] = [join(folder, 'penuh'), join(folder, 'kosong')];
  await (await newOffice(empty)).close();
  const workbench = await newOffice(full);
  const figures: Figure[] = [];
  try {
    await recordAll(workbench.desk, receivedDrafts(workbench.desk, reports(size.cases)));
    await finishSome(workbench.desk);
    figures.push(await firstPage(full, workbench, size.repeats * 4));
    figures.push(await searchAsYouType(workbench, size.repeats));
    figures.push(await yearRecap(workbench, size.repeats * 2));
    figures.push(await reality(workbench, size.repeats));
  } finally {
    await workbench.close();
  }
  figures.push(await windowUsable(full, empty, size));
  return figures;
}

async function measureAll(folder: string, size: Size, only: string | undefined): Promise<Figure[]> {
  const measures: Record<string, () => Promise<Figure[]>> = {
    tulis: async () => [await bulkAppend(folder, size)],
    banyak: () => onManyCases(folder, size),
    impor: async () => [await importRows(folder, size)],
    surat: async () => [await letterToPdf(folder, size)],
    tempo: async () => [await dueDates(folder, size)],
    pertukaran: () => exchanges(folder, size),
    armada: () => fleets(folder, size),
  };
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (only !== undefined && only !== name) continue;
    process.stderr.write(`mengukur ${name} …\n`);
    try {
      figures.push(...(await measure()));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      figures.push(skipped(name, '', `pengukuran gagal: ${cause}`));
    }
  }
  return figures;
}

async function main(args: readonly string[]): Promise<void> {
  const [first, file = '', place = ''] = args;
  const kind = importKinds.find((each) => first === `--anak=${each}`);
  if (kind) return importChild(kind, file, place);
  const small = args.includes('--small');
  const size: Size = small
    ? { cases: 2_000, imported: 1_000, repeats: 1 }
    : { cases: 100_000, imported: 50_000, repeats: 5 };
  const only = args.find((each) => each.startsWith('--only='))?.slice('--only='.length);
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-ukur-'));
  try {
    const figures = await measureAll(folder, size, only);
    process.stdout.write(`${report(figures)}\n`);
    if (small) process.stdout.write('\n--small: hanya percobaan; sasaran berlaku untuk 100.000 aduan.\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
