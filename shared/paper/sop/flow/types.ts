import type { StepKind } from '../../../domain/sop/types.ts';

/** Measures of a flowchart, in one unit (millimetres on paper). */
export interface FlowGeometry {
  /** Left edge of the first actor's column. */
  readonly left: number;
  readonly columnWidth: number;
  /** Size of a box and a diamond; a capsule is flatter. */
  readonly symbol: { readonly width: number; readonly height: number };
  readonly connector: { readonly width: number; readonly height: number };
  /** From a row's top to the line on which arrows come in from the side. */
  readonly gutter: number;
  /** From there to the symbol: room for the arrow's head. */
  readonly entry: number;
  /** Room under the symbol. */
  readonly below: number;
  /** Lowest height of a row. */
  readonly row: number;
  /** Preferred distance between two lines beside each other. */
  readonly lane: number;
  /** Size of a branch's label in points. */
  readonly label: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step's symbol, or a pentagon that leads to (`out`) or comes from (`in`) another page. */
export type FlowSymbol = { readonly box: Box } & (
  | { readonly shape: 'step'; readonly kind: StepKind; readonly step: number; readonly main: boolean }
  | { readonly shape: 'connector'; readonly target: number; readonly direction: 'in' | 'out' }
);

/**
 * A line of the chart. `from` null = it comes in by the connector of `to`; it ends in a connector when `target` is not
 * on this page. A plain line without an arrow joins the symbols of one step.
 */
export interface FlowLine {
  readonly from: number | null;
  readonly target: number;
  readonly arrow: boolean;
  readonly points: readonly Point[];
}

export interface FlowLabel {
  readonly from: number;
  readonly target: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A row of the step table. A step whose texts are higher than a page goes on in rows without a symbol (null). */
export interface FlowRow {
  readonly step: number | null;
  readonly height: number;
}

/** The flowchart of one page, from the top of its first row (or of the strip of connectors above it). */
export interface FlowPage {
  readonly height: number;
  /** Height of the strip of connectors over the rows and under them; 0 when there is none. */
  readonly above: number;
  readonly below: number;
  readonly rows: readonly { readonly top: number; readonly height: number }[];
  readonly symbols: readonly FlowSymbol[];
  readonly lines: readonly FlowLine[];
  readonly labels: readonly FlowLabel[];
}
