import { breakLines, type Font, lineHeight, widthOf } from '../measure.ts';
import { meetsBox, meetsSegment, meetsSymbol, type Segment } from './shapes.ts';
import type { Box, FlowSymbol } from './types.ts';

/** A label to be put beside the line that leaves a symbol. */
export interface LabelWish {
  readonly from: number;
  readonly target: number;
  readonly text: string;
  /** The first piece of its line: out of the symbol, to a side or down. */
  readonly exit: Segment;
}

export interface Obstacles {
  /** Where labels of this row may stand. */
  readonly area: Box;
  readonly symbols: readonly Extract<FlowSymbol, { shape: 'step' }>[];
  readonly segments: readonly Segment[];
}

export interface PlacedLabel {
  readonly from: number;
  readonly target: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

const clear = 0.3;

/** Puts every label of a row in a free place near its line; null when one finds none. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  size: number,
): readonly PlacedLabel[] | null {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = place(wish, obstacles, placed, { size, bold: false });
    if (!label) return null;
    placed.push(label);
  }
  return placed;
}

function place(
  wish: LabelWish,
  obstacles: Obstacles,
  placed: readonly PlacedLabel[],
  font: Font,
): PlacedLabel | null {
  const free = (box: Box): boolean =>
    inside(box, obstacles.area) &&
    !obstacles.symbols.some((symbol) => meetsSymbol(box, symbol.kind, symbol.box, clear)) &&
    !obstacles.segments.some((segment) => meetsSegment(box, segment, clear)) &&
    !placed.some((other) => meetsBox(box, other.box, clear));
  let best: { readonly label: PlacedLabel; readonly away: number } | null = null;
  for (const lines of shapesOf(wish.text, font)) {
    const width = Math.max(...lines.map((line) => widthOf(line, font)));
    const height = lines.length * lineHeight(font);
    const crowd = (lines.length - 1) * 1.5;
    if (best !== null && crowd >= best.away) break;
    if (width > obstacles.area.width || height > obstacles.area.height) continue;
    const lowest = obstacles.area.y + obstacles.area.height - height;
    for (const [penalty, { x, y }] of placesFor(wish.exit, width, height, lowest)) {
      const away = penalty + crowd;
      if (best !== null && away >= best.away) continue;
      const box = { x, y, width, height };
      if (free(box)) best = { label: { from: wish.from, target: wish.target, lines, box }, away };
    }
  }
  return best?.label ?? null;
}

const inside = (box: Box, area: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

/** Labels are few and the same ones are tried for every choice of rows for a page. */
const known = new Map<string, readonly (readonly string[])[]>();
const mostKnown = 2_000;

/** The ways to break a label, the fewest lines first. */
function shapesOf(text: string, font: Font): readonly (readonly string[])[] {
  const key = `${font.size} ${text}`;
  const found = known.get(key);
  if (found) return found;
  const natural = widthOf(text, font) + 0.01;
  const shapes: string[][] = [];
  for (const share of [1, 0.75, 0.6, 0.5, 0.4, 0.3, 0.24, 0.18, 0.13, 0.09, 0.06]) {
    const lines = breakLines(text, natural * share, font);
    if (lines.length > (shapes.at(-1)?.length ?? 0)) shapes.push(lines);
  }
  if (known.size >= mostKnown) known.clear();
  known.set(key, shapes);
  return shapes;
}

/** Left upper corners that a label may have down to `lowest`, each with how far it then is from its line. */
function* placesFor(
  [start, end]: Segment,
  width: number,
  height: number,
  lowest: number,
): Generator<readonly [number, { readonly x: number; readonly y: number }]> {
  const gap = 0.4;
  if (start.x === end.x) {
    for (let y = start.y - 1.4; y <= lowest; y += 0.5) {
      yield [Math.abs(y - start.y), { x: start.x + gap, y }];
      yield [Math.abs(y - start.y) + 1, { x: start.x - gap - width, y }];
    }
    return;
  }
  const side = Math.sign(end.x - start.x);
  const corner = (x: number): number => (side > 0 ? x : x - width);
  for (const over of [gap, 0, -0.8, -1.6, -2.4, -3.2]) {
    const x = corner(start.x + side * over);
    yield [gap - over, { x, y: start.y - gap - height }];
    yield [gap - over + 0.2, { x, y: start.y + gap }];
  }
  const beyond = corner(end.x + side * gap);
  yield [1.2, { x: beyond, y: start.y - height / 2 }];
  yield [1.3, { x: beyond, y: start.y - height }];
  yield [1.4, { x: beyond, y: start.y }];
  for (let y = start.y + gap; y <= lowest; y += 0.8)
    for (let inward = 0; inward <= Math.abs(end.x - start.x) + 12; inward += 0.9)
      yield [3 + y - start.y + inward / 2, { x: corner(start.x + side * (gap - inward)), y }];
}
