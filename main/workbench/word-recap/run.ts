import { setImmediate } from 'node:timers/promises';
import type {
  ImportReceipt,
  RefusedRecapRow,
  UnmatchedRecapRow,
} from '../../../shared/contract/import-views.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { compareRecap, type MatchedRow } from './compare.ts';
import { toUnmatched } from './preview.ts';
import type { ReadRecap } from './read.ts';

const batch = 100;

/** What came of an import, with the rows that still need somebody. */
export interface RecapReceipt {
  readonly receipt: ImportReceipt;
  readonly matched: number;
  readonly unmatched: readonly UnmatchedRecapRow[];
  readonly refused: readonly RefusedRecapRow[];
}

/**
 * Imports a recap in one transaction: each row that says something new of its case becomes a note in that case's history.
 * No status changes. Cancel before the end leaves nothing.
 */
export async function runRecap(desk: Desk, recap: ReadRecap, watch: Watch): Promise<RecapReceipt> {
  const actor = desk.actor();
  const importId = desk.newId();
  const at = new Date(desk.now()).toISOString();
  const { fileName, hash: fileHash } = recap;
  const stopIfCancelled = () => {
    if (watch.signal?.aborted) throw new Refused('Impor dibatalkan; tidak ada yang disimpan.');
  };
  return desk.transact(async (db, record) => {
    const { matched, unmatched, refused } = await compareRecap(db, recap);
    const toWrite = matched.filter((each) => each.outcome === 'baru');
    for (let start = 0; start < toWrite.length; start += batch) {
      stopIfCancelled();
      watch.progress?.('menyimpan', start, toWrite.length);
      await record(toWrite.slice(start, start + batch).map((each) => draftOf(each, importId)));
      await setImmediate();
    }
    stopIfCancelled();
    const counts = {
      read: recap.rows.length + recap.refused.length,
      new: 0,
      changed: toWrite.length,
      unchanged: matched.length - toWrite.length,
      refused: refused.length,
      unmatched: unmatched.length,
    };
    await record([
      {
        stream: officeStream(desk.officeId()),
        fact: {
          type: 'import-recorded',
          payload: { kind: 'rekap-word', importId, fileName, fileHash, ...counts },
        },
      },
    ]);
    return {
      receipt: { kind: 'rekap-word', importId, fileName, at, by: actor.name, ...counts, undoneAt: null },
      matched: matched.length,
      unmatched: unmatched.map(toUnmatched),
      refused,
    };
  });
}

function draftOf({ row, caseId, digest }: MatchedRow, importId: string): Draft {
  const { month, date, stakeholder, response, remark } = row;
  return {
    stream: caseStream(caseId),
    fact: { type: 'recap-noted', payload: { importId, month, date, stakeholder, response, remark, digest } },
  };
}
