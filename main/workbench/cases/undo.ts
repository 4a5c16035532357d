import type { ActResult } from '../../../shared/contract/list-views.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseIdOf } from '../../../shared/event-store/case-events.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { carryOut, type Wish } from './act.ts';

/** Takes actions back, each by its event's id; one that is no longer its case's last is refused and named. */
export async function undoActions(desk: Desk, events: readonly string[]): Promise<ActResult> {
  const rows = await desk.store.read
    .selectFrom('events')
    .select(['id', 'stream'])
    .where(inSet('id', events))
    .execute();
  const wishes = rows.flatMap(({ id: event, stream }): Wish[] => {
    const id = caseIdOf(stream);
    return id === null ? [] : [{ id, command: { name: 'undo', fields: { event } } }];
  });
  if (wishes.length === 0) throw new Refused('Tindakan itu tidak ditemukan; muat ulang halaman.');
  return carryOut(desk, wishes);
}
