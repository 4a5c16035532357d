import type { UndoReceipt } from '../../../shared/contract/import-views.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { CaseStream } from '../../../shared/event-store/case-streams.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { reverseRecap } from '../word-recap/undo.ts';
import { type Reversal, reverseImport } from './reverse-import.ts';

/** Takes a whole import back, of LAPOR!'s file or of the Word recap, by recording its reversal. */
export async function undoImport(desk: Desk, importId: string): Promise<UndoReceipt> {
  desk.actor();
  const { imports } = desk.office();
  const done = imports.find((each) => each.importId === importId);
  if (!done) throw new Refused('Impor itu tidak ada.');
  if (done.undoneAt) throw new Refused('Impor itu sudah dibatalkan.');
  if (done.kind === 'rekap-word')
    return reverseImport(desk, importId, ['recap-noted'], (stream) => reverseRecap(stream, importId));
  const others = imports.filter((each) => each.importId !== importId && each.undoneAt === null);
  const live = new Set(others.map((each) => each.importId));
  return reverseImport(desk, importId, ['received', 'lapor-updated'], (stream) =>
    reverse(stream, importId, live),
  );
}

/**
 * A new case is withdrawn, unless an officer already worked on it. A changed one gets LAPOR!'s earlier fields, and keeps
 * beside them whatever was done on it since.
 */
function reverse({ events }: CaseStream, importId: string, live: ReadonlySet<string>): Reversal | null {
  const state = foldCase(events);
  const own = events.findIndex(
    (event) =>
      (event.type === 'received' || event.type === 'lapor-updated') && event.payload.importId === importId,
  );
  if (own < 0 || state.withdrawn) return null;
  if (state.unknownEvents > 0) return { keep: 'versi-baru' };
  // A newer import that still stands has spoken since; taking this one back would undo part of that one too.
  const since = events.slice(own + 1);
  if (since.some((event) => event.type === 'lapor-updated' && live.has(event.payload.importId)))
    return { keep: 'diimpor-lagi' };
  if (events[own]?.type === 'received')
    return state.worked
      ? { keep: 'dikerjakan' }
      : { fact: { type: 'import-withdrawn', payload: { importId } }, workedSince: false };
  const before = foldCase(events.slice(0, own));
  if (!before.lapor || before.digest === null) return null;
  return {
    fact: {
      type: 'lapor-updated',
      payload: { importId, lapor: before.lapor, digest: before.digest, reporter: before.reporter },
    },
    workedSince: foldCase(since).worked,
  };
}
