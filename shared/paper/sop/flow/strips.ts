import type { FlowGeometry } from './types.ts';

/** What meets a strip of connectors: the places where a net's lines come from (or go to) the rows. */
export interface StripNet {
  readonly target: number;
  readonly pins: readonly number[];
}

export interface Strip {
  /** Distances are from the rows' side of the strip. */
  readonly height: number;
  /** Where the connectors begin. */
  readonly connectors: number;
  readonly width: number;
  readonly nets: readonly (StripNet & { readonly x: number; readonly level: number | null })[];
}

const apart = 0.6;
const levelPitch = 1.3;

/**
 * Puts one connector per net into a strip, each as near to its lines as can be. A net whose connector does not stand
 * straight under its line gets a level of its own to run across; no connector stands under another net's line.
 */
export function layStrip(
  nets: readonly StripNet[],
  [left, right]: readonly [number, number],
  geometry: FlowGeometry,
): Strip {
  const { connector, entry } = geometry;
  if (nets.length === 0) return { height: 0, connectors: 0, width: connector.width, nets: [] };
  const widest = Math.min(connector.width, (right - left) / nets.length - 2 * apart);
  const { width, placed } = placeAll(nets, widest, [left, right]);
  const across = placed.filter(({ pins, x }) => pins.some((pin) => pin !== x));
  const order = [
    ...across.filter(({ pins, x }) => x >= Math.max(...pins)).reverse(),
    ...across.filter(({ pins, x }) => x < Math.max(...pins)),
  ];
  const connectors = levelPitch * order.length + entry;
  return {
    height: connectors + connector.height + levelPitch,
    connectors,
    width,
    nets: placed.map((net) => {
      const turn = order.findIndex(({ target }) => target === net.target);
      return { ...net, level: turn < 0 ? null : levelPitch * (turn + 1) };
    }),
  };
}

const preferred = ({ pins }: StripNet): number => pins[0] ?? 0;

interface Placed extends StripNet {
  readonly x: number;
}

/** Places all connectors; they become narrower as long as one finds no place. */
function placeAll(
  nets: readonly StripNet[],
  width: number,
  [left, right]: readonly [number, number],
): { readonly width: number; readonly placed: readonly Placed[] } {
  const placed: Placed[] = [];
  let failed = false;
  for (const net of [...nets].sort((a, b) => preferred(a) - preferred(b))) {
    const others = nets.filter((each) => each !== net).flatMap(({ pins }) => pins);
    const free = (at: number): boolean =>
      placed.every(({ x }) => Math.abs(x - at) >= width + apart) &&
      others.every((pin) => Math.abs(pin - at) >= Math.min(apart, width / 4));
    const x = nearest(preferred(net), [left + width / 2 + 0.4, right - width / 2 - 0.4], free);
    failed ||= !free(x);
    placed.push({ ...net, x });
  }
  return failed && width > 0.5 ? placeAll(nets, width * 0.8, [left, right]) : { width, placed };
}

/** The place nearest to `wanted` that is free; where none is, the one wanted. */
function nearest(
  wanted: number,
  [from, to]: readonly [number, number],
  free: (x: number) => boolean,
): number {
  const within = Math.min(Math.max(wanted, from), to);
  for (let away = 0; away <= to - from; away += 0.2)
    for (const at of [within - away, within + away]) if (at >= from && at <= to && free(at)) return at;
  return within;
}
