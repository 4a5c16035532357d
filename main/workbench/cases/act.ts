import type { Command } from '../../../shared/domain/case/commands.ts';
import { decide, refusals } from '../../../shared/domain/case/decide.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { loadCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';

export interface ActResult {
  readonly done: string[];
  readonly refused: { id: string; register: string; reason: string }[];
}

/** One wish on one or many cases: each is decided by itself, all that are accepted are recorded together. */
export async function actOnCases(desk: Desk, ids: readonly string[], command: Command): Promise<ActResult> {
  desk.actor();
  return desk.transact(async (db, record) => {
    const done: string[] = [];
    const refused: ActResult['refused'] = [];
    for (const id of new Set(ids)) {
      const { state } = await loadCase(db, id);
      const decision = decide(state, command, id);
      if (decision.ok) {
        await record(decision.facts.map((fact) => ({ stream: caseStream(id), fact })));
        done.push(id);
      } else
        refused.push({
          id,
          register: state.received?.register.text ?? id,
          reason: refusals[decision.refusal],
        });
    }
    return { done, refused };
  });
}
