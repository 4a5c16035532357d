import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFile } from '../../../main/workbench/intake/read.ts';
import { runImport } from '../../../main/workbench/intake/run.ts';
import { readLaporFile } from '../../../shared/intake/lapor/read-lapor.ts';
import { timed } from '../figure.ts';
import { newOffice } from '../office.ts';
import { newRaw, readRows, writeRows } from '../raw-store.ts';

export interface ImportRun {
  readonly time: number;
  /** Peak memory of this process, bytes. */
  readonly peak: number;
  readonly rows: number;
  /** How often progress was told. */
  readonly told: number;
}

/** Linux keeps the peak of this program alone; elsewhere the system's own count has to do. */
function peakMemory(): number {
  if (process.platform === 'linux') {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (peak !== undefined) return Number(peak) * 1024;
  }
  return process.resourceUsage().maxRSS * 1024;
}

export const importKinds = ['baca', 'impor', 'tulis'] as const;
export type ImportKind = (typeof importKinds)[number];

/**
 * Run as a program of its own, so that memory is this import's alone; prints an ImportRun. `baca`: reading alone;
 * `impor`: the whole import into `folder`; `tulis`: writing the rows of that import again by raw SQLite, the floor.
 */
export async function importChild(what: ImportKind, file: string, folder: string): Promise<void> {
  const measure = {
    baca: () => reading(file),
    impor: () => importing(file, folder),
    tulis: () => writing(folder),
  };
  const run: ImportRun = { told: 0, ...(await measure[what]()), peak: peakMemory() };
  process.stdout.write(JSON.stringify(run));
}

type Measured = Pick<ImportRun, 'time' | 'rows'> & { readonly told?: number };

async function reading(file: string): Promise<Measured> {
  let rows = 0;
  const report = () => {
    rows += 1;
  };
  const time = await timed(() => readLaporFile(file, { zone: 'WIB' }, { report, refused: () => undefined }));
  return { time, rows };
}

async function importing(file: string, folder: string): Promise<Measured> {
  const workbench = await newOffice(folder);
  const { desk } = workbench;
  const name = 'lapor.xlsx';
  let rows = 0;
  let told = 0;
  const progress = () => {
    told += 1;
  };
  const time = await timed(async () => {
    const receipt = await withFile(desk, file, name, { progress }, 'discard', (read) =>
      runImport(desk, read, name, true, { progress }),
    );
    rows = receipt.new;
  });
  await workbench.close();
  return { time, rows, told };
}

async function writing(folder: string): Promise<Measured> {
  const written = readRows(join(folder, 'penghubung.db'));
  const raw = newRaw(join(folder, 'mentah.db'));
  const time = await timed(() => writeRows(raw, written));
  raw.close();
  return { time, rows: written.cases.length };
}
