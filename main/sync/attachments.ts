import { type Kysely, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { inSet } from '../../shared/event-store/bulk.ts';
import { caseIdOf, caseStream } from '../../shared/event-store/case-events.ts';
import type { EventsTable, Tables } from '../../shared/event-store/schema.ts';
import type { TravellingKey } from '../../shared/exchange/seal-bundle.ts';
import type { Desk } from '../workbench/desk.ts';

/** An attachment that an event speaks of; `size` = bytes of the ciphertext. */
export interface SpokenAttachment {
  readonly caseId: string;
  readonly sha256: string;
  readonly key: string;
  readonly size: number;
}

/** Nonce and tag around an attachment (AES-256-GCM). */
const closing = 28;
const payloadSchema = z.object({
  blob: z.string().regex(/^[0-9a-f]{64}$/),
  key: z.string().min(1),
  size: z.number().int().min(0),
});

/** What an `attachment-added` event speaks of; null for any other event. */
export function attachmentOf(row: Pick<EventsTable, 'stream' | 'type' | 'payload'>): SpokenAttachment | null {
  const caseId = caseIdOf(row.stream);
  if (row.type !== 'attachment-added' || caseId === null) return null;
  const { data } = payloadSchema.safeParse(JSON.parse(row.payload));
  return data ? { caseId, sha256: data.blob, key: data.key, size: data.size + closing } : null;
}

/** Attachments that this office added to cases that came from Kominfo: of these cases, or of all. */
export async function ownAttachments(
  db: Kysely<Tables>,
  caseIds?: readonly string[],
): Promise<readonly SpokenAttachment[]> {
  let query = db
    .selectFrom('events')
    .select(['stream', 'type', 'payload'])
    .where('type', '=', 'attachment-added')
    .where('side', '=', 1)
    .where(sql<SqlBool>`stream in (select stream from events where type = 'assigned' and side = 2)`);
  if (caseIds) query = query.where(inSet('stream', caseIds.map(caseStream)));
  const rows = await query.orderBy('position').execute();
  return rows.flatMap((row) => attachmentOf(row) ?? []);
}

/** Own attachments about which Kominfo hears with these events: those added, and all of a case just taken in. */
export async function attachmentsToldBy(
  db: Kysely<Tables>,
  events: readonly EventsTable[],
): Promise<readonly SpokenAttachment[]> {
  const touched = events.flatMap((event) =>
    event.type === 'attachment-added' || event.type === 'taken-in' ? (caseIdOf(event.stream) ?? []) : [],
  );
  return touched.length === 0 ? [] : ownAttachments(db, [...new Set(touched)]);
}

/** The keys that open these attachments, for Kominfo; a destroyed key opens nothing anywhere. */
export async function keysFor(
  desk: Desk,
  attachments: readonly SpokenAttachment[],
): Promise<readonly TravellingKey[]> {
  const ids = [...new Set(attachments.map((each) => each.key))];
  if (ids.length === 0) return [];
  const rows = await desk.store.read.selectFrom('keys').selectAll().where(inSet('id', ids)).execute();
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    key: desk.store.keyring.unwrap({ id: row.id, wrapped: row.wrapped }).toString('base64'),
  }));
}
