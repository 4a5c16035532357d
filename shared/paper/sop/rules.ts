import type { SopDocument } from './document.ts';
import type { Point } from './flow/types.ts';
import type { StepPage } from './paginate.ts';

/** A rule of the table; those between the actors are faint, so that arrows stand out. */
export interface Rule {
  readonly from: Point;
  readonly to: Point;
  readonly faint: boolean;
}

/** The rules of one page of the step table, from its upper left corner. */
export function rulesOf({ table, head }: SopDocument, { flow }: StepPage): Rule[] {
  const { widths, width } = table;
  const { left, columnWidth } = table.flow;
  const actors = Math.round(
    (width - Object.values(widths).reduce((sum, each) => sum + each, 0)) / columnWidth,
  );
  const right = left + actors * columnWidth;
  const [inputs, time] = [right + widths.inputs, right + widths.inputs + widths.time];
  const output = time + widths.output;
  const top = head.upper + head.lower;
  const bottom = top + flow.height;
  const [first, last] = [top + flow.above, bottom - flow.below];
  const across = (y: number, from = 0, to = width): Rule => ({
    from: { x: from, y },
    to: { x: to, y },
    faint: false,
  });
  const down = (x: number, from: number, to: number, faint = false): Rule => ({
    from: { x, y: from },
    to: { x, y: to },
    faint,
  });
  return [
    ...Array.from({ length: actors - 1 }, (_, i) => left + (i + 1) * columnWidth).flatMap((x) => [
      down(x, head.upper, top),
      down(x, first, last, true),
    ]),
    across(0),
    across(head.upper, left, output),
    across(top),
    ...(flow.above > 0 ? [across(first)] : []),
    ...flow.rows.slice(1).map((row) => across(top + row.top)),
    ...(flow.below > 0 ? [across(last)] : []),
    across(bottom),
    ...[0, left, right, width].map((x) => down(x, 0, bottom)),
    ...[widths.number, output].flatMap((x) => [down(x, 0, top), down(x, first, last)]),
    ...[inputs, time].flatMap((x) => [down(x, head.upper, top), down(x, first, last)]),
  ];
}
