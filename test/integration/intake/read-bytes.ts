import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadOptions } from '../../../shared/intake/lapor/read-lapor.ts';
import { OfficeFileError } from '../../../shared/intake/office-file/office-file-error.ts';
import { type LaporFile, readWhole } from './whole-file.ts';
import { type CellInput, header, sheetXml, workbook } from './xlsx.ts';

/** Reads bytes as if they were a file named `laporan.xlsx`. */
export async function readBytes(
  bytes: Uint8Array | string,
  options: Partial<ReadOptions> = {},
): Promise<LaporFile> {
  const folder = await mkdtemp(join(tmpdir(), 'penghubung-lapor-'));
  try {
    const path = join(folder, 'laporan.xlsx');
    await writeFile(path, bytes);
    return await readWhole(path, { zone: 'WIB', ...options });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The code of the refusal; any other outcome fails the test. */
export async function refusal(bytes: Uint8Array | string): Promise<string> {
  const error: unknown = await readBytes(bytes).then(
    () => new Error('the file was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OfficeFileError)) throw error;
  return error.code;
}

/** Reads reports (each the cells after the usual header). */
export const readRows = (...reports: (readonly CellInput[])[]): Promise<LaporFile> =>
  readBytes(workbook(sheetXml([header, ...reports])));
