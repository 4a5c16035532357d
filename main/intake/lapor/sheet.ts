import type { XlsxPackage } from './package.ts';
import type { Workbook } from './workbook.ts';
import { readXml, type XmlWatch } from './xml.ts';

/** A cell as LAPOR!'s rules need it: its text, or a date cell's serial number. */
export interface Cell {
  readonly text: string;
  readonly serial: number | null;
}
/** `cells[i]` is column i (A = 0); holes are blank cells. */
export type OnRow = (row: number, cells: readonly (Cell | undefined)[]) => boolean | undefined;

function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i += 1) {
    const code = reference.charCodeAt(i);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  return column - 1;
}

/** Streams a sheet row by row; rows with no cells are passed over. `onRow` stops the reading by answering true. */
export async function readSheet(
  parts: XlsxPackage,
  name: string,
  workbook: Workbook,
  onRow: OnRow,
  watch: XmlWatch,
): Promise<void> {
  let row = 0;
  let cells: (Cell | undefined)[] = [];
  let column = -1;
  let type = '';
  let style = -1;
  let value = '';
  let collecting = false;
  let inCell = false;
  let stop = false;
  const finishCell = () => {
    inCell = false;
    if (value === '' || column < 0 || column > 500) return;
    cells[column] = cellOf(type, value, style, workbook);
  };
  await readXml(
    parts,
    name,
    {
      open: (tag, a) => {
        if (tag === 'c') {
          inCell = true;
          column = a.r ? columnOf(a.r) : column + 1;
          type = a.t ?? 'n';
          style = a.s ? Number(a.s) : -1;
          value = '';
        } else if (inCell && (tag === 'v' || tag === 't')) collecting = true;
        else if (tag === 'rPh') collecting = false;
        else if (tag === 'row') {
          row = a.r ? Number(a.r) : row + 1;
          column = -1;
          cells = [];
        }
      },
      close: (tag) => {
        if (tag === 'v' || tag === 't') collecting = false;
        else if (tag === 'c') finishCell();
        else if (tag === 'row' && cells.length > 0 && !stop) stop = onRow(row, cells) === true;
      },
      text: (text) => {
        if (collecting) value += text;
      },
      done: () => stop,
    },
    watch,
  );
}

function cellOf(type: string, value: string, style: number, workbook: Workbook): Cell | undefined {
  switch (type) {
    case 's': {
      const text = workbook.strings[Number(value)];
      return text === undefined ? undefined : { text, serial: null };
    }
    case 'e':
      return undefined;
    case 'd':
    case 'str':
    case 'inlineStr':
      return { text: value, serial: null };
    case 'b':
      return { text: value === '1' ? 'Ya' : 'Tidak', serial: null };
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) return { text: value, serial: null };
      const date = workbook.dateStyles[style] === true;
      return {
        text: plainNumber(number, value),
        serial: date ? number + (workbook.date1904 ? 1462 : 0) : null,
      };
    }
  }
}

/** A whole number's exact digits (Excel may write 1.500029E6), else what the file says. */
function plainNumber(number: number, written: string): string {
  return Number.isSafeInteger(number) ? String(number) : written;
}
