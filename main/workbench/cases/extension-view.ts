import type { CaseView } from '../../../shared/contract/case-views.ts';
import { pendingExtension } from '../../../shared/domain/case/extension.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';

/** The longer limit that waits for the head; none once the case has ended. */
export function extensionView(desk: Desk, state: CaseState, sop: Sop): CaseView['extension'] {
  const pending = endedStatuses.includes(state.status) ? null : pendingExtension(state);
  if (!pending) return null;
  return {
    until: pending.until,
    reason: pending.reason,
    step:
      pending.step === null
        ? null
        : (sop.steps.find((step) => step.key === pending.step)?.activity ?? pending.step),
    by: officerName(desk, pending.askedBy),
    at: pending.askedAt,
  };
}
