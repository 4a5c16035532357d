/** A cell of a pasted or imported table; `merged` = it covers, or is covered by, other cells. */
export interface GridCell {
  readonly text: string;
  readonly merged: boolean;
}
export type Grid = readonly (readonly GridCell[])[];

/** What a column of a table holds. An actor's own column (as in the official form) is marked where they take part. */
export type TableColumn =
  | 'no'
  | 'key'
  | 'activity'
  | 'actors'
  | 'kind'
  | 'branches'
  | 'inputs'
  | 'time'
  | 'output'
  | 'note'
  | 'completedBy'
  | { readonly actor: string };

export interface TableHeader {
  readonly columns: readonly (TableColumn | null)[];
  /** The first row below the header, from 0. */
  readonly body: number;
}

const words: readonly (readonly [Exclude<TableColumn, object>, RegExp])[] = [
  ['no', /^(no\.?|nomor)$/],
  ['key', /^kunci$/],
  ['activity', /^(kegiatan|uraian|aktivitas|langkah|prosedur)/],
  ['actors', /^pelaksana/],
  ['kind', /^jenis/],
  ['branches', /^cabang/],
  ['completedBy', /^diselesaikan/],
  ['inputs', /^(kelengkapan|persyaratan|perlengkapan|input|masukan)/],
  ['time', /^waktu/],
  ['output', /^(output|keluaran|hasil)/],
  ['note', /^(ket\.?$|keterangan|catatan)/],
];
const named = (text: string): Exclude<TableColumn, object> | null =>
  words.find(([, form]) => form.test(text.trim().toLowerCase()))?.[0] ?? null;

/** Finds the header, of one or two rows, among the first rows of a table; null when there is none. */
export function readHeader(grid: Grid): TableHeader | null {
  // One word alone may be a step's own text; a header names its other columns too.
  const at = grid.slice(0, 15).findIndex((row) => {
    const names = row.map((cell) => named(cell.text));
    return names.includes('activity') && names.some((name) => name !== null && name !== 'activity');
  });
  const first = grid[at];
  if (!first) return null;
  const second = grid[at + 1];
  const activity = first.findIndex((cell) => named(cell.text) === 'activity');
  // The official form: Kegiatan reaches over two rows, or the second row names the parts of Mutu Baku.
  const two =
    second !== undefined &&
    ((second[activity]?.merged === true && named(second[activity]?.text ?? '') === 'activity') ||
      (named(second[activity]?.text ?? '') === null &&
        (second[activity]?.text ?? '').trim() === '' &&
        second.some((cell) => ['inputs', 'time', 'output'].includes(named(cell.text) ?? ''))));
  const columns = first.map((cell, index): TableColumn | null => {
    const below = two ? (second[index]?.text ?? '').trim() : '';
    const own = named(cell.text);
    if (own === 'actors' && below !== '' && named(below) !== 'actors') return { actor: below };
    return (below === '' ? null : named(below)) ?? own;
  });
  // Where a title reaches over its own columns only the first of them has it.
  const seen = new Set<string>();
  const once = columns.map((column) => {
    if (column === null || typeof column === 'object') return column;
    if (seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  return { columns: once, body: at + (two ? 2 : 1) };
}
