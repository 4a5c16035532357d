import type { Sop, SopStep, StepKind } from '../../../domain/sop/types.ts';

/** A step in the flowchart: its symbol stands in `column`, and again in the columns of those who take part. */
export interface FlowNode {
  readonly kind: StepKind;
  readonly column: number;
  /** All its columns from left to right. */
  readonly columns: readonly number[];
}

/** One arrow between two steps (by their places); `label` is empty where there is nothing to choose. */
export interface FlowEdge {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** How many actors there are; at least one. */
  readonly columns: number;
}

/**
 * The arrows of an SOP. A step without branches goes on to the next row; a branch that ends the procedure goes to its
 * end symbol; one that names no step we know goes to the next row. Branches of a step to one target are one arrow.
 * An actor that is not in the list stands in the first column.
 */
export function flowOf(sop: Pick<Sop, 'actors' | 'steps'>): Flow {
  const columnOf = (actor: string): number =>
    Math.max(
      0,
      sop.actors.findIndex(({ key }) => key === actor),
    );
  const places = new Map(sop.steps.map(({ key }, place) => [key, place]));
  const lastEnd = sop.steps.findLastIndex(({ kind }) => kind === 'end');
  const end = lastEnd < 0 ? sop.steps.length - 1 : lastEnd;
  return {
    columns: Math.max(1, sop.actors.length),
    nodes: sop.steps.map((step) => {
      const column = columnOf(step.actor);
      const others = (step.coActors ?? [])
        .filter((actor) => sop.actors.some(({ key }) => key === actor))
        .map(columnOf);
      return { kind: step.kind, column, columns: [...new Set([column, ...others])].sort((a, b) => a - b) };
    }),
    edges: sop.steps.flatMap((step, place) => edgesOf(step, place, sop.steps.length, end, places)),
  };
}

function edgesOf(
  { kind, branches }: SopStep,
  from: number,
  count: number,
  end: number,
  places: ReadonlyMap<string, number>,
): FlowEdge[] {
  const next = from + 1;
  if (branches.length === 0) return kind === 'end' || next >= count ? [] : [{ from, to: next, label: '' }];
  const labels = new Map<number, Set<string>>();
  for (const { goTo, label } of branches) {
    const to = goTo === null ? end : (places.get(goTo) ?? next);
    if (to >= count || (goTo === null && from === end)) continue;
    labels.set(to, (labels.get(to) ?? new Set()).add(label.trim()));
  }
  return [...labels].map(([to, said]) => ({
    from,
    to,
    label: [...said].filter((text) => text !== '').join(' / '),
  }));
}
