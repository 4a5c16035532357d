import type { Kysely } from 'kysely';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { newerStreams } from '../../../shared/event-store/newer.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { compareWithKnown, type KnownCase } from '../../../shared/intake/lapor/outcomes.ts';
import type { StagedRows } from '../../../shared/intake/lapor/staged-rows.ts';

/** Notes beside the staged rows what the office already has of them. */
export const compareWithOffice = (rows: StagedRows, db: Kysely<Tables>): Promise<void> =>
  compareWithKnown(rows, (ids) => knownCases(db, ids));

/** What the office has of many cases, by the ids made from their Tracking IDs. */
export async function knownCases(db: Kysely<Tables>, ids: readonly string[]): Promise<KnownCase[]> {
  const newer = await newerStreams(db, ids.map(caseStream));
  const cases = await db
    .selectFrom('cases')
    .select(['id', 'digest', 'withdrawn', 'register', 'register_year', 'register_sequence'])
    .where(inSet('id', ids))
    .execute();
  const known = new Map(cases.map((row) => [row.id, row]));
  return ids.flatMap((caseId): KnownCase[] => {
    const found = known.get(caseId);
    const tooNew = newer.has(caseStream(caseId));
    if (!found) return tooNew ? [{ caseId, digest: null, withdrawn: false, register: null, tooNew }] : [];
    return [
      {
        caseId,
        digest: found.digest,
        withdrawn: found.withdrawn === 1,
        register: { text: found.register, year: found.register_year, sequence: found.register_sequence },
        tooNew,
      },
    ];
  });
}
