import type { Sop, SopStep } from '../../domain/sop/types.ts';
import type { FlowGeometry } from './flow/types.ts';
import { breakLines, type Font, lineHeight, widthOf } from './measure.ts';

/** The columns of the step table that hold text, from left to right; the actors' stand after `activity`. */
export const textColumns = ['number', 'activity', 'inputs', 'time', 'output', 'note'] as const;
export type TextColumn = (typeof textColumns)[number];
export type Widths = Readonly<Record<TextColumn, number>>;

export const columnTitles: Readonly<Record<TextColumn, string>> = {
  number: 'No',
  activity: 'Kegiatan',
  inputs: 'Kelengkapan',
  time: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
};

/** Room between a cell's edge and its text, in millimetres. */
export const padding = { x: 1.2, y: 1.1 } as const;

/** How tightly a step table is set. */
export interface Density {
  readonly font: Font;
  readonly row: number;
  readonly gutter: number;
  readonly entry: number;
  readonly below: number;
  readonly symbol: number;
}
export const comfortable: Density = {
  font: { size: 8.5, bold: false },
  row: 15,
  gutter: 1.9,
  entry: 2.8,
  below: 1.7,
  symbol: 7.6,
};
export const compact: Density = {
  font: { size: 7.5, bold: false },
  row: 11.4,
  gutter: 1.4,
  entry: 2.3,
  below: 1.3,
  symbol: 6.2,
};

export interface StepTable {
  readonly width: number;
  readonly widths: Widths;
  readonly density: Density;
  readonly flow: FlowGeometry;
}

/** What a step says in each text column. */
export function textsOf(step: SopStep, place: number): Readonly<Record<TextColumn, string>> {
  return {
    number: `${place + 1}`,
    activity: step.activity,
    inputs: step.inputs,
    time: step.limitText,
    output: step.output,
    note: step.note,
  };
}

/** Divides a width among the columns: the actors' by their number, the texts' so that the table becomes low. */
export function tableFor(sop: Sop, width: number, density: Density): StepTable {
  const count = Math.max(1, sop.actors.length);
  const columnWidth = Math.min(28, (width * Math.min(0.56, 0.3 + 0.0165 * count)) / count);
  const widths = textWidths(sop, width - columnWidth * count, density.font);
  const symbolWidth = Math.min(15, columnWidth * 0.55);
  const height = Math.min(density.symbol, Math.max(symbolWidth * 0.86, 4));
  return {
    width,
    widths,
    density,
    flow: {
      left: widths.number + widths.activity,
      columnWidth,
      symbol: { width: symbolWidth, height },
      connector: { width: Math.min(5, symbolWidth * 0.8), height: 5.4 },
      gutter: density.gutter,
      entry: density.entry,
      below: density.below,
      row: density.row,
      lane: Math.min(2.2, columnWidth * 0.11),
      label: columnWidth < 16 ? 6 : 7,
    },
  };
}

const shared = ['activity', 'inputs', 'time', 'output', 'note'] as const;
type Shared = (typeof shared)[number];
const shares: Readonly<Record<Shared, number>> = {
  activity: 0.33,
  inputs: 0.2,
  time: 0.13,
  output: 0.18,
  note: 0.16,
};
/** Connectors' words stand in this column too. */
const leastActivity = 0.24;
const step = 3;

/** Starts from customary shares and moves width between columns as long as the rows become lower. */
function textWidths(sop: Sop, width: number, font: Font): Widths {
  const number = widthOf('000', { ...font, bold: true }) + 2 * padding.x;
  const room = width - number;
  const least = (column: Shared): number => {
    const title = widthOf(columnTitles[column], { size: 8, bold: true }) + 2 * padding.x + 0.4;
    return column === 'activity' ? Math.max(title, room * leastActivity) : title;
  };
  const lines = lineCounter(sop, font);
  const heightOf = (widths: Readonly<Record<Shared, number>>): number => {
    const counts = shared.map((column) => lines(column, widths[column]));
    return sop.steps.reduce((sum, _, row) => sum + Math.max(2.5, ...counts.map((each) => each[row] ?? 0)), 0);
  };
  let widths: Record<Shared, number> = {
    activity: room * shares.activity,
    inputs: room * shares.inputs,
    time: room * shares.time,
    output: room * shares.output,
    note: room * shares.note,
  };
  let height = heightOf(widths);
  for (let turn = 0; turn < 16; turn += 1) {
    const moves = shared.flatMap((from) =>
      shared
        .filter((to) => to !== from && widths[from] - step >= least(from))
        .map((to) => ({ ...widths, [from]: widths[from] - step, [to]: widths[to] + step })),
    );
    const heights = moves.map(heightOf);
    const lowest = Math.min(...heights);
    const move = moves[heights.indexOf(lowest)];
    if (!move || lowest >= height) break;
    widths = move;
    height = lowest;
  }
  return { number, ...widths };
}

/** Lines that each step's text takes in a column of a width; each asked for once. */
function lineCounter(sop: Sop, font: Font): (column: Shared, width: number) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (column, width) => {
    const key = `${column} ${width.toFixed(2)}`;
    const counts =
      known.get(key) ??
      sop.steps.map((each, place) => {
        const text = textsOf(each, place)[column];
        return breakLines(text, width - 2 * padding.x, font).length;
      });
    known.set(key, counts);
    return counts;
  };
}

/** Height of a cell of so many lines. */
export const cellHeight = (lines: number, font: Font): number => lines * lineHeight(font) + 2 * padding.y;
