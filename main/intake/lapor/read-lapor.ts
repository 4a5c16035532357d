import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { type Columns, isHeader, readColumns } from './columns.ts';
import { LaporFileError } from './lapor-error.ts';
import type { LaporFile, LaporRow, RefusedRow } from './lapor-file.ts';
import { limits } from './limits.ts';
import { openPackage } from './package.ts';
import { type RowOutcome, readRow } from './row.ts';
import { readSheet } from './sheet.ts';
import { blankToNull, cleanText } from './text.ts';
import { readWorkbook, tooMuch } from './workbook.ts';

export interface ReadOptions {
  readonly zone: Zone;
  readonly fileName?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { bytesRead: number; totalBytes: number; rows: number }) => void;
}

/** Reads LAPOR!'s XLSX export (DOMAIN 6) by streaming; throws LaporFileError for a file that cannot be read at all. */
export async function readLaporFile(path: string, options: ReadOptions): Promise<LaporFile> {
  const fileName = options.fileName ?? path.replace(/^.*[\\/]/, '');
  const watch = { fileName, signal: options.signal };
  const parts = await openPackage(path, fileName);
  try {
    const workbook = await readWorkbook(parts, watch);
    for (const sheet of workbook.sheets) {
      const collected = new Collector(fileName, options.zone);
      const { compressedSize } = await sizeOf(parts, sheet);
      await readSheet(parts, sheet, workbook, (row, cells) => collected.take(row, cells), {
        ...watch,
        // The inflated size is not known beforehand; LAPOR!'s sheets inflate about ninefold.
        onBytes: (inflated) =>
          options.onProgress?.({
            bytesRead: Math.min(inflated, compressedSize * 9),
            totalBytes: Math.max(inflated, compressedSize * 9),
            rows: collected.count,
          }),
      });
      if (collected.found) return collected.result();
    }
  } finally {
    parts.close();
  }
  throw new LaporFileError(
    'tanpa-header',
    `Berkas ${fileName} tidak memuat baris kepala yang dimulai "Tracking ID". Pilih ekspor laporan dari LAPOR!.`,
  );
}

async function sizeOf(
  parts: Awaited<ReturnType<typeof openPackage>>,
  name: string,
): Promise<{ compressedSize: number }> {
  const { stream, compressedSize } = await parts.open(name);
  stream.destroy();
  return { compressedSize };
}

class Collector {
  readonly #fileName: string;
  readonly #zone: Zone;
  readonly #information: Record<string, string> = {};
  readonly #rows = new Map<string, LaporRow>();
  readonly #refused: RefusedRow[] = [];
  readonly #duplicates: { row: number; trackingId: string; replacedRow: number }[] = [];
  #columns: Columns | null = null;
  #kept = 0;
  count = 0;

  constructor(fileName: string, zone: Zone) {
    this.#fileName = fileName;
    this.#zone = zone;
  }
  get found(): boolean {
    return this.#columns !== null;
  }

  take(row: number, cells: Parameters<typeof isHeader>[0]): undefined {
    if (this.#columns) return this.#keep(readRow(row, cells, this.#columns, this.#zone));
    if (isHeader(cells)) this.#columns = readColumns(cells, this.#fileName);
    else {
      const label = blankToNull(cells[0]?.text);
      const value = cells[1] ? cleanText(cells[1].text) : '';
      if (label && Object.keys(this.#information).length < 50)
        this.#information[label.slice(0, 200)] = value.slice(0, 500);
    }
  }

  #keep(outcome: RowOutcome): undefined {
    if (outcome.kind === 'not-data') return;
    this.count += 1;
    if (this.count > limits.dataRows) throw tooMuch(this.#fileName);
    if (outcome.kind === 'refused') {
      this.#refused.push(outcome.refused);
      return;
    }
    const { row } = outcome;
    this.#kept += row.title.length + row.bodyInitial.length + (row.bodyFinal?.length ?? 0) + 500;
    if (this.#kept > limits.keptCharacters) throw tooMuch(this.#fileName);
    const earlier = this.#rows.get(row.trackingId);
    if (earlier)
      this.#duplicates.push({ row: row.row, trackingId: row.trackingId, replacedRow: earlier.row });
    this.#rows.set(row.trackingId, row);
  }

  result(): LaporFile {
    if (this.count === 0)
      throw new LaporFileError(
        'tanpa-baris',
        `Berkas ${this.#fileName} tidak memuat satu laporan pun di bawah baris kepala. Periksa periode saat mengunduh dari LAPOR!.`,
      );
    return {
      information: this.#information,
      rows: [...this.#rows.values()],
      refused: this.#refused,
      duplicates: this.#duplicates,
      read: this.count,
    };
  }
}
