import type { Kysely } from 'kysely';
import { objectionToAdding, refusals } from '../../../shared/domain/case/decide.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';

/** A case's state; refuses one that was never received here or whose import was undone. */
export async function shownCase(desk: Desk, id: string, db = desk.store.read): Promise<CaseState> {
  const { state } = await loadCase(db, id);
  if (!state.received || state.withdrawn) throw new Refused('Aduan tidak ada.');
  return state;
}

/**
 * A case's state for adding to it outside `decide`: refuses what `shownCase` does, and a case with events of a
 * newer version, which this one does not understand. Ask in the transaction that records.
 */
export async function changeableCase(desk: Desk, id: string, db: Kysely<Tables>): Promise<CaseState> {
  const state = await shownCase(desk, id, db);
  const objection = objectionToAdding(state);
  if (objection !== null) throw new Refused(refusals[objection]);
  return state;
}
