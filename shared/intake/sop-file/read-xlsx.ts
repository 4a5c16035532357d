import type { SopContent } from '../../domain/sop/content.ts';
import { readSopTable } from '../../domain/sop/read-table.ts';
import { type Grid, type GridCell, readHeader } from '../../domain/sop/table-header.ts';
import { readSheet } from '../lapor/sheet.ts';
import { readWorkbook } from '../lapor/workbook.ts';
import { OfficeFileError } from '../office-file/office-file-error.ts';
import { type OfficePackage, openPackage } from '../office-file/package.ts';
import { cleanText } from '../office-file/text.ts';
import { readXml, type XmlWatch } from '../office-file/xml.ts';
import { readFacts } from './facts.ts';
import { sopKind } from './sop-kind.ts';

/** Rows and columns of an honest table with what may stand above and beside it. */
const mostRows = 2_000;
const mostColumns = 60;

export type SopFileRead = { readonly content: SopContent } | { readonly problems: readonly string[] };

/** Reads an SOP from a workbook: the first sheet with a step table, and the identity where this program wrote it. */
export async function readSopXlsx(path: string, fileName: string, base: SopContent): Promise<SopFileRead> {
  const watch: XmlWatch = { fileName };
  const parts = await openPackage(path, fileName, sopKind);
  try {
    const workbook = await readWorkbook(parts, watch);
    const grids: Grid[] = [];
    for (const sheet of workbook.sheets.slice(0, 10)) {
      const cells: GridCell[][] = [];
      await readSheet(
        parts,
        sheet,
        workbook,
        (row, found) => {
          if (row > mostRows)
            throw new OfficeFileError(
              'terlalu-besar',
              `Berkas ${fileName} berisi lebih dari ${mostRows} baris; sisakan tabel langkahnya saja.`,
            );
          const line = Array.from(found.slice(0, mostColumns), (cell) => ({
            text: cell ? cleanText(cell.text) : '',
            merged: false,
          }));
          while (cells.length < row - 1) cells.push([]);
          cells[row - 1] = line;
          return undefined;
        },
        watch,
      );
      grids.push(merged(cells, await mergedRanges(parts, sheet, watch)));
    }
    const table = grids.find((grid) => readHeader(grid) !== null);
    if (!table)
      return {
        problems: [`Berkas ${fileName} tidak memuat tabel dengan kolom Kegiatan; periksa baris kepalanya.`],
      };
    const identified = grids.reduce((content, grid) => readFacts(content, grid), base);
    const read = readSopTable(table, identified);
    return read.ok ? { content: read.content } : { problems: read.problems };
  } finally {
    parts.close();
  }
}

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

async function mergedRanges(parts: OfficePackage, sheet: string, watch: XmlWatch): Promise<readonly Range[]> {
  const ranges: Range[] = [];
  await readXml(
    parts,
    sheet,
    {
      open: (tag, a) => {
        const match = tag === 'mergeCell' ? /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(a.ref ?? '') : null;
        if (!match || ranges.length >= 5_000) return;
        const [, left = '', top, right = '', bottom] = match;
        ranges.push({ top: Number(top), left: column(left), bottom: Number(bottom), right: column(right) });
      },
      close: () => {},
      text: () => {},
    },
    { ...watch, large: true },
  );
  return ranges;
}

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Every cell of a merged range holds the text of its first one, and is marked. */
function merged(cells: readonly (readonly GridCell[])[], ranges: readonly Range[]): Grid {
  const grid = cells.map((row) => [...row]);
  for (const { top, left, bottom, right } of ranges) {
    const text = cells[top - 1]?.[left]?.text ?? '';
    for (let row = top; row <= Math.min(bottom, mostRows); row += 1)
      for (let at = left; at <= Math.min(right, mostColumns); at += 1) {
        const line = grid[row - 1];
        if (!line) continue;
        while (line.length < at) line.push({ text: '', merged: false });
        line[at] = { text, merged: true };
      }
  }
  return grid;
}
