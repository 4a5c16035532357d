import type { Flow, FlowNode } from './flow.ts';
import { gutterOf, type Leg, middleOf, spanOf } from './legs.ts';
import type { FlowGeometry, FlowRow } from './types.ts';

/** A jump with its channel: the space around the left edge of that column (the last one is right of all columns). */
export interface RoutedJump {
  readonly leg: Leg;
  readonly channel: number;
}

export const centreOf = (column: number, { left, columnWidth }: FlowGeometry): number =>
  left + (column + 0.5) * columnWidth;
export const edgeOf = (channel: number, { left, columnWidth }: FlowGeometry): number =>
  left + channel * columnWidth;

const outermost = ({ columns, column }: FlowNode): readonly [number, number] => [
  columns[0] ?? column,
  columns.at(-1) ?? column,
];

/** Whether a jump that runs in this channel leaves its step at the left. */
export const leavesLeft = (node: FlowNode, channel: number): boolean => channel <= outermost(node)[0];

/**
 * Gives each jump the channel that costs least: short ways, few crossings, few neighbours, and another side of the
 * symbol for a second branch. Short jumps choose first.
 */
export function routeJumps(
  flow: Flow,
  rows: readonly FlowRow[],
  legs: readonly Leg[],
  geometry: FlowGeometry,
): RoutedJump[] {
  const length = (leg: Leg): number => {
    const [from, to] = spanOf(leg, rows.length);
    return to - from;
  };
  const routed: RoutedJump[] = [];
  const jumps = legs.filter(({ jump }) => jump).sort((a, b) => length(a) - length(b));
  for (const leg of jumps) {
    const channels = Array.from({ length: flow.columns + 1 }, (_, channel) => channel).filter((channel) =>
      mayUse(flow, leg, channel),
    );
    const costs = channels.map((channel) => costOf({ flow, rows, legs, geometry, routed }, leg, channel));
    const channel = channels[costs.indexOf(Math.min(...costs))] ?? flow.columns;
    routed.push({ leg, channel });
  }
  return routed;
}

/** Not through the symbols of its own step. */
function mayUse(flow: Flow, { from }: Leg, channel: number): boolean {
  const node = from === null ? undefined : flow.nodes[from];
  if (!node) return true;
  const [first, last] = outermost(node);
  return channel <= first || channel > last;
}

interface Scene {
  readonly flow: Flow;
  readonly rows: readonly FlowRow[];
  readonly legs: readonly Leg[];
  readonly geometry: FlowGeometry;
  readonly routed: readonly RoutedJump[];
}

function costOf(scene: Scene, leg: Leg, channel: number): number {
  const { flow, rows, legs, geometry, routed } = scene;
  const x = edgeOf(channel, geometry);
  const span = spanOf(leg, rows.length);
  const inside = (place: number): boolean => place > span[0] && place < span[1];
  const source = leg.from === null ? undefined : flow.nodes[leg.from];
  const target = flow.nodes[leg.target];
  // At the rim of the table a label has little room.
  const rim = channel === 0 || channel === flow.columns;
  let cost = rim ? 2 + Math.min(12, leg.label.length) : 0;
  if (source) {
    const left = leavesLeft(source, channel);
    const [first, last] = outermost(source);
    cost += Math.abs(x - centreOf(left ? first : last, geometry));
    for (const other of routed)
      if (other.leg.from === leg.from && leavesLeft(source, other.channel) === left) cost += 14;
  }
  if (target && leg.toRow !== null) cost += Math.abs(x - centreOf(target.column, geometry));
  for (const other of legs) {
    if (other.jump || other.fromRow === null || other.toRow === null || !inside(gutterOf(other.toRow)))
      continue;
    const ends = [flow.nodes[other.from ?? 0], flow.nodes[other.target]].map((node) =>
      centreOf(node?.column ?? 0, geometry),
    );
    if (x > Math.min(...ends) && x < Math.max(...ends)) cost += 5;
  }
  for (const [row, { step }] of rows.entries()) {
    const node = step === null ? undefined : flow.nodes[step];
    if (!node || !inside(middleOf(row))) continue;
    const [first, last] = outermost(node);
    if (channel > first && channel <= last) cost += 22;
  }
  for (const other of routed) {
    const [from, to] = spanOf(other.leg, rows.length);
    if (other.channel !== channel || to < span[0] || from > span[1]) continue;
    cost += other.leg.target === leg.target ? -6 : 6;
  }
  return cost;
}
