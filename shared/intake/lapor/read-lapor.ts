import type { Zone } from '../../domain/calendar/types.ts';
import { limits } from '../office-file/limits.ts';
import { OfficeFileError } from '../office-file/office-file-error.ts';
import { openPackage } from '../office-file/package.ts';
import { blankToNull, cleanText } from '../office-file/text.ts';
import { type Columns, isHeader, readColumns } from './columns.ts';
import type { LaporReader, LaporSummary } from './lapor-file.ts';
import { readRow } from './row.ts';
import { type Cell, readSheet } from './sheet.ts';
import { tooMuch } from './too-much.ts';
import { readWorkbook } from './workbook.ts';
import { xlsxKind } from './xlsx-kind.ts';

export interface ReadOptions {
  readonly zone: Zone;
  readonly fileName?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { bytesRead: number; totalBytes: number; rows: number }) => void;
}

/**
 * Reads LAPOR!'s XLSX export (DOMAIN 6) by streaming: no more than one row is held here. Throws OfficeFileError for a
 * file that cannot be read at all, also after rows were told.
 */
export async function readLaporFile(
  path: string,
  options: ReadOptions,
  reader: LaporReader,
): Promise<LaporSummary> {
  const fileName = options.fileName ?? path.replace(/^.*[\\/]/, '');
  const watch = { fileName, signal: options.signal };
  const parts = await openPackage(path, fileName, xlsxKind);
  try {
    const workbook = await readWorkbook(parts, watch);
    for (const sheet of workbook.sheets) {
      const table = new Table(fileName, options.zone, reader);
      const { compressedSize } = await sizeOf(parts, sheet);
      await readSheet(parts, sheet, workbook, table.take, {
        ...watch,
        // The inflated size is not known beforehand; LAPOR!'s sheets inflate about ninefold.
        onBytes: (inflated) =>
          options.onProgress?.({
            bytesRead: Math.min(inflated, compressedSize * 9),
            totalBytes: Math.max(inflated, compressedSize * 9),
            rows: table.read,
          }),
      });
      if (table.found) return table.summary();
    }
  } finally {
    parts.close();
  }
  throw new OfficeFileError(
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

/** The table on one sheet: information, a header, and the reports under it. */
class Table {
  readonly #fileName: string;
  readonly #zone: Zone;
  readonly #reader: LaporReader;
  readonly #information: Record<string, string> = {};
  #columns: Columns | null = null;
  #characters = 0;
  read = 0;

  constructor(fileName: string, zone: Zone, reader: LaporReader) {
    this.#fileName = fileName;
    this.#zone = zone;
    this.#reader = reader;
  }
  get found(): boolean {
    return this.#columns !== null;
  }

  readonly take = (row: number, cells: readonly (Cell | undefined)[], characters: number): undefined => {
    // Repeated further down, the header speaks for the rows under it.
    if (isHeader(cells)) this.#columns = readColumns(cells, this.#fileName);
    else if (this.#columns) this.#report(row, cells, this.#columns, characters);
    else this.#inform(cells);
  };

  #inform(cells: readonly (Cell | undefined)[]): void {
    const label = blankToNull(cells[0]?.text);
    const value = cells[1] ? cleanText(cells[1].text) : '';
    if (label && Object.keys(this.#information).length < 50)
      this.#information[label.slice(0, 200)] = value.slice(0, 500);
  }

  #report(row: number, cells: readonly (Cell | undefined)[], columns: Columns, characters: number): void {
    const outcome = readRow(row, cells, columns, this.#zone);
    if (outcome.kind === 'not-data') return;
    this.read += 1;
    this.#characters += characters;
    if (this.read > limits.dataRows || this.#characters > limits.allCharacters) throw tooMuch(this.#fileName);
    if (outcome.kind === 'refused') this.#reader.refused(outcome.refused);
    else this.#reader.report(outcome.row);
  }

  summary(): LaporSummary {
    if (this.read === 0)
      throw new OfficeFileError(
        'tanpa-baris',
        `Berkas ${this.#fileName} tidak memuat satu laporan pun di bawah baris kepala. Periksa periode saat mengunduh dari LAPOR!.`,
      );
    return { information: this.#information, read: this.read };
  }
}
