import { OfficeFileError } from '../../../shared/intake/office-file/office-file-error.ts';
import type { OfficePackage } from '../../../shared/intake/office-file/package.ts';
import { mainPart } from '../../../shared/intake/office-file/relations.ts';
import { cleanText } from '../../../shared/intake/office-file/text.ts';
import { readXml, type XmlHandlers, type XmlWatch } from '../../../shared/intake/office-file/xml.ts';
import { bounds, tooMuch } from './bounds.ts';

/** A cell with the columns of the table's grid that it covers. */
export interface GridCell {
  readonly text: string;
  readonly start: number;
  readonly span: number;
}
/** Who is told of what the document holds, in its order. */
export interface DocumentReader {
  /** A paragraph outside tables. */
  paragraph(text: string): void;
  table(number: number): void;
  row(number: number, cells: readonly GridCell[]): void;
}

/** What is no text of the document as it stands: what was deleted or moved away, and how things were before a change. */
const skipped = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delText',
  'delInstrText',
  'txbxContent',
]);
const isSkipped = (name: string): boolean => skipped.has(name) || name.endsWith('Change');

/** Streams a Word document's tables: tracked changes as accepted, vertically merged cells repeated. */
export async function readDocument(
  parts: OfficePackage,
  reader: DocumentReader,
  watch: XmlWatch,
): Promise<void> {
  const main = await mainPart(parts, /^word\/.*\.xml$/i, 'word/document.xml', watch);
  await readXml(parts, main, new Body(reader, watch.fileName), { ...watch, large: true });
}

interface OpenCell {
  text: string;
  span: number;
  continues: boolean;
}

class Body implements XmlHandlers {
  readonly #reader: DocumentReader;
  readonly #fileName: string;
  readonly #path: string[] = [];
  /** The depth at which skipping began. */
  #skipFrom: number | null = null;
  #tables = 0;
  #nesting = 0;
  #rows = 0;
  #row: { cells: OpenCell[]; before: number; deleted: boolean } | null = null;
  #cell: OpenCell | null = null;
  #above = new Map<number, string>();
  #paragraph = '';
  #inText = false;
  #hidden = false;
  #characters = 0;

  constructor(reader: DocumentReader, fileName: string) {
    this.#reader = reader;
    this.#fileName = fileName;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (this.#path.length > bounds.depth)
      throw new OfficeFileError(
        'rusak',
        `Isi berkas ${this.#fileName} bersarang tidak wajar. Berkas ditolak. Buka di Word dan simpan ulang.`,
      );
    if (this.#skipFrom !== null) return;
    if (name === 'del' && parent === 'trPr' && this.#nesting === 1 && this.#row) this.#row.deleted = true;
    if (isSkipped(name)) {
      this.#skipFrom = this.#path.length;
      return;
    }
    if (this.#nesting <= 1) this.#structure(name, value(attributes));
    else if (name === 'tbl') this.#nesting += 1;
    this.#run(name, parent, value(attributes));
  }

  #structure(name: string, val: string | undefined): void {
    switch (name) {
      case 'tbl':
        this.#nesting += 1;
        if (this.#nesting > 1) return;
        this.#tables += 1;
        this.#rows = 0;
        this.#above = new Map();
        this.#reader.table(this.#tables);
        return;
      case 'tr':
        if (this.#nesting === 1) this.#row = { cells: [], before: 0, deleted: false };
        return;
      case 'tc':
        this.#cell = { text: '', span: 1, continues: false };
        return;
      case 'gridBefore':
        if (this.#row) this.#row.before = columns(val, 0);
        return;
      case 'gridSpan':
        if (this.#cell) this.#cell.span = columns(val, 1);
        return;
      case 'vMerge':
        if (this.#cell) this.#cell.continues = val !== 'restart';
    }
  }

  #run(name: string, parent: string | undefined, val: string | undefined): void {
    if (name === 'r') this.#hidden = false;
    else if (name === 'vanish' && this.#path.at(-3) === 'r') this.#hidden = !isOff(val);
    else if (name === 't') this.#inText = !this.#hidden;
    else if (parent === 'r' && (name === 'br' || name === 'cr')) this.#add('\n');
    else if (parent === 'r' && (name === 'tab' || name === 'ptab')) this.#add(' ');
    else if (name === 'noBreakHyphen') this.#add('-');
  }

  text(text: string): void {
    if (this.#inText && this.#skipFrom === null) this.#add(text);
  }

  #add(text: string): void {
    if (this.#cell) {
      this.#characters += text.length;
      if (this.#characters > bounds.characters) throw tooMuch(this.#fileName);
      this.#cell.text += text;
    } else if (this.#paragraph.length < 1_000) this.#paragraph += text;
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#skipFrom !== null) {
      if (depth <= this.#skipFrom) this.#skipFrom = null;
      return;
    }
    if (name === 't') this.#inText = false;
    if (name === 'p') this.#endParagraph();
    if (name === 'tbl') this.#nesting -= 1;
    if (this.#nesting !== 1) return;
    if (name === 'tc' && this.#cell) {
      this.#row?.cells.push(this.#cell);
      this.#cell = null;
    }
    if (name === 'tr') this.#endRow();
  }

  #endParagraph(): void {
    if (this.#cell) this.#add('\n');
    else {
      const text = cleanText(this.#paragraph);
      if (text !== '') this.#reader.paragraph(text);
      this.#paragraph = '';
    }
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || row.deleted) return;
    this.#rows += 1;
    let start = row.before;
    const cells: GridCell[] = [];
    for (const { text, span, continues } of row.cells) {
      const own = continues ? (this.#above.get(start) ?? '') : cleanText(text);
      this.#above.set(start, own);
      cells.push({ text: own, start, span });
      start += span;
    }
    this.#reader.row(this.#rows, cells);
  }
}

/** The `val` of Word's element, under whatever prefix. */
function value(attributes: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(attributes).find((each) => each === 'val' || each.endsWith(':val'));
  return name === undefined ? undefined : attributes[name];
}
const isOff = (val: string | undefined): boolean => val === '0' || val === 'false' || val === 'off';

/** Word allows 63 columns. */
function columns(val: string | undefined, least: number): number {
  const count = Number(val);
  return Number.isInteger(count) ? Math.min(Math.max(count, least), 63) : least;
}
