import type { Kysely } from 'kysely';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';

/** Opens a case key; refuses when it was destroyed, which is how an identity is destroyed. */
export async function caseKey(desk: Desk, keyId: string): Promise<Buffer> {
  const row = await desk.store.read.selectFrom('keys').selectAll().where('id', '=', keyId).executeTakeFirst();
  if (!row)
    throw new Refused(
      desk.office().kominfo
        ? 'Kunci untuk ini tidak ada di kantor ini: sudah dimusnahkan, atau tidak diberikan Kominfo. Isinya tidak dapat dibuka.'
        : 'Kunci aduan ini sudah dimusnahkan, jadi isinya tidak dapat dibuka lagi.',
    );
  return desk.store.keyring.unwrap({ id: row.id, wrapped: row.wrapped });
}

/** A key for a case's blobs: its newest one, or a new one. */
export async function keyForWriting(
  desk: Desk,
  db: Kysely<Tables>,
  caseId: string,
): Promise<{ id: string; key: Buffer }> {
  const row = await db
    .selectFrom('keys')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row) return { id: row.id, key: desk.store.keyring.unwrap({ id: row.id, wrapped: row.wrapped }) };
  const id = desk.newId();
  const { key, wrapped } = desk.store.keyring.newKey(id);
  await db.insertInto('keys').values({ id, case_id: caseId, wrapped: wrapped.wrapped }).execute();
  return { id, key };
}
