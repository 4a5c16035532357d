import type { Sop } from '../../domain/sop/types.ts';
import { type Flow, flowOf } from './flow/flow.ts';
import { layoutPage } from './flow/layout.ts';
import type { FlowPage } from './flow/types.ts';
import type { StepTable } from './table.ts';
import type { TableRow } from './table-rows.ts';

/** One page of the step table. */
export interface StepPage {
  readonly rows: readonly TableRow[];
  readonly flow: FlowPage;
}

/** Height of the words beside a strip of connectors. */
export type WordsHeight = (
  direction: 'in' | 'out',
  targets: readonly number[],
  steps: readonly number[],
) => number;

/**
 * Divides the rows into as few pages as there can be and fills these evenly, so that no page has a last row alone
 * while the one before it is full. A page always takes one row.
 */
export function paginate(
  sop: Sop,
  rows: readonly TableRow[],
  table: StepTable,
  height: number,
  words: WordsHeight,
): StepPage[] {
  const flow = flowOf(sop);
  const lay = layoutCache(flow, rows, table, words);
  const fullest = fill(rows, lay, height);
  let [low, high] = [height / 2, height];
  let best = fullest;
  for (let turn = 0; turn < 6 && fullest.length > 1; turn += 1) {
    const middle = (low + high) / 2;
    const pages = fill(rows, lay, middle);
    if (pages.length > fullest.length) low = middle;
    else [high, best] = [middle, pages];
  }
  return best.map(([from, to]) => ({ rows: rows.slice(from, to), flow: lay(from, to) }));
}

type Range = readonly [number, number];
type Lay = (from: number, to: number) => FlowPage;

function layoutCache(flow: Flow, rows: readonly TableRow[], table: StepTable, words: WordsHeight): Lay {
  const known = new Map<string, FlowPage>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const page =
      known.get(key) ??
      layoutPage(
        flow,
        rows
          .slice(from, to)
          .map(({ place, continued, height }) => ({ step: continued ? null : place, height })),
        table.flow,
        (direction, targets) =>
          words(
            direction,
            targets,
            rows.slice(from, to).flatMap(({ place, continued }) => (continued ? [] : [place])),
          ),
      );
    known.set(key, page);
    return page;
  };
}

/** As many rows on each page as its height holds: from the first to the last that still fits with its connectors. */
function fill(rows: readonly TableRow[], lay: Lay, height: number): Range[] {
  const pages: Range[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    // Connectors may vanish as rows are added, so that one row more can fit again.
    for (let end = from + 2; end <= rows.length; end += 1) {
      const { height: needed, above, below } = lay(from, end);
      if (needed - above - below > height) break;
      if (needed <= height) to = end;
    }
    pages.push([from, to]);
    from = to;
  }
  return pages;
}
