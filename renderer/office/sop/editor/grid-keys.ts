import { type CellColumn, cellColumns, withCell } from '../../../../shared/domain/sop/cells.ts';
import { mostSteps, type SopContent } from '../../../../shared/domain/sop/content.ts';
import { insertRow, moveRow, removeRow } from '../../../../shared/domain/sop/rows.ts';

export interface Place {
  readonly row: number;
  readonly column: CellColumn;
}
/** What a key means on a cell that is not being written. */
export type GridAct =
  | { readonly kind: 'go'; readonly to: Place }
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'change'; readonly content: SopContent; readonly to: Place }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The place a step away, kept within the table. */
export function beside(place: Place, down: number, right: number, rows: number): Place {
  const column = cellColumns.indexOf(place.column) + right;
  return {
    row: Math.min(Math.max(place.row + down, 0), Math.max(rows - 1, 0)),
    column: cellColumns[Math.min(Math.max(column, 0), cellColumns.length - 1)] ?? place.column,
  };
}

/** The next cell in reading order (or the one before); null past the ends, where Tab leaves the table. */
export function inOrder(place: Place, by: 1 | -1, rows: number): Place | null {
  const index = place.row * cellColumns.length + cellColumns.indexOf(place.column) + by;
  const column = cellColumns[index % cellColumns.length];
  if (index < 0 || index >= rows * cellColumns.length || column === undefined) return null;
  return { row: Math.floor(index / cellColumns.length), column };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key does on the active cell, as in a spreadsheet; null leaves it to the browser. */
export function gridAct(event: Key, at: Place, content: SopContent, writable: boolean): GridAct | null {
  const rows = content.steps.length;
  const ctrl = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  const change = (next: SopContent, row: number): GridAct => ({
    kind: 'change',
    content: next,
    to: { row: Math.min(Math.max(row, 0), Math.max(next.steps.length - 1, 0)), column: at.column },
  });
  if (arrow && !ctrl && !event.altKey) return { kind: 'go', to: beside(at, ...arrow, rows) };
  if (event.key === 'Home' || event.key === 'End') {
    const row = ctrl ? (event.key === 'Home' ? 0 : rows - 1) : at.row;
    const column = cellColumns[event.key === 'Home' ? 0 : cellColumns.length - 1] ?? at.column;
    return { kind: 'go', to: { row, column } };
  }
  if (event.key === 'Tab') {
    const to = inOrder(at, event.shiftKey ? -1 : 1, rows);
    return to && { kind: 'go', to };
  }
  if (!writable) return null;
  if (arrow && event.altKey && arrow[0] !== 0)
    return change(moveRow(content, at.row, at.row + arrow[0]), at.row + arrow[0]);
  if (ctrl && event.key === 'Enter') {
    if (rows >= mostSteps) return null;
    const row = event.shiftKey || rows === 0 ? at.row : at.row + 1;
    return change(insertRow(content, row), row);
  }
  if (ctrl && (event.key === 'Delete' || event.key === 'Backspace'))
    return change(removeRow(content, at.row), at.row);
  if (ctrl && event.key.toLowerCase() === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
  if (ctrl && event.key.toLowerCase() === 'y') return { kind: 'redo' };
  if (ctrl || event.altKey) return null;
  if (event.key === 'Enter' || event.key === 'F2') return { kind: 'edit', text: null };
  const key = content.steps[at.row]?.key;
  if ((event.key === 'Delete' || event.key === 'Backspace') && key !== undefined)
    return { kind: 'change', content: withCell(content, key, at.column, ''), to: at };
  return event.key.length === 1 ? { kind: 'edit', text: event.key } : null;
}
