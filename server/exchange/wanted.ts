import { sql } from 'kysely';
import type { Db } from '../store/dialect.ts';

/** As many as there is room for in a manifest beside refusals; the rest is asked for next time. */
const most = 1_000;

/** Attachments that an office added to cases of Kominfo's, and that Kominfo has not got. What is the office's own stays there. */
export async function wantedBlobs(tx: Db, office: string): Promise<readonly string[]> {
  const { rows } = await sql<{
    sha256: string;
  }>`select b.sha256 from blobs as b where b.complete = 0 and exists
    (select 1 from blob_refs as r join events as e on e.position = r.event_position
      join devices as d on d.id = e.device where r.sha256 = b.sha256 and d.office = ${office} and e.type = 'attachment-added'
      and exists (select 1 from assignments as a where 'case/' || a.case_id = e.stream))
    order by b.sha256 limit ${sql.lit(most)}`.execute(tx);
  return rows.map((row) => row.sha256);
}
