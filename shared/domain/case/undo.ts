import type { CaseEvent, CaseEventType, UnknownEvent } from './events.ts';

/** Events that are not office work on the case: undoing an import may take a case that has only these away. */
const passive: ReadonlySet<CaseEventType> = new Set([
  'received',
  'lapor-updated',
  'import-withdrawn',
  'identity-viewed',
  'recap-noted',
  'recap-withdrawn',
  'assigned',
  'assignment-withdrawn',
  'taken-in',
  'answer-uploaded',
]);
export const isPassive = (type: CaseEventType): boolean => passive.has(type);

/** Work that left something outside the case: a number on paper cannot be taken back, it can only be corrected. */
const lasting: ReadonlySet<CaseEventType> = new Set([
  'paper-issued',
  'paper-printed',
  'paper-cancelled',
  'undone',
]);

/** Whether an officer may take this back, as long as nothing was done after it. */
export const isUndoable = (type: CaseEventType): boolean => !passive.has(type) && !lasting.has(type);

/** The events that were taken back: kept in the history, left out of the fold. */
export function undoneIds(events: readonly (CaseEvent | UnknownEvent)[]): ReadonlySet<string> {
  if (!events.some((event) => event.type === 'undone')) return new Set();
  const known = new Map(events.map((event) => [event.id, event]));
  return new Set(
    events.flatMap((event) => {
      if (event.type !== 'undone') return [];
      const target = known.get(event.payload.event);
      if (!target || target.type === 'unknown' || !isUndoable(target.type)) return [];
      // Nobody takes back what another office did. One office writes under two ids before and after its enrolment.
      return target.office === event.office || target.device === event.device ? [target.id] : [];
    }),
  );
}
