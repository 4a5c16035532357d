import type { Instant } from '../calendar/types.ts';
import type { Milestone } from '../case/state.ts';
import type { Sop, SopStep } from './types.ts';

export interface StepProgress {
  readonly step: SopStep;
  readonly state: 'done' | 'current' | 'coming' | 'skipped';
  /** When the step became the current one. */
  readonly startedAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
  /** In words, when the step was not done in the SOP's order. */
  readonly departure: string | null;
}

interface Progress {
  readonly current: number | null;
  readonly since: Instant | null;
  readonly steps: readonly StepProgress[];
}

const matches = (step: SopStep, milestone: Milestone): boolean =>
  milestone.completion === 'manual' ? step.key === milestone.step : step.completedBy === milestone.completion;

/** Where the flow goes after a step is completed with this outcome: a step's index, or null when the procedure ends. */
function after(sop: Sop, index: number, outcome: string | null): number | null {
  const step = sop.steps[index];
  if (step?.kind === 'end') return null;
  const branch = step?.branches.find((each) => each.outcome === outcome);
  if (branch) return branch.goTo === null ? null : indexOf(sop, branch.goTo);
  return index + 1 < sop.steps.length ? index + 1 : null;
}

function indexOf(sop: Sop, key: string): number | null {
  const index = sop.steps.findIndex((step) => step.key === key);
  return index < 0 ? null : index;
}

function advance(sop: Sop, progress: Progress, milestone: Milestone): Progress {
  const at = progress.current ?? sop.steps.length;
  const ahead = sop.steps.findIndex((step, index) => index >= at && matches(step, milestone));
  const index = ahead >= 0 ? ahead : sop.steps.findLastIndex((step) => matches(step, milestone));
  if (index < 0) return progress;
  const repeated = index < at;
  const next = after(sop, index, milestone.outcome);
  const turnsBack = next !== null && next <= index;
  const steps = progress.steps.map((each, i): StepProgress => {
    if (i === index) {
      const departure =
        repeated && each.state !== 'done'
          ? 'dikerjakan menyusul'
          : !repeated && i > at
            ? `dikerjakan sebelum langkah ${at + 1} selesai`
            : each.departure;
      return {
        ...each,
        // A decision that sends the flow back is still to be taken, like the steps it repeats.
        state: turnsBack ? 'coming' : 'done',
        startedAt: turnsBack ? null : (each.startedAt ?? progress.since),
        doneAt: milestone.at,
        doneBy: milestone.actor,
        departure,
      };
    }
    if (!repeated && i >= at && i < index && each.state !== 'done')
      return { ...each, state: 'skipped', departure: 'dilewati' };
    if (turnsBack && next !== null && i >= next && i < index)
      return { ...each, state: 'coming', startedAt: null };
    return each;
  });
  // Doing an earlier step again does not move the case on, unless its outcome sends the flow back.
  const current = repeated && !turnsBack ? progress.current : next;
  return { current, since: milestone.at, steps };
}

/**
 * The case's steps by its SOP: what is done, skipped, current and to come. `ended` = the case is closed, returned,
 * archived or history, so that no step is current.
 */
export function timelineOf(
  sop: Sop,
  milestones: readonly Milestone[],
  ended: boolean,
): readonly StepProgress[] {
  const start: Progress = {
    current: 0,
    since: null,
    steps: sop.steps.map((step) => ({
      step,
      state: 'coming',
      startedAt: null,
      doneAt: null,
      doneBy: null,
      departure: null,
    })),
  };
  const { current, since, steps } = [...milestones]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .reduce<Progress>((progress, milestone) => advance(sop, progress, milestone), start);
  if (ended || current === null) return steps;
  return steps.map((each, i) => (i === current ? { ...each, state: 'current', startedAt: since } : each));
}

/** The step now, with its number (from 1); null when the procedure has ended. */
export function currentStep(
  timeline: readonly StepProgress[],
): { readonly number: number; readonly progress: StepProgress } | null {
  const index = timeline.findIndex((each) => each.state === 'current');
  const progress = timeline[index];
  return progress ? { number: index + 1, progress } : null;
}
