import { dueDate } from '../calendar/due-date.ts';
import type { Instant, Limit, WorkingCalendar } from '../calendar/types.ts';
import { basisWith, type Clock, mainClockKind } from '../case/clocks.ts';
import { stepExtension } from '../case/extension.ts';
import type { CaseState } from '../case/state.ts';
import type { Settings } from '../office/settings.ts';
import { currentStep, type StepProgress } from './timeline.ts';
import type { Sop, SopStep } from './types.ts';

type Deadlines = Settings['deadlines'];

/** A step's standard time on this case: its own, or the limit of the case's classification. */
export function stepLimit(step: SopStep, state: CaseState, deadlines: Deadlines): Limit | null {
  if (step.limit !== 'klasifikasi') return step.limit;
  return deadlines.find((each) => each.kind === mainClockKind(state))?.limit ?? null;
}

/**
 * When a step's time begins: at the action it is counted from, else when the step became the current one. A step that
 * was done counts from the last such action before it.
 */
export function stepStart(step: SopStep, state: CaseState, begun: Instant, doneAt?: Instant): Instant {
  if (step.limitFrom === undefined) return begun;
  const from = state.milestones.findLast(
    ({ completion, at }) => completion === step.limitFrom && (doneAt === undefined || at <= doneAt),
  );
  return from?.at ?? begun;
}

/** The clock of the step that is now, by its mutu baku; null when none is, or when the step has no limit. */
export function stepClock(
  sop: Sop,
  timeline: readonly StepProgress[],
  state: CaseState,
  calendar: WorkingCalendar,
  deadlines: Deadlines,
): Clock | null {
  const now = currentStep(timeline);
  const begun = now?.progress.startedAt ?? state.clockStart;
  if (!now || begun === null) return null;
  const { step } = now.progress;
  const limit = stepLimit(step, state, deadlines);
  if (!limit) return null;
  const startedAt = stepStart(step, state, begun);
  const later = stepExtension(state, step.key, begun);
  return {
    kind: 'langkah',
    label: `Langkah ${now.number}: ${step.activity}`,
    basis: basisWith(`${sop.name}, versi ${sop.version}`, later),
    limit,
    startedAt,
    stoppedAt: null,
    paused: state.pauses.some((pause) => pause.to === null),
    due: dueDate(calendar, startedAt, limit, state.pauses, later),
  };
}
