import type { KeptCase, UndoReceipt } from '../../../shared/contract/views.ts';
import type { CaseEvent, UnknownEvent } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { type CaseStream, groupByCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';
import { undoRecap } from '../word-recap/undo.ts';

const batch = 200;

/**
 * Takes a whole import back by recording its reversal: new cases are withdrawn, changed ones get LAPOR!'s earlier
 * fields. A new case an officer already worked on stays. A changed one that was worked on since keeps that work
 * beside the earlier fields. Both are named, since somebody relied on what is taken back.
 */
export async function undoImport(desk: Desk, importId: string): Promise<UndoReceipt> {
  desk.actor();
  const done = desk.office().imports.find((each) => each.importId === importId);
  if (!done) throw new Refused('Impor itu tidak ada.');
  if (done.undoneAt) throw new Refused('Impor itu sudah dibatalkan.');
  if (done.kind === 'rekap-word') return undoRecap(desk, importId);
  const others = desk.office().imports.filter((each) => each.importId !== importId && each.undoneAt === null);
  const live = new Set(others.map((each) => each.importId));
  return desk.transact(async (db, record) => {
    const touched = await db
      .selectFrom('events')
      .select('stream')
      .distinct()
      .where('type', 'in', ['received', 'lapor-updated'])
      .where('payload', 'like', `%"importId":"${importId}"%`)
      .execute();
    const streams = touched.map((row) => row.stream);
    const kept: KeptCase[] = [];
    const restoredWorked: string[] = [];
    let withdrawn = 0;
    let restored = 0;
    for (let start = 0; start < streams.length; start += batch) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where(inSet('stream', streams.slice(start, start + batch)))
        .orderBy('position')
        .execute();
      const drafts: Draft[] = [];
      for (const stream of groupByCase(rows)) {
        const reversal = reverse(stream.events, importId, live);
        if (!reversal) continue;
        if ('keep' in reversal) {
          kept.push({ register: registerOf(stream), reason: reversal.keep });
          continue;
        }
        drafts.push({ stream: caseStream(stream.id), fact: reversal.fact });
        if (reversal.fact.type === 'import-withdrawn') withdrawn += 1;
        else restored += 1;
        if (reversal.workedSince) restoredWorked.push(registerOf(stream));
      }
      if (drafts.length > 0) await record(drafts);
    }
    await record([
      {
        stream: officeStream(desk.officeId()),
        fact: { type: 'import-undone', payload: { importId, withdrawn, restored } },
      },
    ]);
    return { withdrawn, restored, restoredWorked, kept };
  });
}

const registerOf = ({ id, events }: CaseStream): string => foldCase(events).received?.register.text ?? id;

type Reversal =
  | { readonly keep: KeptCase['reason'] }
  | { readonly fact: Draft['fact']; readonly workedSince: boolean };

/** What takes one case's part of an import back, or why it must stay; null when there is nothing to do. */
function reverse(
  events: readonly (CaseEvent | UnknownEvent)[],
  importId: string,
  live: ReadonlySet<string>,
): Reversal | null {
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
