import type { Instant } from '../calendar/types.ts';
import type { Settings } from './settings.ts';

/** The calendar and deadlines that hold from a moment on; the first ones hold for everything before it too. */
export interface Rules {
  readonly since: Instant;
  readonly calendar: Settings['calendar'];
  readonly deadlines: Settings['deadlines'];
}

/** Adds what a change of the settings means for what happens after it. */
export function withRules(
  known: readonly Rules[],
  { calendar, deadlines }: Pick<Settings, 'calendar' | 'deadlines'>,
  since: Instant,
): readonly Rules[] {
  const last = known.at(-1);
  if (last && last.calendar === calendar && last.deadlines === deadlines) return known;
  const next: Rules = { since, calendar, deadlines };
  // The zone says where the office is. It is no rule: moments of earlier days are read in it too.
  return last && last.calendar.zone !== calendar.zone
    ? [...known.map((each) => ({ ...each, calendar: { ...each.calendar, zone: calendar.zone } })), next]
    : [...known, next];
}

/**
 * The rules as known at a moment: what was finished then keeps its figures, whatever is changed later. A change
 * holds for what happens after it.
 */
export function rulesAt(known: readonly Rules[], moment: Instant): Rules | null {
  return known.findLast((each) => each.since < moment) ?? known[0] ?? null;
}
