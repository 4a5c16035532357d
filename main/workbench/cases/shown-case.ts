import type { CaseState } from '../../../shared/domain/case/state.ts';
import { loadCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';

/** A case's state; refuses one that was never received here or whose import was undone. */
export async function shownCase(desk: Desk, id: string): Promise<CaseState> {
  const { state } = await loadCase(desk.store.read, id);
  if (!state.received || state.withdrawn) throw new Refused('Aduan tidak ada.');
  return state;
}
