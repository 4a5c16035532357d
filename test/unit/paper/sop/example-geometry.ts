import type { Sop } from '../../../../shared/domain/sop/types.ts';
import { flowOf } from '../../../../shared/paper/sop/flow/flow.ts';
import { layoutPage } from '../../../../shared/paper/sop/flow/layout.ts';
import type { FlowGeometry, FlowPage } from '../../../../shared/paper/sop/flow/types.ts';

export const geometry: FlowGeometry = {
  left: 0,
  columnWidth: 30,
  symbol: { width: 14, height: 8 },
  connector: { width: 5, height: 5 },
  gutter: 2,
  entry: 3,
  below: 2,
  row: 16,
  lane: 2,
  label: 7,
};

/** The whole flowchart on one endless page, one row for each step. */
export function layoutFlow(sop: Pick<Sop, 'actors' | 'steps'>): FlowPage {
  const rows = sop.steps.map((_, step) => ({ step, height: 0 }));
  return layoutPage(flowOf(sop), rows, geometry, () => 0);
}
