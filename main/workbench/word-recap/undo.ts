import type { Kysely } from 'kysely';
import type { KeptCase, UndoReceipt } from '../../../shared/contract/views.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { isPassive } from '../../../shared/domain/case/undo.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { type CaseStream, groupByCase } from '../../../shared/event-store/project-cases.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import type { Desk } from '../desk.ts';

const batch = 200;

/**
 * Takes a recap's import back by recording that its notes are withdrawn. What officers did since stays, also on a
 * suggestion of the recap: those cases are named.
 */
export async function undoRecap(desk: Desk, importId: string): Promise<UndoReceipt> {
  return desk.transact(async (db, record) => {
    const streams = await notedStreams(db, importId);
    const kept: KeptCase[] = [];
    const restoredWorked: string[] = [];
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
        const state = foldCase(stream.events);
        const register = state.received?.register.text ?? stream.id;
        if (state.unknownEvents > 0) {
          kept.push({ register, reason: 'versi-baru' });
          continue;
        }
        drafts.push({
          stream: caseStream(stream.id),
          fact: { type: 'recap-withdrawn', payload: { importId } },
        });
        if (workedSince(stream, importId)) restoredWorked.push(register);
      }
      restored += drafts.length;
      await record(drafts);
    }
    await record([
      {
        stream: officeStream(desk.officeId()),
        fact: { type: 'import-undone', payload: { importId, withdrawn: 0, restored } },
      },
    ]);
    return { withdrawn: 0, restored, restoredWorked, kept };
  });
}

async function notedStreams(db: Kysely<Tables>, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('stream')
    .distinct()
    .where('type', '=', 'recap-noted')
    .where('payload', 'like', `%"importId":"${importId}"%`)
    .execute();
  return rows.map((row) => row.stream);
}

function workedSince({ events }: CaseStream, importId: string): boolean {
  const noted = events.findLastIndex(
    (event) => event.type === 'recap-noted' && event.payload.importId === importId,
  );
  return events.slice(noted + 1).some((event) => event.type !== 'unknown' && !isPassive(event.type));
}
