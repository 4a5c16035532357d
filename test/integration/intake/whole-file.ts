import type { LaporRow, LaporSummary, RefusedRow } from '../../../shared/intake/lapor/lapor-file.ts';
import { type ReadOptions, readLaporFile } from '../../../shared/intake/lapor/read-lapor.ts';

/** A small file with all its rows at once, for tests. */
export interface LaporFile extends LaporSummary {
  readonly rows: readonly LaporRow[];
  readonly refused: readonly RefusedRow[];
}

export async function readWhole(path: string, options: ReadOptions): Promise<LaporFile> {
  const rows: LaporRow[] = [];
  const refused: RefusedRow[] = [];
  const summary = await readLaporFile(path, options, {
    report: (row) => rows.push(row),
    refused: (row) => refused.push(row),
  });
  return { ...summary, rows, refused };
}
