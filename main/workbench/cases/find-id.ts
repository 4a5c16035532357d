import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';

/** A case's id from its id, Tracking ID or register number. */
export async function findCaseId(desk: Desk, text: string): Promise<string> {
  const row = await desk.store.read
    .selectFrom('cases')
    .select('id')
    .where((e) => e.or([e('id', '=', text), e('tracking_id', '=', text), e('register', '=', text)]))
    .where('withdrawn', '=', 0)
    .executeTakeFirst();
  if (!row) throw new Refused(`Aduan ${text} tidak ada. Periksa nomor register atau Tracking ID.`);
  return row.id;
}
