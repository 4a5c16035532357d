import { centreOf, leavesLeft, type RoutedJump } from './channels.ts';
import type { Flow, FlowNode } from './flow.ts';
import { type LabelWish, type Obstacles, type PlacedLabel, placeLabels } from './labels.ts';
import { gutterOf, type Leg, middleOf, spanOf } from './legs.ts';
import { reachAt, type Segment, symbolBox } from './shapes.ts';
import type { FlowGeometry, FlowRow, FlowSymbol, Point } from './types.ts';

/** What the rows of a page are laid out from. */
export interface Scene {
  readonly flow: Flow;
  readonly rows: readonly FlowRow[];
  readonly geometry: FlowGeometry;
  readonly legs: readonly Leg[];
  readonly jumps: readonly RoutedJump[];
  /** Where each jump runs upright. */
  readonly lanes: ReadonlyMap<Leg, number>;
}

/** A row with its symbols, measured from its own top. */
export interface RowLayout {
  readonly height: number;
  readonly symbols: readonly Extract<FlowSymbol, { shape: 'step' }>[];
  /** Where each leg leaves the row's symbol. */
  readonly exits: ReadonlyMap<Leg, Point>;
  readonly labels: readonly PlacedLabel[];
}

const highestBand = 60;

/** Lays one row out: as high as its texts, its symbol and its labels need. */
export function layRow(scene: Scene, row: number): RowLayout {
  const { flow, rows, geometry } = scene;
  const { step = null, height: text = 0 } = rows[row] ?? {};
  const node = step === null ? undefined : flow.nodes[step];
  if (step === null || !node) return { height: text, symbols: [], exits: new Map(), labels: [] };
  const size = sizeOf(scene, row, node);
  const least = geometry.gutter + geometry.entry + size.height + geometry.below;
  for (let band = 0; ; band += 1.2) {
    const height = Math.max(text, geometry.row, least + band);
    const middle = (geometry.gutter + geometry.entry + height - geometry.below - band) / 2;
    const symbols = node.columns.map((column) => ({
      shape: 'step' as const,
      step,
      kind: node.kind,
      main: column === node.column,
      box: symbolBox(node.kind, { x: centreOf(column, geometry), y: middle }, size),
    }));
    const exits = exitsOf(scene, row, node, symbols, middle);
    const wishes = wishesOf(scene, exits, height);
    const labels = placeLabels(wishes, obstaclesOf(scene, row, symbols, exits, height), geometry.label);
    if (labels !== null || band > highestBand) return { height, symbols, exits, labels: labels ?? [] };
  }
}

const sidesOf = ({ jumps }: Scene, row: number, node: FlowNode): readonly [RoutedJump[], RoutedJump[]] => {
  const own = jumps.filter(({ leg }) => leg.fromRow === row);
  const left = own.filter(({ channel }) => leavesLeft(node, channel));
  return [left, own.filter((jump) => !left.includes(jump))];
};

/** A symbol grows when several lines leave it at one side. */
function sizeOf(scene: Scene, row: number, node: FlowNode): { width: number; height: number } {
  const { symbol, label } = scene.geometry;
  const most = Math.max(...sidesOf(scene, row, node).map(({ length }) => length));
  return most < 2 ? symbol : { ...symbol, height: Math.max(symbol.height, (most - 1) * label * 0.5 + 4.5) };
}

function exitsOf(
  scene: Scene,
  row: number,
  node: FlowNode,
  symbols: RowLayout['symbols'],
  middle: number,
): Map<Leg, Point> {
  const exits = new Map<Leg, Point>();
  for (const [side, jumps] of sidesOf(scene, row, node).entries()) {
    const symbol = side === 0 ? symbols[0] : symbols.at(-1);
    if (!symbol) continue;
    const rises = ({ leg }: RoutedJump): number => (leg.toRow !== null && leg.toRow <= row ? 0 : 1);
    const pitch = jumps.length < 2 ? 0 : (symbol.box.height - 4.5) / (jumps.length - 1);
    for (const [turn, { leg }] of [...jumps].sort((a, b) => rises(a) - rises(b)).entries()) {
      const dy = (turn - (jumps.length - 1) / 2) * pitch;
      const reach = reachAt(symbol.kind, symbol.box, dy) * (side === 0 ? -1 : 1);
      exits.set(leg, { x: symbol.box.x + symbol.box.width / 2 + reach, y: middle + dy });
    }
  }
  const main = symbols.find((symbol) => symbol.main);
  const x = centreOf(node.column, scene.geometry);
  if (main)
    for (const leg of scene.legs)
      if (!leg.jump && leg.fromRow === row) exits.set(leg, { x, y: main.box.y + main.box.height });
  return exits;
}

function wishesOf(scene: Scene, exits: ReadonlyMap<Leg, Point>, height: number): LabelWish[] {
  return [...exits].flatMap(([leg, start]): LabelWish[] => {
    if (leg.label === '' || leg.from === null) return [];
    const end = leg.jump ? { x: scene.lanes.get(leg) ?? start.x, y: start.y } : { x: start.x, y: height };
    return [{ from: leg.from, target: leg.target, text: leg.label, exit: [start, end] }];
  });
}

/** Everything in a row that a label must not touch. */
function obstaclesOf(
  { flow, rows, jumps, lanes, geometry }: Scene,
  row: number,
  symbols: RowLayout['symbols'],
  exits: ReadonlyMap<Leg, Point>,
  height: number,
): Obstacles {
  const upright = (x: number, from: number, to: number): Segment => [
    { x, y: from },
    { x, y: to },
  ];
  const segments: Segment[] = [];
  for (const { leg } of jumps) {
    const [from, to] = spanOf(leg, rows.length);
    if (to < gutterOf(row) || from > middleOf(row) + 1) continue;
    const x = lanes.get(leg) ?? 0;
    const at = (place: number): number =>
      place === gutterOf(row) ? geometry.gutter : (exits.get(leg)?.y ?? height);
    segments.push(upright(x, from < gutterOf(row) ? 0 : at(from), to > middleOf(row) ? height : at(to)));
  }
  for (const [leg, start] of exits)
    segments.push(
      leg.jump ? [start, { x: lanes.get(leg) ?? start.x, y: start.y }] : upright(start.x, start.y, height),
    );
  const [first, last, main] = [symbols[0], symbols.at(-1), symbols.find((symbol) => symbol.main)];
  if (first && last && main) {
    const y = first.box.y + first.box.height / 2;
    segments.push([
      { x: first.box.x, y },
      { x: last.box.x + last.box.width, y },
    ]);
    segments.push(upright(main.box.x + main.box.width / 2, 0, main.box.y));
  }
  const { left, columnWidth, gutter } = geometry;
  const area = {
    x: left + 0.4,
    y: gutter + 0.5,
    width: flow.columns * columnWidth - 0.8,
    height: height - gutter - 0.8,
  };
  return { area, symbols, segments };
}
