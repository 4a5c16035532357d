import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Instant } from '../../../shared/domain/calendar/types.ts';
import { sopInForce } from '../../../shared/domain/office/sop-in-force.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';

/** The version that a report received at this moment follows: the one in force that day, not the newest. */
export function sopForCase(
  desk: Desk,
  receivedAt: Instant,
): { readonly id: string; readonly version: number } {
  const sop = sopInForce(desk.office(), toLocalDate(receivedAt, desk.settings().calendar.zone));
  if (!sop) throw new Refused('Belum ada SOP yang berlaku. Sahkan satu di halaman SOP dahulu.');
  return { id: sop.id, version: sop.version };
}
