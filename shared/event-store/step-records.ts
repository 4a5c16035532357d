import { toLocalDate } from '../domain/calendar/local-time.ts';
import type { Zone } from '../domain/calendar/types.ts';
import type { CaseState } from '../domain/case/state.ts';
import { type Rules, rulesAt } from '../domain/office/rules.ts';
import { stepOutcome } from '../domain/sop/step-outcome.ts';
import type { StepProgress } from '../domain/sop/timeline.ts';
import type { Sop } from '../domain/sop/types.ts';
import type { StepsTable } from './schema.ts';

/** What a case's steps are counted with, beside the case itself. */
export interface StepRules {
  readonly sop: Sop;
  readonly timeline: readonly StepProgress[];
  readonly rules: readonly Rules[];
  readonly zone: Zone;
}

/** A case's rows in the `steps` projection: what was done or skipped and what is current; steps to come are not there. */
export function stepRecords(no: number, id: string, state: CaseState, about: StepRules): StepsTable[] {
  const { sop, timeline, rules, zone } = about;
  return timeline.flatMap((each, i) => {
    if (each.state === 'coming') return [];
    // A step taken again is not done, whatever an earlier turn left.
    const doneAt = each.state === 'done' ? each.doneAt : null;
    const known = doneAt === null ? null : rulesAt(rules, doneAt);
    const outcome = known === null ? null : stepOutcome(each, state, known);
    return [
      {
        case_no: no,
        number: i + 1,
        case_id: id,
        sop_id: sop.id,
        sop_version: sop.version,
        step: each.step.key,
        state: each.state,
        started_at: each.startedAt,
        done_at: doneAt,
        done_by: doneAt === null ? null : each.doneBy,
        minutes: outcome?.minutes ?? null,
        on_time: outcome?.onTime == null ? null : Number(outcome.onTime),
        done_month: doneAt === null ? null : toLocalDate(doneAt, zone).slice(0, 7),
        departure: each.departure,
      },
    ];
  });
}
