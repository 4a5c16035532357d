import { limits } from '../office-file/limits.ts';
import type { OfficePackage } from '../office-file/package.ts';
import { readXml, type XmlWatch } from '../office-file/xml.ts';
import { tooMuch } from './too-much.ts';
import type { Workbook } from './workbook.ts';

/** A cell as LAPOR!'s rules need it: its text, or a date cell's serial number. */
export interface Cell {
  readonly text: string;
  readonly serial: number | null;
}
/** `cells[i]` is column i (A = 0); holes are blank cells. */
export type OnRow = (
  row: number,
  cells: readonly (Cell | undefined)[],
  characters: number,
) => boolean | undefined;

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
  parts: OfficePackage,
  name: string,
  workbook: Workbook,
  onRow: OnRow,
  watch: XmlWatch,
): Promise<void> {
  let row = 0;
  let cells: (Cell | undefined)[] = [];
  let characters = 0;
  let column = -1;
  let type = '';
  let style = -1;
  let value = '';
  let collecting = false;
  let inCell = false;
  let phonetic = false;
  let stop = false;
  const finishCell = () => {
    inCell = false;
    if (value === '' || column < 0 || column > 500) return;
    const cell = cellOf(type, value, style, workbook);
    cells[column] = cell;
    characters += cell?.text.length ?? 0;
    if (characters > limits.rowCharacters) throw tooMuch(watch.fileName);
  };
  await readXml(
    parts,
    name,
    {
      open: (tag, a) => {
        if (tag === 'c') {
          inCell = true;
          column = a.r ? columnOf(a.r) : column + 1;
          phonetic = false;
          type = a.t ?? 'n';
          style = a.s ? Number(a.s) : -1;
          value = '';
        } else if (inCell && !phonetic && (tag === 'v' || tag === 't')) collecting = true;
        else if (tag === 'rPh') phonetic = true;
        else if (tag === 'row') {
          row = a.r ? Number(a.r) : row + 1;
          column = -1;
          cells = [];
          characters = 0;
        }
      },
      close: (tag) => {
        if (tag === 'v' || tag === 't') collecting = false;
        else if (tag === 'rPh') phonetic = false;
        else if (tag === 'c') finishCell();
        else if (tag === 'row' && cells.length > 0 && !stop) stop = onRow(row, cells, characters) === true;
      },
      text: (text) => {
        if (!collecting) return;
        value += text;
        if (value.length > limits.rowCharacters) throw tooMuch(watch.fileName);
      },
      done: () => stop,
    },
    { ...watch, large: true },
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
        // Below one it is a time of day alone, which no date system shifts.
        serial: date ? number + (workbook.date1904 && number >= 1 ? 1462 : 0) : null,
      };
    }
  }
}

/** A whole number's exact digits (Excel may write 1.500029E6), else what the file says. */
function plainNumber(number: number, written: string): string {
  return Number.isSafeInteger(number) ? String(number) : written;
}
