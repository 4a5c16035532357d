import { OfficeFileError } from '../../../shared/intake/office-file/office-file-error.ts';
import { openPackage } from '../../../shared/intake/office-file/package.ts';
import { bounds, tooMuch } from './bounds.ts';
import { byColumn, type Columns, readHeader } from './columns.ts';
import { type DocumentReader, type GridCell, readDocument } from './document.ts';
import { docxKind } from './docx-kind.ts';
import { type MonthTitle, readMonthTitle, yearIn } from './months.ts';
import type { RecapFile, RecapRow, RefusedRecapRow } from './recap-file.ts';
import { isColumnNumbers, type ReadRow, readRow } from './row.ts';
import { monthOf } from './section.ts';

export interface ReadOptions {
  readonly fileName: string;
  readonly signal?: AbortSignal | undefined;
}

/** Reads the hand-kept Word recap (DOMAIN 6). Throws OfficeFileError for a file that is none or cannot be read at all. */
export async function readRecapFile(path: string, { fileName, signal }: ReadOptions): Promise<RecapFile> {
  const parts = await openPackage(path, fileName, docxKind);
  try {
    const recap = new Recap(fileName);
    await readDocument(parts, recap, { fileName, signal });
    return recap.finish();
  } finally {
    parts.close();
  }
}

/** The recap's tables as they go by: titles of months, headers, and the reports under them. */
class Recap implements DocumentReader {
  readonly #fileName: string;
  readonly #rows: RecapRow[] = [];
  readonly #refused: RefusedRecapRow[] = [];
  readonly #warnings: string[] = [];
  #year: number | null;
  #table = 0;
  #columns: Columns | null = null;
  #headers = 0;
  /** This table has a header of its own. */
  #headed = false;
  #title: { text: string; read: MonthTitle } | null = null;
  /** A title that stands as a paragraph above its table. */
  #above: { text: string; read: MonthTitle } | null = null;
  #section: ReadRow[] = [];

  constructor(fileName: string) {
    this.#fileName = fileName;
    this.#year = yearIn(fileName);
  }

  paragraph(text: string): void {
    if (/rekap|tahun/i.test(text)) this.#year = yearIn(text) ?? this.#year;
    const read = readMonthTitle(text);
    if (read) this.#above = { text, read };
  }

  table(number: number): void {
    this.#endSection();
    this.#table = number;
    this.#headed = false;
    this.#title = this.#above;
    this.#above = null;
  }

  row(number: number, cells: readonly GridCell[]): void {
    const texts = cells.map((cell) => cell.text);
    const filled = texts.filter((text) => text !== '');
    const [only] = filled;
    if (only === undefined) return;
    const read = filled.length === 1 ? readMonthTitle(only) : null;
    if (read) {
      this.#endSection();
      this.#title = { text: only.replace(/\s+/g, ' '), read };
      return;
    }
    const header = readHeader(cells);
    if (header) {
      this.#columns = header;
      this.#headers += 1;
      this.#headed = true;
    } else if (this.#columns && !isColumnNumbers(texts)) this.#report(number, cells, this.#columns);
  }

  #report(number: number, cells: readonly GridCell[], columns: Columns): void {
    // The rest of a table that was cut in two has no header; a table for signatures has neither that nor its columns.
    if (!this.#headed && cells.length !== columns.count) return;
    const outcome = readRow({ table: this.#table, row: number }, byColumn(cells, columns));
    if (outcome.kind === 'refused') this.#refused.push(outcome.refused);
    if (outcome.kind === 'rows') this.#section.push(...outcome.rows);
    if (this.#rows.length + this.#section.length + this.#refused.length > bounds.rows)
      throw tooMuch(this.#fileName);
  }

  #endSection(): void {
    if (this.#section.length > 0) {
      const dates = this.#section.flatMap(({ date }) => (date === null ? [] : [date]));
      const { month, warning } = monthOf({ table: this.#table, title: this.#title }, dates, this.#year);
      for (const row of this.#section) this.#rows.push({ ...row, month });
      if (warning !== null && this.#warnings.length < bounds.warnings) this.#warnings.push(warning);
    }
    this.#section = [];
    this.#title = null;
  }

  finish(): RecapFile {
    this.#endSection();
    if (this.#headers === 0)
      throw new OfficeFileError(
        'tanpa-header',
        `Berkas ${this.#fileName} tidak memuat tabel dengan kepala "Tracking ID" dan "KETERANGAN". Pilih rekap SP4N-LAPOR! yang dibuat di Word.`,
      );
    if (this.#rows.length + this.#refused.length === 0)
      throw new OfficeFileError(
        'tanpa-baris',
        `Tabel dalam berkas ${this.#fileName} tidak memuat satu aduan pun di bawah kepalanya. Periksa berkasnya di Word.`,
      );
    return { rows: this.#rows, refused: this.#refused, warnings: this.#warnings };
  }
}
