import { dueMoment } from '../calendar/due-date.ts';
import { toLocalDate } from '../calendar/local-time.ts';
import { isWholeDays } from '../calendar/units.ts';
import { unpausedMinutesBetween } from '../calendar/working-day.ts';
import { stepExtension } from '../case/extension.ts';
import type { CaseState } from '../case/state.ts';
import type { Rules } from '../office/rules.ts';
import { stepLimit, stepStart } from './step-clock.ts';
import type { StepProgress } from './timeline.ts';

/** How a step that was done kept to its standard; null where it was not done, or what it is held against is not known. */
export interface StepOutcome {
  /** Working minutes its clock ran, from where its standard counts, pauses left out. */
  readonly minutes: number | null;
  readonly onTime: boolean | null;
}

const unknown: StepOutcome = { minutes: null, onTime: null };

/** Counted by `rules` as they were known when the step was done. */
export function stepOutcome(
  { step, state: progress, startedAt, doneAt }: StepProgress,
  state: CaseState,
  { calendar, deadlines }: Rules,
): StepOutcome {
  if (progress !== 'done' || startedAt === null || doneAt === null) return unknown;
  const from = stepStart(step, state, startedAt, doneAt);
  const minutes = unpausedMinutesBetween(calendar, from, doneAt, state.pauses);
  const limit = stepLimit(step, state, deadlines);
  if (!limit) return { minutes, onTime: null };
  const later = stepExtension(state, step.key, startedAt, doneAt);
  const due = dueMoment(calendar, from, limit, state.pauses, later?.date);
  const onTime = isWholeDays(limit.unit)
    ? toLocalDate(doneAt, calendar.zone) <= due.date
    : doneAt <= due.instant;
  return { minutes, onTime };
}
