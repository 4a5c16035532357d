import type { LaporFields } from '../../../shared/domain/case/events.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import type { KnownCase } from '../../../shared/intake/lapor/outcomes.ts';
import { type Db, inSet } from '../../store/dialect.ts';
import { sightsOf } from '../project/case-states.ts';
import { factsIn } from '../project/facts.ts';
import { countingOffices } from '../project/offices.ts';

/** What Kominfo has of many cases. One that an office took in first is known too, and gets Kominfo's row on top. */
export async function knownCases(db: Db, ids: readonly string[]): Promise<KnownCase[]> {
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'digest', 'withdrawn', 'register', 'register_year', 'register_sequence', 'too_new'])
    .where(inSet(db, 'id', ids))
    .execute();
  return rows.map((row) => ({
    caseId: row.id,
    digest: row.digest,
    withdrawn: row.withdrawn === 1,
    register: { text: row.register, year: row.register_year, sequence: row.register_sequence },
    tooNew: row.too_new === 1,
  }));
}

/** LAPOR!'s fields as each case has them now. */
export async function laporFieldsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LaporFields | null>> {
  const offices = await countingOffices(db);
  const facts = await factsIn(db, ids.map(caseStream));
  return new Map(ids.map((id) => [id, sightsOf(facts.get(caseStream(id)) ?? [], offices).kominfo.lapor]));
}
