import type { HistoryEntry } from '../../../shared/contract/case-views.ts';
import { describeEvent } from '../../../shared/domain/case/describe.ts';
import {
  type CaseEvent,
  type LaporFields,
  recordedAt,
  type UnknownEvent,
} from '../../../shared/domain/case/events.ts';
import { changedColumns } from '../../../shared/domain/case/lapor-columns.ts';
import type { Assignment } from '../../../shared/domain/case/state.ts';
import { undoneIds } from '../../../shared/domain/case/undo.ts';
import { authorName } from '../author-name.ts';
import type { Desk } from '../desk.ts';

/** Newest first; what was undone stays, marked, and its undoing says what it took back. */
export function historyOf(
  desk: Desk,
  events: readonly (CaseEvent | UnknownEvent)[],
  assignments: readonly Assignment[],
): HistoryEntry[] {
  const undone = undoneIds(events);
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'recap-withdrawn' ? [event.payload.importId] : [])),
  );
  let lapor: LaporFields | null = null;
  const entries = events.map((event): HistoryEntry => {
    const target =
      event.type === 'undone' ? events.find((each) => each.id === event.payload.event) : undefined;
    const before = lapor;
    if (event.type === 'received' || event.type === 'lapor-updated') lapor = event.payload.lapor;
    const changed =
      event.type === 'lapor-updated' && before ? changedColumns(before, event.payload.lapor) : [];
    return {
      id: event.id,
      at: recordedAt(event),
      by: authorName(desk, event, assignments),
      ...describeEvent(event),
      ...(target ? { what: `Mengurungkan: ${describeEvent(target).what}` } : {}),
      ...(changed.length > 0 ? { detail: `Berubah: ${changed.join(', ')}` } : {}),
      type: event.type,
      undone: undone.has(event.id) || (event.type === 'recap-noted' && withdrawn.has(event.payload.importId)),
    };
  });
  return entries.reverse();
}
