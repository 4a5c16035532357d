import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { isPassive } from '../../../shared/domain/case/undo.ts';
import type { CaseStream } from '../../../shared/event-store/case-streams.ts';
import type { Reversal } from '../intake/reverse-import.ts';

/** A recap's notes are withdrawn; what officers did since stays, also on a suggestion of the recap. */
export function reverseRecap({ events }: CaseStream, importId: string): Reversal {
  if (foldCase(events).unknownEvents > 0) return { keep: 'versi-baru' };
  const noted = events.findLastIndex(
    (event) => event.type === 'recap-noted' && event.payload.importId === importId,
  );
  const since = events.slice(noted + 1);
  return {
    fact: { type: 'recap-withdrawn', payload: { importId } },
    workedSince: since.some((event) => event.type !== 'unknown' && !isPassive(event.type)),
  };
}
