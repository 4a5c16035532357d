import type { GridCell } from './document.ts';

/** The recap's columns by what they are called, in lower case without spaces and punctuation (DOMAIN 6). */
const names = {
  no: 'no',
  nomor: 'no',
  tanggal: 'date',
  tgl: 'date',
  trackingid: 'trackingId',
  idtracking: 'trackingId',
  user: 'user',
  judul: 'title',
  stakeholder: 'stakeholder',
  tanggapan: 'response',
  keterangan: 'remark',
  ket: 'remark',
} as const;
type Column = (typeof names)[keyof typeof names];
const isKnown = (name: string): name is keyof typeof names => Object.hasOwn(names, name);

/** The header's cells and which column each of them is. */
export interface Columns {
  readonly count: number;
  readonly places: readonly {
    readonly column: Column | null;
    readonly start: number;
    readonly end: number;
  }[];
}
export type RecapCells = Partial<Record<Column, string>>;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** A header names the Tracking ID and at least one column of what was done; null when the row is none. */
export function readHeader(cells: readonly GridCell[]): Columns | null {
  const places = cells.map(({ text, start, span }) => {
    const name = plain(text);
    return { column: isKnown(name) ? names[name] : null, start, end: start + span };
  });
  const has = (column: Column) => places.some((each) => each.column === column);
  if (!has('trackingId') || !(has('title') || has('remark') || has('response'))) return null;
  return { count: cells.length, places };
}

/**
 * A row's texts by column. Word's grid has a line wherever any row's border was dragged, so a row with as many cells as
 * the header is read in order; another by the grid.
 */
export function byColumn(cells: readonly GridCell[], { count, places }: Columns): RecapCells {
  const found: RecapCells = {};
  for (const [i, { text, start }] of cells.entries()) {
    const place =
      cells.length === count ? places[i] : places.find((each) => start >= each.start && start < each.end);
    if (place?.column && found[place.column] === undefined) found[place.column] = text;
  }
  return found;
}
