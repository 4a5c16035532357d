import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished, vi } from 'vitest';
import { actOnCases } from '../../../main/workbench/cases/act.ts';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { previewImport } from '../../../main/workbench/intake/preview.ts';
import { runImport } from '../../../main/workbench/intake/run.ts';
import { foundOffice } from '../../../main/workbench/office.ts';
import { openWorkbench, type Workbench } from '../../../main/workbench/open-workbench.ts';
import { type CommandInput, commandSchema } from '../../../shared/domain/case/commands.ts';
import type { ReadFile } from '../../../shared/intake/lapor/kept-file.ts';
import type { LaporRow } from '../../../shared/intake/lapor/lapor-file.ts';
import { StagedRows } from '../../../shared/intake/lapor/staged-rows.ts';
import type { PdfPrinter } from '../../../shared/printing/pdf-printer.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { type LaporFile, readWhole } from '../intake/whole-file.ts';

// The example file is bundled by Vite's build; here it is read from its place.
vi.mock('../../../main/workbench/examples/lapor-2017.xlsx?inline', () => ({ default: '' }));

const examplePath = join(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx');
export const exampleBytes = () => readFileSync(examplePath);

/** Tuesday 24 November 2026, 10.00 WIB. */
export const now = Date.UTC(2026, 10, 24, 3);

const noPrinter: PdfPrinter = {
  print: () => Promise.reject(new Error('nothing is printed here')),
  close: () => Promise.resolve(),
};

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-uji-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function openAt(
  dataFolder: string,
  clock: () => number = () => now,
  printer = noPrinter,
): Promise<Workbench> {
  return openWorkbench({ dataFolder, now: clock, printer, version: '0' });
}

/** A founded office in a folder of its own, closed when the test ends. */
export async function newOffice(
  clock?: () => number,
  folder = newFolder(),
  printer = noPrinter,
): Promise<{ folder: string; workbench: Workbench; desk: Desk }> {
  const workbench = await openAt(folder, clock, printer);
  onTestFinished(() => workbench.close());
  await foundOffice(
    workbench.desk,
    { name: 'Dinas Contoh', unitCode: '406.101' },
    { name: 'Rina Contoh', nip: null, position: 'Pejabat Penghubung', role: 'penghubung' },
  );
  return { folder, workbench, desk: workbench.desk };
}

let example: Promise<LaporFile> | null = null;
/** The 171 reports of 2017, read once. */
export function exampleFile(): Promise<LaporFile> {
  example ??= readWhole(examplePath, { zone: 'WIB', fileName: 'lapor-2017.xlsx' });
  return example;
}

/** Works on a file's rows as if they had just been read. */
async function withRead<T>(desk: Desk, file: LaporFile, work: (read: ReadFile) => Promise<T>): Promise<T> {
  const rows = new StagedRows(desk.staging.scratchPath(), desk.store.keyring);
  try {
    for (const row of file.rows) rows.report(row);
    for (const row of file.refused) rows.refused(row);
    rows.finish();
    return await work({ information: file.information, read: file.read, hash: 'sidik', rows });
  } finally {
    rows.discard();
  }
}

export const importFile = (desk: Desk, file: LaporFile, history = true, watch: Watch = {}) =>
  withRead(desk, file, (read) => runImport(desk, read, 'lapor.xlsx', history, watch));

export const previewFile = (desk: Desk, file: LaporFile) =>
  withRead(desk, file, (read) => previewImport(desk, read, 'lapor.xlsx'));

/** The example with some rows as LAPOR! would export them later. */
export function withRows(file: LaporFile, change: (row: LaporRow, index: number) => LaporRow): LaporFile {
  return { ...file, rows: file.rows.map(change) };
}

export const act = (desk: Desk, ids: string | readonly string[], command: CommandInput) =>
  actOnCases(desk, typeof ids === 'string' ? [ids] : ids, commandSchema.parse(command));

export const register = (desk: Desk, title: string, body = 'Isi aduan contoh.') =>
  registerCase(desk, { channel: 'surat', title, body, anonymous: false, confidential: false });

/** Every row of the projections, in order. */
export async function dump(desk: Desk): Promise<object> {
  const db = desk.store.read;
  return {
    cases: await db.selectFrom('cases').selectAll().orderBy('no').execute(),
    papers: await db.selectFrom('papers').selectAll().orderBy('id').execute(),
    steps: await db.selectFrom('steps').selectAll().orderBy('case_no').orderBy('number').execute(),
  };
}

/** A second connection to the file, for a test that looks or tampers behind the program's back. */
export function behindTheBack<T>(folder: string, work: (db: Database.Database) => T): T {
  const db = new Database(join(folder, 'penghubung.db'));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** The file and its write-ahead log as they lie on the disk. */
export function bytesOf(folder: string, names = ['penghubung.db', 'penghubung.db-wal']): Buffer {
  const copy = newFolder();
  return Buffer.concat(
    names.map((name) => {
      cpSync(join(folder, name), join(copy, name));
      return readFileSync(join(copy, name));
    }),
  );
}
