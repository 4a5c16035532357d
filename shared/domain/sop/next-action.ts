import type { CommandName } from '../case/commands.ts';
import type { CaseState } from '../case/state.ts';
import { endedStatuses } from '../case/terms.ts';
import type { SopStep } from './types.ts';

export type NextAction = CommandName | 'print-sheet';

const byCompletion: Record<SopStep['completedBy'], NextAction | null> = {
  receive: null,
  verify: 'verify',
  'print-sheet': 'print-sheet',
  dispose: 'dispose',
  'follow-up': 'follow-up',
  draft: 'draft-answer',
  approve: 'approve-answer',
  send: 'send-answer',
  reply: 'record-reply',
  close: 'close',
  manual: 'tick-step',
};

/** The one obvious next action of a case whose current step is `step`. */
export function nextAction(state: CaseState, step: SopStep | null): NextAction | null {
  if (state.status === 'menunggu-pelapor') return 'resume';
  if (state.status === 'ditutup-lapor') return null;
  if (endedStatuses.includes(state.status)) return null;
  if (!step) return 'close';
  const action = byCompletion[step.completedBy];
  if (action === 'verify' && state.classification === null) return 'classify';
  if (action === 'approve-answer' && state.answer?.state === 'diperbaiki') return 'draft-answer';
  return action;
}
