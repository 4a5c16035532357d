import { remainingOf } from '../calendar/remaining.ts';
import type { Instant, LocalDate, WorkingCalendar } from '../calendar/types.ts';
import type { CaseState } from './state.ts';
import { endedStatuses } from './terms.ts';

/** The day by which the head asked for the answer, beside the legal limit, which it does not move. */
export interface RequestedDue {
  readonly date: LocalDate;
  /** `sisa 2 hari kerja`, `terlambat 1 hari kerja`. */
  readonly timeLeft: string;
  readonly late: boolean;
}

/**
 * The head's date while the answer is still owed; null when none was written, and once the answer was sent or the
 * case ended. Like a limit in days it lasts through its whole day.
 */
export function requestedDue(state: CaseState, calendar: WorkingCalendar, now: Instant): RequestedDue | null {
  const date = state.disposition?.due ?? null;
  if (date === null || state.status === 'terkirim' || endedStatuses.includes(state.status)) return null;
  const { text, late } = remainingOf(calendar, { date, instant: now }, 'hari', now);
  return { date, timeLeft: text, late };
}
