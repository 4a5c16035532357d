import type { UndoReceipt } from '../../../shared/contract/views.ts';
import type { CaseEvent, UnknownEvent } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { type Draft, officeStream } from '../../../shared/event-store/append.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
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
      const reversal = reverse(events, importId);
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

function reverse(
  events: readonly (CaseEvent | UnknownEvent)[],
  importId: string,
): Draft['fact'] | 'keep' | null {
  const state = foldCase(events);
  const received = events.some((event) => event.type === 'received' && event.payload.importId === importId);
  if (received) {
    if (state.withdrawn) return null;
    return state.worked ? 'keep' : { type: 'import-withdrawn', payload: { importId } };
  }
  const own = events.findIndex(
    (event) => event.type === 'lapor-updated' && event.payload.importId === importId,
  );
  const later = events.slice(own + 1).some((event) => event.type === 'lapor-updated');
  const before = foldCase(events.slice(0, own));
  if (own < 0 || later || !before.lapor || before.digest === null) return null;
  return {
    type: 'lapor-updated',
    payload: { importId, lapor: before.lapor, digest: before.digest, reporter: before.reporter },
  };
}
