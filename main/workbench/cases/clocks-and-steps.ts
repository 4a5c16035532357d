import type { ClockView, TimelineStep } from '../../../shared/contract/case-views.ts';
import { dueDate } from '../../../shared/domain/calendar/due-date.ts';
import { formatMinutes } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { remainingOf } from '../../../shared/domain/calendar/remaining.ts';
import type { Clock } from '../../../shared/domain/case/clocks.ts';
import { stepExtension } from '../../../shared/domain/case/extension.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import { rulesAt } from '../../../shared/domain/office/rules.ts';
import { nextAction } from '../../../shared/domain/sop/next-action.ts';
import { stepLimit, stepStart } from '../../../shared/domain/sop/step-clock.ts';
import { stepOutcome } from '../../../shared/domain/sop/step-outcome.ts';
import type { StepProgress } from '../../../shared/domain/sop/timeline.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';

/** A clock at this moment. */
export function clockView(desk: Desk, clock: Clock): ClockView {
  const { calendar } = desk.settings();
  const end = clock.stoppedAt ?? new Date(desk.now()).toISOString();
  const left = remainingOf(calendar, clock.due, clock.limit.unit, end);
  const state =
    clock.stoppedAt === null ? (clock.paused ? 'dijeda' : 'berjalan') : left.late ? 'terlewati' : 'terpenuhi';
  return {
    ...clock,
    state,
    timeLeft: state === 'berjalan' ? left.text : null,
    late: left.late && state !== 'dijeda',
  };
}

/** The case's steps with their times; steps to come are expected one after the other, each taking its whole standard. */
export function timelineView(
  desk: Desk,
  state: CaseState,
  progress: readonly StepProgress[],
  actors: readonly { key: string; name: string }[],
): TimelineStep[] {
  const { calendar, deadlines } = desk.settings();
  const ended = endedStatuses.includes(state.status);
  const now = new Date(desk.now()).toISOString();
  let expected = now;
  return progress.map((each, index): TimelineStep => {
    const { step } = each;
    const limit = stepLimit(step, state, deadlines);
    const from = stepStart(step, state, each.state === 'current' ? (each.startedAt ?? expected) : expected);
    // An ended case, or one that is only history, has no step to come.
    const due =
      limit && !ended && (each.state === 'current' || each.state === 'coming')
        ? dueDate(
            calendar,
            from,
            limit,
            each.state === 'current' ? state.pauses : [],
            each.state === 'current' ? stepExtension(state, step.key, each.startedAt) : null,
          )
        : null;
    // A step counted from an earlier action may be due before the one it follows is expected; it comes no sooner.
    const comes =
      due && each.state === 'coming' && due.instant < expected
        ? toLocalDate(expected, calendar.zone)
        : (due?.date ?? null);
    if (due && due.instant > expected) expected = due.instant;
    const left =
      due && limit && each.state === 'current' && state.status !== 'menunggu-pelapor'
        ? remainingOf(calendar, due, limit.unit, now)
        : null;
    const known = each.doneAt === null ? null : rulesAt(desk.office().rules, each.doneAt);
    const outcome = known === null ? null : stepOutcome(each, state, known);
    return {
      key: step.key,
      number: index + 1,
      activity: step.activity,
      actor:
        step.actor === 'bidang' && state.disposition
          ? state.disposition.unit
          : (actors.find((actor) => actor.key === step.actor)?.name ?? step.actor),
      state: each.state,
      doneAt: each.doneAt,
      doneBy: each.doneBy ? officerName(desk, each.doneBy) : null,
      took: outcome?.minutes == null ? null : formatMinutes(outcome.minutes),
      standard: step.limitText,
      dueDate: comes,
      timeLeft: left?.text ?? null,
      late: left?.late ?? outcome?.onTime === false,
      action: each.state === 'current' ? nextAction(state, step) : null,
      branches: step.branches.map(({ outcome, label }) => ({ outcome, label })),
      departure: each.departure,
    };
  });
}
