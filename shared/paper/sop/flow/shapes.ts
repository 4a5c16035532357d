import type { StepKind } from '../../../domain/sop/types.ts';
import type { Box, Point } from './types.ts';

/** A straight line, upright or level. */
export type Segment = readonly [Point, Point];

const capsuleShare = 0.74;

/** The box of a step's symbol around its centre; a capsule is flatter than a box. */
export function symbolBox(kind: StepKind, centre: Point, size: { width: number; height: number }): Box {
  const height = kind === 'start' || kind === 'end' ? size.height * capsuleShare : size.height;
  return { x: centre.x - size.width / 2, y: centre.y - height / 2, width: size.width, height };
}

/** How far a symbol's outline lies from its middle line, at `dy` above or below its centre. */
export function reachAt(kind: StepKind, { width, height }: Box, dy: number): number {
  const away = Math.min(Math.abs(dy), height / 2);
  if (kind === 'decision') return (width / 2) * (1 - away / (height / 2));
  if (kind === 'process') return width / 2;
  const radius = Math.min(height, width) / 2;
  return width / 2 - radius + Math.sqrt(radius * radius - Math.min(away, radius) ** 2);
}

/** Whether a box comes within `clear` of a symbol. */
export function meetsSymbol(box: Box, kind: StepKind, symbol: Box, clear: number): boolean {
  const centre = { x: symbol.x + symbol.width / 2, y: symbol.y + symbol.height / 2 };
  const top = box.y - clear - centre.y;
  const bottom = box.y + box.height + clear - centre.y;
  if (top > symbol.height / 2 || bottom < -symbol.height / 2) return false;
  // The outline is widest where it is nearest to the middle.
  const nearest = top > 0 ? top : Math.min(bottom, 0);
  const reach = reachAt(kind, symbol, nearest) + clear;
  return box.x < centre.x + reach && box.x + box.width > centre.x - reach;
}

/** Whether a box comes within `clear` of an upright or level line. */
export function meetsSegment(box: Box, [a, b]: Segment, clear: number): boolean {
  return (
    Math.min(a.x, b.x) < box.x + box.width + clear &&
    Math.max(a.x, b.x) > box.x - clear &&
    Math.min(a.y, b.y) < box.y + box.height + clear &&
    Math.max(a.y, b.y) > box.y - clear
  );
}

export function meetsBox(a: Box, b: Box, clear: number): boolean {
  return (
    a.x < b.x + b.width + clear &&
    b.x < a.x + a.width + clear &&
    a.y < b.y + b.height + clear &&
    b.y < a.y + a.height + clear
  );
}

/** The corners of a way that may turn, without those on a straight piece and without pieces of no length. */
export function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    const straight =
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}
