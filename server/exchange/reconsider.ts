import { sql } from 'kysely';
import { payloadProblem } from '../../shared/domain/event/payload-problem.ts';
import type { StoredEvent } from '../desk.ts';
import { type Db, rowsOf } from '../store/dialect.ts';
import { notAssigned } from './judge.ts';
import type { WholeStream } from './mailboxes.ts';
import { cappedKey } from './merge-key.ts';

/**
 * What an office wrote on a case before the case was assigned to it (or after Kominfo's record of that was lost with a
 * restored backup) was refused for that alone; now that the office has the pen, it counts. Returns what is accepted or held
 * from now on, in its order. The office's events keep the numbers and hashes under which they came.
 */
export async function reconsider(tx: Db, assigned: readonly WholeStream[]): Promise<readonly StoredEvent[]> {
  if (assigned.length === 0) return [];
  const given = rowsOf(tx, assigned, { stream: 'text', office: 'text' });
  const { rows } = await sql<StoredEvent & { readonly received_at: number }>`select e.* from events as e
    join devices as d on d.id = e.device
    join ${given} as g on g.stream = e.stream and g.office = d.office
    where e.outcome = 'refused' and e.reason = ${notAssigned}
    and not exists (select 1 from events as o where o.id = e.id and o.outcome <> 'refused')
    order by e.position`.execute(tx);
  const revived: StoredEvent[] = [];
  const ids = new Set<string>();
  for (const { received_at, ...event } of rows) {
    const problem = payloadProblem(event);
    if (problem?.kind === 'wrong' || ids.has(event.id)) continue;
    ids.add(event.id);
    const outcome = problem === null ? 'accepted' : 'held';
    revived.push({ ...event, outcome, merge_key: cappedKey(event.hlc, received_at) });
  }
  for (const { position, outcome, merge_key } of revived)
    await tx
      .updateTable('events')
      .set({ outcome, merge_key, reason: null })
      .where('position', '=', position)
      .execute();
  return revived;
}
