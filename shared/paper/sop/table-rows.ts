import type { Sop } from '../../domain/sop/types.ts';
import { breakLines, lineHeight } from './measure.ts';
import { cellHeight, padding, type StepTable, type TextColumn, textColumns, textsOf } from './table.ts';

/** A row of the printed table; a step whose texts are higher than a page takes several, only the first with a symbol. */
export interface TableRow {
  /** The step's place. */
  readonly place: number;
  readonly continued: boolean;
  readonly cells: Readonly<Record<TextColumn, readonly string[]>>;
  /** What the texts need. */
  readonly height: number;
}

export const continuedMark = '(lanjutan)';

/** All rows of the table; none is higher than `highest`. */
export function rowsOf(sop: Sop, table: StepTable, highest: number): TableRow[] {
  const { font } = table.density;
  const most = Math.max(2, Math.floor((highest - 2 * padding.y) / lineHeight(font)));
  return sop.steps.flatMap((step, place): TableRow[] => {
    const texts = textsOf(step, place);
    const lines = cells((column) => breakLines(texts[column], table.widths[column] - 2 * padding.x, font));
    const count = Math.max(1, ...textColumns.map((column) => lines[column].length));
    const rows: TableRow[] = [];
    for (let done = 0; done < count; ) {
      const continued = done > 0;
      // The first line of a continued row says what it is.
      const take = continued ? most - 1 : most;
      const slice = cells((column) => lines[column].slice(done, done + take));
      const marked = continued ? { ...slice, activity: [continuedMark, ...slice.activity] } : slice;
      const longest = Math.max(1, ...textColumns.map((column) => marked[column].length));
      rows.push({ place, continued, cells: marked, height: cellHeight(longest, font) });
      done += take;
    }
    return rows;
  });
}

function cells<T>(make: (column: TextColumn) => T): Record<TextColumn, T> {
  return {
    number: make('number'),
    activity: make('activity'),
    inputs: make('inputs'),
    time: make('time'),
    output: make('output'),
    note: make('note'),
  };
}
