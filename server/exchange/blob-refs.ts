import { sql } from 'kysely';
import { z } from 'zod';
import { type Db, rowsOf } from '../store/dialect.ts';

const speaking: ReadonlySet<string> = new Set(['attachment-added', 'paper-issued']);
const named = z.object({ blob: z.string().regex(/^[0-9a-f]{64}$/) });

/** The blob an event speaks of; null when it speaks of none. */
export function blobOf(event: { readonly type: string; readonly payload: string }): string | null {
  if (!speaking.has(event.type)) return null;
  return named.safeParse(JSON.parse(event.payload)).data?.blob ?? null;
}

/** Notes which attachments events speak of, so that Kominfo asks for what it has not got. */
export async function noteBlobs(
  tx: Db,
  events: readonly { readonly type: string; readonly payload: string; readonly position: number }[],
): Promise<void> {
  const refs = events.flatMap((event) => {
    const sha256 = blobOf(event);
    return sha256 === null ? [] : [{ sha256, at: event.position }];
  });
  if (refs.length === 0) return;
  const given = rowsOf(tx, refs, { sha256: 'text', at: 'whole' });
  await sql`insert into blobs (sha256, held, complete) select distinct sha256, 0, 0 from ${given} as g where true
    on conflict do nothing`.execute(tx);
  await sql`insert into blob_refs (sha256, event_position) select sha256, at from ${given} as g where true
    on conflict do nothing`.execute(tx);
}
