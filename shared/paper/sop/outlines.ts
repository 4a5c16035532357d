import type { StepKind } from '../../domain/sop/types.ts';
import type { Box, Point } from './flow/types.ts';

const short = (value: number): string => `${Math.round(value * 1000) / 1000}`;

/** Points as an SVG path has them. */
export const sizedPoints = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L');

const closed = (points: readonly Point[]): string => `M${sizedPoints(points)}Z`;

/** The outline of a step's symbol: capsule, box or diamond. */
export function drawnOutline(kind: StepKind, box: Box): string {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  if (kind === 'decision')
    return closed([
      { x: x + width / 2, y },
      { x: right, y: y + height / 2 },
      { x: x + width / 2, y: bottom },
      { x, y: y + height / 2 },
    ]);
  if (kind === 'process')
    return closed([
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ]);
  const radius = Math.min(height, width) / 2;
  const turn = (to: Point): string => `A${short(radius)} ${short(radius)} 0 0 1 ${sizedPoints([to])}`;
  return (
    `M${sizedPoints([
      { x: x + radius, y },
      { x: right - radius, y },
    ])}` +
    `${turn({ x: right - radius, y: bottom })}L${sizedPoints([{ x: x + radius, y: bottom }])}` +
    `${turn({ x: x + radius, y })}Z`
  );
}

/** The pentagon of an off-page connector, its point down. */
export function outlineOf({ x, y, width, height }: Box): string {
  const shoulder = y + height * 0.64;
  return closed([
    { x, y },
    { x: x + width, y },
    { x: x + width, y: shoulder },
    { x: x + width / 2, y: y + height },
    { x, y: shoulder },
  ]);
}
