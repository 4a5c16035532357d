import type { UndoReceipt } from '../../../shared/contract/views.ts';
import type { CaseEvent, UnknownEvent } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { groupByCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';

/**
 * Takes a whole import back by recording its reversal: new cases are withdrawn, changed ones get LAPOR!'s earlier
 * fields. A case an officer already worked on stays, and is named, since its work must not be lost.
 */
export async function undoImport(desk: Desk, importId: string): Promise<UndoReceipt> {
  desk.actor();
  const done = desk.office().imports.find((each) => each.importId === importId);
  if (!done) throw new Refused('Impor itu tidak ada.');
  if (done.undoneAt) throw new Refused('Impor itu sudah dibatalkan.');
  const others = desk.office().imports.filter((each) => each.importId !== importId && each.undoneAt === null);
  const live = new Set(others.map((each) => each.importId));
  return desk.transact(async (db, record) => {
    const streams = await db
      .selectFrom('events')
      .select('stream')
      .distinct()
      .where('type', 'in', ['received', 'lapor-updated'])
      .where('payload', 'like', `%"importId":"${importId}"%`)
      .execute();
    const rows = await db
      .selectFrom('events')
      .selectAll()
      .where(
        inSet(
          'stream',
          streams.map((row) => row.stream),
        ),
      )
      .orderBy('position')
      .execute();
    const kept: string[] = [];
    const drafts: Draft[] = [];
    let withdrawn = 0;
    let restored = 0;
    for (const { id, events } of groupByCase(rows)) {
      const reversal = reverse(events, importId, live);
      if (reversal === 'keep') kept.push(foldCase(events).received?.register.text ?? id);
      else if (reversal) {
        if (reversal.type === 'import-withdrawn') withdrawn += 1;
        else restored += 1;
        drafts.push({ stream: caseStream(id), fact: reversal });
      }
    }
    await record([
      ...drafts,
      {
        stream: officeStream(desk.officeId()),
        fact: { type: 'import-undone', payload: { importId, withdrawn, restored } },
      },
    ]);
    return { withdrawn, restored, kept };
  });
}

/** What takes one case's part of an import back: a fact, `keep` when it must stay, null when there is nothing to do. */
function reverse(
  events: readonly (CaseEvent | UnknownEvent)[],
  importId: string,
  live: ReadonlySet<string>,
): Draft['fact'] | 'keep' | null {
  const state = foldCase(events);
  const own = events.findIndex(
    (event) =>
      (event.type === 'received' || event.type === 'lapor-updated') && event.payload.importId === importId,
  );
  // A newer import that still stands has spoken since; taking this one back would undo part of that one too.
  const later = events
    .slice(own + 1)
    .some((event) => event.type === 'lapor-updated' && live.has(event.payload.importId));
  if (own < 0 || state.withdrawn) return null;
  if (later) return 'keep';
  if (events[own]?.type === 'received') {
    return state.worked ? 'keep' : { type: 'import-withdrawn', payload: { importId } };
  }
  const before = foldCase(events.slice(0, own));
  if (!before.lapor || before.digest === null) return null;
  return {
    type: 'lapor-updated',
    payload: { importId, lapor: before.lapor, digest: before.digest, reporter: before.reporter },
  };
}
