import { type CellColumn, cellColumns, withCell } from '../../../../shared/domain/sop/cells.ts';
import { mostSteps, type SopContent } from '../../../../shared/domain/sop/content.ts';
import { readSopTable, type TableRead } from '../../../../shared/domain/sop/read-table.ts';
import { insertRow } from '../../../../shared/domain/sop/rows.ts';
import { type Grid, type GridCell, readHeader } from '../../../../shared/domain/sop/table-header.ts';

/** More than a table of 300 steps has; a page copied whole by mistake stops here. */
const mostRows = 1_000;
const mostSpan = 60;

/** The table on the clipboard: from Word or Excel as HTML where there is one, else the plain text's tabs and lines. */
export function clipboardGrid(data: DataTransfer): Grid {
  const html = data.getData('text/html');
  const table =
    html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table ? gridOfTable(table) : gridOfText(data.getData('text/plain'));
}

/** A table's cells in their places; one that reaches over several places is in each of them, marked. */
function gridOfTable(table: HTMLTableElement): Grid {
  const grid: GridCell[][] = [];
  for (const [index, row] of [...table.rows].slice(0, mostRows).entries()) {
    let at = 0;
    for (const cell of row.cells) {
      while (grid[index]?.[at] !== undefined) at += 1;
      const width = Math.min(Math.max(cell.colSpan, 1), mostSpan);
      const height = Math.min(Math.max(cell.rowSpan, 1), table.rows.length - index, mostRows);
      const text = textOf(cell);
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < width; right += 1) {
          grid[index + down] ??= [];
          const line = grid[index + down];
          if (line) line[at + right] = { text, merged: width > 1 || height > 1 };
        }
      at += width;
    }
    grid[index] ??= [];
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '', merged: false }));
}

/** A cell's lines: paragraphs and breaks part them, other white space does not. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const each of copy.querySelectorAll('br, p + p, li + li')) each.before('\u2028');
  return (copy.textContent ?? '')
    .replace(/\s*\u2028\s*/g, '\u2028')
    .replace(/[^\S\u2028]+/g, ' ')
    .replace(/\u2028/g, '\n')
    .trim();
}

/** Tab-separated text; a cell in quotation marks may hold line breaks, as Excel writes it. */
export function gridOfText(text: string): Grid {
  const rows: GridCell[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let row: GridCell[] = [];
  for (let match = cell.exec(plain); match !== null && rows.length < mostRows; match = cell.exec(plain)) {
    row.push({ text: (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim(), merged: false });
    if (match[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (match[3] === '') break;
  }
  return rows;
}

/**
 * The table with what was pasted. A table with its own header takes the place of all rows; cells without one are
 * written from the active cell on, with new rows where there are too few.
 */
export function pasteInto(
  content: SopContent,
  grid: Grid,
  at: { readonly row: number; readonly column: CellColumn },
): TableRead {
  if (readHeader(grid)) return readSopTable(grid, content);
  const problems = grid.flatMap((row, index) =>
    row.some((cell) => cell.merged) ? [`Baris ${index + 1}: ada sel yang digabung; pisahkan dahulu.`] : [],
  );
  if (at.row + grid.length > mostSteps)
    problems.push(`Tabel akan berisi ${at.row + grid.length} langkah, paling banyak ${mostSteps}.`);
  if (problems.length > 0) return { ok: false, problems };
  let next = content;
  while (next.steps.length < at.row + grid.length) next = insertRow(next, next.steps.length);
  const first = cellColumns.indexOf(at.column);
  for (const [down, row] of grid.entries())
    for (const [right, cell] of row.entries()) {
      const column = cellColumns[first + right];
      const key = next.steps[at.row + down]?.key;
      if (column !== undefined && key !== undefined) next = withCell(next, key, column, cell.text);
    }
  return { ok: true, content: next };
}
