import type { CaseEvent, UnknownEvent } from './events.ts';
import { foldCase } from './evolve.ts';
import { isAddressedTo } from './sides.ts';
import type { Assignment } from './state.ts';
import type { Status } from './terms.ts';

/** How an OPD stands to a case that Kominfo gave it, as far as its work is known here. */
export interface Handling extends Assignment {
  readonly status: Status;
}

/** Each OPD's own handling of one case: the same events folded from that OPD's point of view. */
export function handlingsOf(
  assignments: readonly Assignment[],
  events: readonly (CaseEvent | UnknownEvent)[],
): readonly Handling[] {
  return assignments.map((assignment) => {
    const seen = events.map((event) => ({ ...event, side: sideFor(event, assignment.office) }));
    return { ...assignment, status: foldCase(seen).status };
  });
}

function sideFor(event: CaseEvent | UnknownEvent, office: string): CaseEvent['side'] {
  if (event.office === office) return 'own';
  return event.type !== 'unknown' && isAddressedTo(event.type, event.payload, office) ? 'addressed' : 'other';
}
