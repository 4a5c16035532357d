import { expect, test } from 'vitest';
import { layStrip } from '../../../../shared/paper/sop/flow/strips.ts';
import { geometry } from './example-geometry.ts';

test('a connector stands straight under its line where it can, and takes no level', () => {
  const { nets, height } = layStrip([{ target: 1, pins: [20] }], [0, 60], geometry);
  expect(nets).toEqual([{ target: 1, pins: [20], x: 20, level: null }]);
  expect(height).toBeGreaterThan(geometry.connector.height);
  expect(layStrip([], [0, 60], geometry).height).toBe(0);
});

test('connectors stand apart, and none under the line of another', () => {
  const pins = [10, 10.4, 15.6, 16, 21];
  const { nets, width } = layStrip(
    pins.map((pin, target) => ({ target, pins: [pin] })),
    [0, 60],
    geometry,
  );
  for (const [i, net] of nets.entries()) {
    for (const other of nets.slice(i + 1)) expect(Math.abs(net.x - other.x)).toBeGreaterThan(width);
    for (const other of nets)
      if (other !== net) expect(Math.abs(net.x - (other.pins[0] ?? 0))).toBeGreaterThan(0.5);
  }
  const levels = nets.flatMap(({ level }) => (level === null ? [] : [level]));
  expect(new Set(levels).size).toBe(levels.length);
});

test('connectors become narrower when there are more than fit', () => {
  const { nets, width } = layStrip(
    Array.from({ length: 14 }, (_, target) => ({ target, pins: [2 + target * 2] })),
    [0, 60],
    geometry,
  );
  expect(width).toBeLessThan(5);
  const places = nets.map(({ x }) => x).sort((a, b) => a - b);
  for (const [i, x] of places.entries()) {
    expect(x - width / 2).toBeGreaterThanOrEqual(0);
    expect(x + width / 2).toBeLessThanOrEqual(60);
    if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThan(width);
  }
});
