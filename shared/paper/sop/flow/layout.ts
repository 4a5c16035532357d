import { centreOf, routeJumps } from './channels.ts';
import type { Flow } from './flow.ts';
import { lanesOf } from './lanes.ts';
import { type Leg, legsOf } from './legs.ts';
import { layRow, type RowLayout, type Scene } from './rows.ts';
import { simplified } from './shapes.ts';
import { layStrip, type Strip, type StripNet } from './strips.ts';
import type { Box, FlowGeometry, FlowLine, FlowPage, FlowRow, FlowSymbol, Point } from './types.ts';

/** Least height of a strip of connectors, for the words beside it. */
export type StripWords = (direction: 'in' | 'out', targets: readonly number[]) => number;

/**
 * Lays the flowchart of one page out. By construction no line runs through a symbol or on another net's line: symbols
 * are alone in their row's column, lines run upright only between the columns or in line with a symbol above and
 * below it, and level only in the gutter of their own target, at a symbol's height outside the step's symbols, or in
 * the strips. Lines of different nets meet only where they cross.
 */
export function layoutPage(
  flow: Flow,
  rows: readonly FlowRow[],
  geometry: FlowGeometry,
  words: StripWords,
): FlowPage {
  const legs = legsOf(flow, rows);
  const jumps = routeJumps(flow, rows, legs, geometry);
  const lanes = lanesOf(jumps, rows.length, flow.columns, geometry);
  const scene: Scene = { flow, rows, geometry, legs, jumps, lanes };
  const layouts = rows.map((_, row) => layRow(scene, row));
  const rim = [geometry.left, geometry.left + flow.columns * geometry.columnWidth] as const;
  const strip = (direction: 'in' | 'out'): Strip & { readonly room: number } => {
    const laid = layStrip(stripNets(scene, direction), rim, geometry);
    const needed =
      laid.nets.length === 0
        ? 0
        : words(
            direction,
            laid.nets.map(({ target }) => target),
          );
    return { ...laid, room: Math.max(laid.height, needed) };
  };
  const above = strip('in');
  const under = strip('out');
  let top = above.room;
  const placed = layouts.map((layout) => {
    const at = top;
    top += layout.height;
    return { ...layout, top: at };
  });
  const stage = { scene, placed, above, under, bottom: top };
  return {
    height: top + under.room,
    above: above.room,
    below: under.room,
    rows: placed.map(({ top: at, height }) => ({ top: at, height })),
    symbols: [
      ...placed.flatMap(({ symbols, top: at }) =>
        symbols.map((each) => ({ ...each, box: moved(each.box, at) })),
      ),
      ...connectorsOf(stage),
    ],
    lines: [...legs.map((leg) => lineOf(stage, leg)), ...joinsOf(placed)],
    labels: placed.flatMap(({ labels, top: at }) =>
      labels.map((each) => ({ ...each, box: moved(each.box, at) })),
    ),
  };
}

const moved = (box: Box, down: number): Box => ({ ...box, y: box.y + down });

function stripNets({ legs, lanes, flow, geometry }: Scene, direction: 'in' | 'out'): StripNet[] {
  const nets = new Map<number, number[]>();
  for (const leg of legs) {
    if ((direction === 'in' ? leg.fromRow : leg.toRow) !== null) continue;
    // A drop goes straight to or from the step's own column.
    const node = flow.nodes[direction === 'in' ? leg.target : (leg.from ?? 0)];
    const pin = leg.jump ? (lanes.get(leg) ?? 0) : centreOf(node?.column ?? 0, geometry);
    nets.set(leg.target, [...(nets.get(leg.target) ?? []), pin]);
  }
  return [...nets].map(([target, pins]) => ({ target, pins }));
}

interface Stage {
  readonly scene: Scene;
  readonly placed: readonly (RowLayout & { readonly top: number })[];
  readonly above: Strip & { readonly room: number };
  readonly under: Strip;
  /** Where the rows end. */
  readonly bottom: number;
}

function connectorsOf({ scene, above, under, bottom }: Stage): FlowSymbol[] {
  const { height } = scene.geometry.connector;
  const symbols = (strip: Strip, direction: 'in' | 'out', y: number): FlowSymbol[] =>
    strip.nets.map(({ target, x }) => ({
      shape: 'connector',
      target,
      direction,
      box: { x: x - strip.width / 2, y, width: strip.width, height },
    }));
  return [
    ...symbols(above, 'in', above.room - above.connectors - height),
    ...symbols(under, 'out', bottom + under.connectors),
  ];
}

/** The way of a leg from its symbol or connector to the next. */
function lineOf(stage: Stage, leg: Leg): FlowLine {
  const { scene, placed, above, under, bottom } = stage;
  const { flow, geometry, lanes } = scene;
  const points: Point[] = [];
  const lane = lanes.get(leg);
  const row = leg.fromRow === null ? undefined : placed[leg.fromRow];
  if (row) {
    const exit = row.exits.get(leg) ?? { x: 0, y: 0 };
    points.push({ x: exit.x, y: row.top + exit.y });
    if (lane !== undefined) points.push({ x: lane, y: row.top + exit.y });
  } else {
    const net = above.nets.find(({ target }) => target === leg.target);
    const x = net?.x ?? 0;
    points.push({ x, y: above.room - above.connectors });
    if (net?.level != null && lane !== undefined)
      points.push({ x, y: above.room - net.level }, { x: lane, y: above.room - net.level });
  }
  const x = points.at(-1)?.x ?? 0;
  const target = leg.toRow === null ? undefined : placed[leg.toRow];
  const symbol = target?.symbols.find(({ main }) => main);
  if (target && symbol) {
    const y = target.top + geometry.gutter;
    const centre = centreOf(flow.nodes[leg.target]?.column ?? 0, geometry);
    points.push({ x, y }, { x: centre, y }, { x: centre, y: target.top + symbol.box.y });
  } else {
    const net = under.nets.find((each) => each.target === leg.target);
    const end = net?.x ?? x;
    if (net?.level != null) points.push({ x, y: bottom + net.level }, { x: end, y: bottom + net.level });
    points.push({ x: end, y: bottom + under.connectors });
  }
  return { from: leg.from, target: leg.target, arrow: true, points: simplified(points) };
}

/** Plain lines between the symbols of a step that several do together. */
function joinsOf(placed: Stage['placed']): FlowLine[] {
  return placed.flatMap(({ symbols, top }) =>
    symbols.slice(1).flatMap((symbol, i): FlowLine[] => {
      const before = symbols[i];
      if (!before) return [];
      const y = top + symbol.box.y + symbol.box.height / 2;
      const points = [
        { x: before.box.x + before.box.width, y },
        { x: symbol.box.x, y },
      ];
      return [{ from: symbol.step, target: symbol.step, arrow: false, points }];
    }),
  );
}
