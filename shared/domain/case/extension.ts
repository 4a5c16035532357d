import type { LaterDate } from '../calendar/due-date.ts';
import type { Instant } from '../calendar/types.ts';
import type { CaseState, Extension } from './state.ts';

/** The request that waits for the head; one at a time. */
export function pendingExtension(state: CaseState): Extension | null {
  return state.extensions.find((each) => each.decision === 'menunggu') ?? null;
}

/** The date to which the head moved the case's own limit in this round; null when it stands as the rules say. */
export function caseExtension({ extensions, round }: CaseState): LaterDate | null {
  return latest(extensions.filter((each) => each.step === null && each.round === round));
}

/** The same of one turn of a step, which began and ended at these moments; null = not known or not yet. */
export function stepExtension(
  { extensions }: CaseState,
  step: string,
  begun: Instant | null,
  doneAt: Instant | null = null,
): LaterDate | null {
  return latest(
    extensions.filter(
      (each) =>
        each.step === step &&
        (begun === null || each.askedAt >= begun) &&
        (doneAt === null || each.askedAt <= doneAt),
    ),
  );
}

/** The last one approved holds, be it earlier than one before it. */
function latest(extensions: readonly Extension[]): LaterDate | null {
  const last = extensions.findLast((each) => each.decision === 'disetujui');
  return last ? { date: last.until, reason: last.reason } : null;
}
