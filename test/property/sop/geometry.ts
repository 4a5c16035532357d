import type { Box, FlowLine, FlowPage, FlowSymbol, Point } from '../../../shared/paper/sop/flow/types.ts';

type Segment = readonly [Point, Point];

const segments = ({ points }: FlowLine): Segment[] =>
  points.slice(1).flatMap((point, i): Segment[] => {
    const before = points[i];
    return before ? [[before, point]] : [];
  });

const overlap = (a: Box, b: Box, by: number): boolean =>
  a.x + by < b.x + b.width &&
  b.x + by < a.x + a.width &&
  a.y + by < b.y + b.height &&
  b.y + by < a.y + a.height;

const boxOf = ([a, b]: Segment): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** Whether a point lies inside a symbol's outline, more than a hair from its edge. */
function insideSymbol({ x, y }: Point, symbol: FlowSymbol): boolean {
  const { box } = symbol;
  const u = Math.abs(x - box.x - box.width / 2) / (box.width / 2);
  const v = Math.abs(y - box.y - box.height / 2) / (box.height / 2);
  const hair = 0.02;
  if (symbol.shape === 'step' && symbol.kind === 'decision') return u + v < 1 - hair;
  if (symbol.shape === 'step' && symbol.kind !== 'process') {
    const radius = Math.min(box.height, box.width) / 2;
    const past = Math.max(0, Math.abs(x - box.x - box.width / 2) - (box.width / 2 - radius));
    return Math.hypot(past, y - box.y - box.height / 2) < radius * (1 - hair) && u < 1 - hair;
  }
  return u < 1 - hair && v < 1 - hair;
}

/** Points on a piece of line, a third of a millimetre apart. */
function* pointsOn([a, b]: Segment): Generator<Point> {
  const count = Math.max(1, Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / 0.33));
  for (let i = 0; i <= count; i += 1)
    yield { x: a.x + ((b.x - a.x) * i) / count, y: a.y + ((b.y - a.y) * i) / count };
}

const netOf = ({ target, arrow }: FlowLine): string => `${arrow ? 'to' : 'of'} ${target}`;

const distance = (p: Point, segment: Segment): number => {
  const box = boxOf(segment);
  const dx = Math.max(box.x - p.x, 0, p.x - box.x - box.width);
  const dy = Math.max(box.y - p.y, 0, p.y - box.y - box.height);
  return Math.hypot(dx, dy);
};

/** Two pieces of line that run on each other. */
function collinear(a: Segment, b: Segment): boolean {
  const [p, q] = [boxOf(a), boxOf(b)];
  const near = 0.08;
  const upright = p.width < 1e-6 && q.width < 1e-6 && Math.abs(p.x - q.x) < near;
  const level = p.height < 1e-6 && q.height < 1e-6 && Math.abs(p.y - q.y) < near;
  return (
    (upright && p.y + 0.01 < q.y + q.height && q.y + 0.01 < p.y + p.height) ||
    (level && p.x + 0.01 < q.x + q.width && q.x + 0.01 < p.x + p.width)
  );
}

/** Everything wrong with the drawing of a page, in words; nothing for a good one. */
export function faultsOf(page: FlowPage, left: number, right: number): string[] {
  const { symbols, lines, labels } = page;
  const faults: string[] = [];
  const within = (box: Box): boolean =>
    box.x >= left - 1e-6 &&
    box.x + box.width <= right + 1e-6 &&
    box.y >= 0 &&
    box.y + box.height <= page.height + 1e-6;
  for (const [i, symbol] of symbols.entries()) {
    if (!within(symbol.box)) faults.push(`symbol outside: ${JSON.stringify(symbol)}`);
    for (const other of symbols.slice(i + 1))
      if (overlap(symbol.box, other.box, 0))
        faults.push(`symbols overlap: ${JSON.stringify([symbol, other])}`);
  }
  const pieces = lines.flatMap((line) =>
    segments(line).map((segment) => ({ line, segment, box: boxOf(segment) })),
  );
  for (const { line, segment, box } of pieces) {
    const [a, b] = segment;
    if (!within(box)) faults.push(`line outside: ${JSON.stringify(line)}`);
    if (Math.abs(a.x - b.x) > 1e-9 && Math.abs(a.y - b.y) > 1e-9)
      faults.push(`slanted: ${JSON.stringify(line)}`);
    for (const symbol of symbols)
      if (
        overlap(
          { ...box, x: box.x - 0.1, y: box.y - 0.1, width: box.width + 0.2, height: box.height + 0.2 },
          symbol.box,
          0,
        )
      )
        for (const point of pointsOn(segment))
          if (insideSymbol(point, symbol)) {
            faults.push(`line through a symbol: ${JSON.stringify([line, symbol])}`);
            break;
          }
    for (const label of labels)
      if (overlap(box, label.box, -0.05)) faults.push(`line on a label: ${JSON.stringify([line, label])}`);
  }
  for (const [i, one] of pieces.entries())
    for (const other of pieces.slice(i + 1)) {
      if (netOf(one.line) === netOf(other.line)) continue;
      if (collinear(one.segment, other.segment))
        faults.push(`lines on each other: ${JSON.stringify([one.line, other.line])}`);
      const touches = (a: Segment, b: Segment): boolean => a.some((point) => distance(point, b) < 0.04);
      if (one.line.arrow && other.line.arrow)
        if (touches(one.segment, other.segment) || touches(other.segment, one.segment))
          faults.push(`a line ends or turns on another: ${JSON.stringify([one.line, other.line])}`);
    }
  for (const [i, label] of labels.entries()) {
    if (!within(label.box)) faults.push(`label outside: ${JSON.stringify(label)}`);
    for (const symbol of symbols)
      if (overlap(label.box, symbol.box, 0) && meets(label.box, symbol))
        faults.push(`label on a symbol: ${JSON.stringify([label, symbol])}`);
    for (const other of labels.slice(i + 1))
      if (overlap(label.box, other.box, 0)) faults.push(`labels overlap: ${JSON.stringify([label, other])}`);
  }
  return faults;
}

function meets({ x, y, width, height }: Box, symbol: FlowSymbol): boolean {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  const sides = corners.map((corner, i): Segment => [corner, corners[(i + 1) % 4] ?? corner]);
  return sides.some((side) => [...pointsOn(side)].some((point) => insideSymbol(point, symbol)));
}
