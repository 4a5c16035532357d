import type { WorkingCalendar } from '../domain/calendar/types.ts';
import { workingMinutesBetween } from '../domain/calendar/working-day.ts';
import type { StepProgress } from '../domain/sop/timeline.ts';
import type { Sop } from '../domain/sop/types.ts';
import type { StepsTable } from './schema.ts';

/** A case's rows in the `steps` projection: what was done or skipped and what is current; steps to come are not there. */
export function stepRecords(
  no: number,
  id: string,
  sop: Sop,
  timeline: readonly StepProgress[],
  calendar: WorkingCalendar,
): StepsTable[] {
  return timeline.flatMap(({ step, state, startedAt, doneAt, doneBy, departure }, i) => {
    if (state === 'coming') return [];
    // A step taken again is not done, whatever an earlier turn left.
    const done = state === 'done';
    return [
      {
        case_no: no,
        number: i + 1,
        case_id: id,
        sop_id: sop.id,
        sop_version: sop.version,
        step: step.key,
        state,
        started_at: startedAt,
        done_at: done ? doneAt : null,
        done_by: done ? doneBy : null,
        minutes: done ? stepMinutes(calendar, startedAt, doneAt) : null,
        departure,
      },
    ];
  });
}

/** Working minutes a step took; null when its start is not known. */
export function stepMinutes(
  calendar: WorkingCalendar,
  startedAt: string | null,
  doneAt: string | null,
): number | null {
  return startedAt === null || doneAt === null ? null : workingMinutesBetween(calendar, startedAt, doneAt);
}
