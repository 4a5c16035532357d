import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../child.ts';
import { type Figure, median, megabytes, ms, type Size, times } from '../figure.ts';
import { laporXlsx } from '../lapor-xlsx.ts';
import { reports } from '../reports.ts';
import type { ImportKind, ImportRun } from './import-child.ts';

/** A whole import, against reading the same file alone; each in a program of its own. */
export async function importRows(folder: string, { imported, repeats }: Size): Promise<Figure> {
  const file = join(folder, 'lapor.xlsx');
  writeFileSync(file, laporXlsx(reports(imported)));
  const place = join(folder, 'impor');
  const run = async (what: ImportKind): Promise<ImportRun> => {
    if (what === 'impor') rmSync(place, { recursive: true, force: true });
    const said = await outputOf(['--expose-gc', process.argv[1] ?? '', `--anak=${what}`, file, place]);
    const done: ImportRun = JSON.parse(said);
    if (done.rows !== imported) throw new Error(`${what}: ${done.rows} of ${imported} rows`);
    return done;
  };
  const reading: ImportRun[] = [];
  const importing: ImportRun[] = [];
  for (let i = 0; i < Math.min(3, repeats); i += 1) {
    reading.push(await run('baca'));
    importing.push(await run('impor'));
  }
  const writing = await run('tulis');
  rmSync(place, { recursive: true, force: true });
  const [read, whole] = [reading, importing].map((runs) => median(runs.map((each) => each.time)));
  const ratio = (whole ?? Number.NaN) / (read ?? Number.NaN);
  const peak = Math.max(...importing.map((each) => each.peak));
  const told = Math.min(...importing.map((each) => each.told));
  return {
    what: `impor ${imported} baris LAPOR!`,
    goal: '≤ 2 × membaca saja; < 500 MB; ada kemajuan',
    result: `${times(ratio)} (${ms(whole ?? 0)} / ${ms(read ?? 0)}); ${megabytes(peak)}; ${told} kabar`,
    passed: ratio <= 2 && peak < 500 * 1024 * 1024 && told > 1,
    reason: `menulis baris yang sama dengan SQLite mentah, termasuk indeks pencarian, sudah ${ms(writing.time)} (${times(writing.time / (read ?? Number.NaN))}); selebihnya kunci dan sandi per pelapor, rantai sidik, lipatan, dan jatuh tempo; membaca saja memakai ${megabytes(Math.max(...reading.map((each) => each.peak)))}`,
  };
}
