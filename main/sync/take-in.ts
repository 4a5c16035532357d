import { type Kysely, type SqlBool, sql } from 'kysely';
import type { CaseState } from '../../shared/domain/case/state.ts';
import type { Draft } from '../../shared/event-store/append.ts';
import { caseIdOf, caseStream } from '../../shared/event-store/case-events.ts';
import { statesOf } from '../../shared/event-store/case-streams.ts';
import type { Tables } from '../../shared/event-store/schema.ts';
import type { Desk } from '../workbench/desk.ts';
import { Registers } from '../workbench/official-numbers.ts';
import { sopForCase } from '../workbench/sops/in-force.ts';

/**
 * Takes in every case that Kominfo assigned to this office and that is not in its register yet, in the order of their
 * receipt: with the next number of that year, or the one it had from an import of its own. Returns how many.
 */
export async function takeInAssigned(desk: Desk): Promise<number> {
  if (!desk.office().settings) return 0;
  return desk.transact(async (db, record) => {
    const states = await statesOf(db, await assignedCases(db));
    const waiting = [...states]
      .flatMap(([id, state]) =>
        state.received && isOurs(desk, state) ? [{ id, received: state.received }] : [],
      )
      .sort((a, b) => a.received.at.localeCompare(b.received.at) || a.id.localeCompare(b.id));
    const registers = new Registers(desk, db);
    const drafts: Draft[] = [];
    for (const { id, received } of waiting) {
      const payload = received.foreign
        ? { register: await registers.next(received.at), sop: sopForCase(desk, received.at) }
        : { register: received.register, sop: received.sop };
      drafts.push({ stream: caseStream(id), fact: { type: 'taken-in', payload } });
    }
    await record(drafts);
    return waiting.length;
  });
}

/** An assignment to this office stands. */
const isOurs = (desk: Desk, state: CaseState): boolean =>
  state.takenInAt === null &&
  state.assignments.some((each) => each.office === desk.officeId() && each.withdrawn === null);

async function assignedCases(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('events as a')
    .select('a.stream')
    .distinct()
    .where('a.type', '=', 'assigned')
    .where('a.side', '=', 2)
    .where(
      sql<SqlBool>`not exists (select 1 from events as t where t.stream = a.stream and t.type = 'taken-in' and t.side = 1)`,
    )
    .execute();
  return rows.flatMap((row) => caseIdOf(row.stream) ?? []);
}
