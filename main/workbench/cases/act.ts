import type { ActResult } from '../../../shared/contract/list-views.ts';
import type { Command } from '../../../shared/domain/case/commands.ts';
import { type DecideContext, decide, refusals } from '../../../shared/domain/case/decide.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import type { Desk } from '../desk.ts';

/** One wish on one case. */
export interface Wish {
  readonly id: string;
  readonly command: Command;
}

/** Each wish is decided by itself; all that are accepted are recorded together. */
export async function carryOut(desk: Desk, wishes: readonly Wish[]): Promise<ActResult> {
  desk.actor();
  return desk.transact(async (db, record) => {
    const now = new Date(desk.now()).toISOString();
    const result: ActResult = { done: [], events: [], refused: [] };
    for (const { id, command } of wishes) {
      const { state } = await loadCase(db, id);
      const decision = decide(state, command, { self: id, now, steps: stepsOf(desk, state) });
      if (decision.ok) {
        const rows = await record(decision.facts.map((fact) => ({ stream: caseStream(id), fact })));
        result.done.push(id);
        result.events.push(...rows.map((row) => row.id));
      } else
        result.refused.push({
          id,
          register: state.received?.register.text ?? id,
          reason: refusals[decision.refusal],
        });
    }
    return result;
  });
}

function stepsOf(desk: Desk, { received }: CaseState): DecideContext['steps'] {
  const sop = received && sopOf(desk.office(), received.sop);
  return sop?.steps ?? [];
}

/** One command on one or many cases. */
export function actOnCases(desk: Desk, ids: readonly string[], command: Command): Promise<ActResult> {
  return carryOut(
    desk,
    [...new Set(ids)].map((id) => ({ id, command })),
  );
}
