import { sql } from 'kysely';
import type { Desk } from '../desk.ts';

/** Mailboxes and key grants are dense up to their heads, hold nothing refused, and lack nothing of an assigned case. */
export async function checkMailboxes({ store: { read } }: Desk): Promise<string | null> {
  const holes = await sql<{ name: string }>`select o.name from offices as o where
    o.mailbox_head <> (select count(*) from mailbox as m where m.office = o.id and m.seq between 1 and o.mailbox_head)
    or o.mailbox_head < (select coalesce(max(m.seq), 0) from mailbox as m where m.office = o.id)
    or o.keys_head <> (select count(*) from key_grants as k where k.office = o.id and k.seq between 1 and o.keys_head)
    limit 1`.execute(read);
  if (holes.rows[0]) return `penomoran ${holes.rows[0].name} tidak rapat`;
  const refused = await sql`select 1 from mailbox as m join events as e on e.position = m.event_position
    where e.outcome = 'refused' limit 1`.execute(read);
  if (refused.rows.length > 0) return 'memuat catatan yang ditolak';
  const missing = await sql<{ name: string }>`select o.name from assignments as a
    join offices as o on o.id = a.office join events as e on e.stream = 'case/' || a.case_id and e.outcome <> 'refused'
    where a.to_at is null and not exists
      (select 1 from mailbox as m where m.office = a.office and m.event_position = e.position) limit 1`.execute(
    read,
  );
  return missing.rows[0] ? `aduan yang ditugaskan kepada ${missing.rows[0].name} tidak lengkap` : null;
}
