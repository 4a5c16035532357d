import { type RecapNote, remarkMeans, type Suggestion } from './recap-note.ts';
import type { CaseState } from './state.ts';
import { endedStatuses } from './terms.ts';

/** The note that suggests a status which the case does not have yet; a suggestion never changes a case by itself. */
export function suggestionOf(state: CaseState): { readonly to: Suggestion; readonly note: RecapNote } | null {
  const open = state.recapNotes.filter((note) => !note.settled && remarkMeans(note.remark) !== null);
  const note = open.at(-1);
  const to = remarkMeans(note?.remark ?? null);
  if (!note || !to || endedStatuses.includes(state.status)) return null;
  const untouched = ['baru', 'ditelaah', 'didisposisi'].includes(state.status);
  return to === 'selesai' || untouched ? { to, note } : null;
}
