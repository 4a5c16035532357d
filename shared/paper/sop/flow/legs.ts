import type { Flow } from './flow.ts';
import type { FlowRow } from './types.ts';

/**
 * What one page shows of an arrow. `fromRow` null = it comes in by a connector above the rows, `toRow` null = it goes
 * out by one under them. A drop goes straight down into the next row; a jump leaves its symbol at a side and runs
 * between the columns. All legs with one target are one net: they may join on their way, and share a connector.
 */
export interface Leg {
  readonly from: number | null;
  readonly target: number;
  readonly fromRow: number | null;
  readonly toRow: number | null;
  readonly jump: boolean;
  readonly label: string;
}

/** The legs of these rows; the same target comes in only once from other pages. */
export function legsOf(flow: Flow, rows: readonly FlowRow[]): Leg[] {
  const rowOf = new Map<number, number>();
  for (const [row, { step }] of rows.entries()) if (step !== null) rowOf.set(step, row);
  const firstSymbol = rows.findIndex(({ step }) => step !== null);
  const comingIn = new Set<number>();
  return flow.edges.flatMap((edge): Leg[] => {
    const { from, to, label } = edge;
    const fromRow = rowOf.get(from) ?? null;
    const toRow = rowOf.get(to) ?? null;
    if (fromRow === null) {
      if (toRow === null || comingIn.has(to)) return [];
      comingIn.add(to);
      return [{ from: null, target: to, fromRow, toRow, jump: toRow !== firstSymbol, label: '' }];
    }
    return [{ from, target: to, fromRow, toRow, jump: to !== from + 1, label }];
  });
}

/** Places from top to bottom in whole numbers: the gutter of a row, then its symbol. */
export const gutterOf = (row: number): number => 2 * row;
export const middleOf = (row: number): number => 2 * row + 1;

/** From where to where a leg runs upright between the columns, the smaller first. */
export function spanOf({ fromRow, toRow }: Leg, rows: number): readonly [number, number] {
  const start = fromRow === null ? -1 : middleOf(fromRow);
  const end = toRow === null ? 2 * rows : gutterOf(toRow);
  return start < end ? [start, end] : [end, start];
}
