import type { HistoryEntry } from '../contract/case-views.ts';
import { describeEvent } from '../domain/case/describe.ts';
import { type CaseEvent, type LaporFields, recordedAt, type UnknownEvent } from '../domain/case/events.ts';
import { changedColumns } from '../domain/case/lapor-columns.ts';
import { undoneIds } from '../domain/case/undo.ts';

/** Newest first; what was undone stays, marked, and its undoing says what it took back. */
export function historyOf(
  events: readonly (CaseEvent | UnknownEvent)[],
  nameOf: (event: CaseEvent | UnknownEvent) => string,
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
      by: nameOf(event),
      ...describeEvent(event),
      ...(target ? { what: `Mengurungkan: ${describeEvent(target).what}` } : {}),
      ...(changed.length > 0 ? { detail: `Berubah: ${changed.join(', ')}` } : {}),
      type: event.type,
      undone: undone.has(event.id) || (event.type === 'recap-noted' && withdrawn.has(event.payload.importId)),
    };
  });
  return entries.reverse();
}
