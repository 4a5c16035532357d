import { z } from 'zod';
import type { ImportReceipt } from '../../../shared/contract/import-views.ts';
import { recordedAt } from '../../../shared/domain/case/events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Db } from '../../store/dialect.ts';
import { factsIn } from '../project/facts.ts';

const payload = z.object({
  importId: z.string(),
  fileName: z.string(),
  fileHash: z.string(),
  read: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
});

/** Imports that Kominfo did, newest first. */
export async function importsDone(db: Db): Promise<(ImportReceipt & { readonly fileHash: string })[]> {
  const { id } = await db
    .selectFrom('offices')
    .select('id')
    .where('kind', '=', 'kominfo')
    .executeTakeFirstOrThrow();
  const stream = officeStream(id);
  const facts = (await factsIn(db, [stream])).get(stream) ?? [];
  return facts
    .flatMap((fact) => {
      const said = fact.type === 'import-recorded' ? payload.safeParse(JSON.parse(fact.payload)) : null;
      if (!said?.success) return [];
      const done = { ...said.data, kind: 'lapor' as const, at: recordedAt(fact), by: fact.actor };
      return [{ ...done, unmatched: 0, undoneAt: null }];
    })
    .reverse();
}
