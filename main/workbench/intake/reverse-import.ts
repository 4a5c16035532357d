import type { KeptCase, UndoReceipt } from '../../../shared/contract/import-views.ts';
import type { CaseEventType } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { caseIdOf, caseStream } from '../../../shared/event-store/case-events.ts';
import { type CaseStream, readCases } from '../../../shared/event-store/case-streams.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Desk } from '../desk.ts';

const batch = 200;

/** What takes one case's part of an import back, or why it must stay. */
export type Reversal =
  | { readonly keep: KeptCase['reason'] }
  | { readonly fact: Draft['fact']; readonly workedSince: boolean };

/**
 * Takes an import back as a whole by recording a reversal for each case it touched by an event of these `types`; null
 * where there is nothing to do. What stays, and what somebody relied on since, is named.
 */
export async function reverseImport(
  desk: Desk,
  importId: string,
  types: readonly CaseEventType[],
  reverse: (stream: CaseStream) => Reversal | null,
): Promise<UndoReceipt> {
  return desk.transact(async (db, record) => {
    const touched = await db
      .selectFrom('events')
      .select('stream')
      .distinct()
      .where('type', 'in', types)
      .where('payload', 'like', `%"importId":"${importId}"%`)
      .execute();
    const ids = touched.flatMap((row) => caseIdOf(row.stream) ?? []);
    const kept: KeptCase[] = [];
    const restoredWorked: string[] = [];
    let withdrawn = 0;
    let restored = 0;
    for await (const streams of readCases(db, ids, batch)) {
      const drafts: Draft[] = [];
      for (const stream of streams) {
        const reversal = reverse(stream);
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
