import { edgeOf, type RoutedJump } from './channels.ts';
import type { Leg } from './legs.ts';
import { spanOf } from './legs.ts';
import type { FlowGeometry } from './types.ts';

interface Net {
  readonly target: number;
  from: number;
  to: number;
  lane: number;
}

/**
 * Where each jump runs upright. Jumps to one target share a line in a channel; others that would touch lie beside each
 * other. No line runs on the edge of a column, where the table has its rule.
 */
export function lanesOf(
  jumps: readonly RoutedJump[],
  rows: number,
  columns: number,
  geometry: FlowGeometry,
): ReadonlyMap<Leg, number> {
  const found = new Map<Leg, number>();
  for (const channel of new Set(jumps.map((jump) => jump.channel))) {
    const inChannel = jumps.filter((jump) => jump.channel === channel);
    const nets = netsOf(inChannel, rows);
    const xs = positions(channel, columns, Math.max(...nets.map(({ lane }) => lane)) + 1, geometry);
    for (const { leg } of inChannel) {
      const lane = nets.find(({ target }) => target === leg.target)?.lane ?? 0;
      found.set(leg, xs[lane] ?? edgeOf(channel, geometry));
    }
  }
  return found;
}

function netsOf(jumps: readonly RoutedJump[], rows: number): Net[] {
  const nets: Net[] = [];
  for (const { leg } of jumps) {
    const [from, to] = spanOf(leg, rows);
    const net = nets.find(({ target }) => target === leg.target);
    if (net) Object.assign(net, { from: Math.min(net.from, from), to: Math.max(net.to, to) });
    else nets.push({ target: leg.target, from, to, lane: 0 });
  }
  nets.sort((a, b) => a.from - b.from || a.to - b.to);
  const ends: number[] = [];
  for (const net of nets) {
    const free = ends.findIndex((end) => end < net.from);
    net.lane = free < 0 ? ends.length : free;
    ends[net.lane] = net.to;
  }
  return nets;
}

/** The lanes of a channel, by turns left and right of the columns' edge; at the rim of the table on one side only. */
function positions(channel: number, columns: number, count: number, geometry: FlowGeometry): number[] {
  const edge = edgeOf(channel, geometry);
  const room = (geometry.columnWidth - geometry.symbol.width) / 2;
  const sides = channel === 0 ? [1] : channel === columns ? [-1] : [-1, 1];
  const onOneSide = Math.ceil(count / sides.length);
  const pitch = Math.min(geometry.lane, room / (onOneSide + 1));
  return Array.from({ length: count }, (_, lane) => {
    const side = sides[lane % sides.length] ?? 1;
    return edge + side * pitch * (Math.floor(lane / sides.length) + 1);
  });
}
