import { createHash } from 'node:crypto';
import type { Db } from '../store/dialect.ts';
import type { ServerStore } from '../store/open-store.ts';
import type { Staff } from './accounts.ts';

/** A working day; and an hour without a request ends a session. */
const longest = 12 * 3_600_000;
const idle = 3_600_000;
/** A session's last use is written down at most this often. */
const noted = 60_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Opens a session and returns its token, for a cookie (HttpOnly, SameSite=Strict, Secure under TLS). Only its hash is kept.
 *
 * @param random bytes of the given length
 */
export async function openSession(
  store: ServerStore,
  staff: Staff,
  occasion: { readonly now: number; readonly random: (bytes: number) => Uint8Array },
): Promise<string> {
  const token = Buffer.from(occasion.random(32)).toString('base64url');
  const { now } = occasion;
  await store.write(async (tx) => {
    await tx.deleteFrom('sessions').where('expires_at', '<', now).execute();
    await tx
      .insertInto('sessions')
      .values({
        token_hash: hashOf(token),
        staff: staff.id,
        created_at: now,
        expires_at: now + longest,
        last_seen_at: now,
      })
      .execute();
  });
  return token;
}

/** Whose session this is; null when it ended, was never opened, or its owner's account was closed. */
export async function sessionOf(
  store: ServerStore,
  token: string | undefined,
  now: number,
): Promise<Staff | null> {
  if (!token) return null;
  const hash = hashOf(token);
  const row = await live(store.read, hash, now);
  if (!row) return null;
  if (row.last_seen_at < now - noted)
    await store.write(async (tx) => {
      await tx.updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', hash).execute();
    });
  return { id: row.id, name: row.name };
}

function live(db: Db, hash: string, now: number) {
  return db
    .selectFrom('sessions')
    .innerJoin('staff', 'staff.id', 'sessions.staff')
    .select(['staff.id', 'staff.name', 'sessions.last_seen_at'])
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', now - idle)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function closeSession(store: ServerStore, token: string): Promise<void> {
  await store.write(async (tx) => {
    await tx.deleteFrom('sessions').where('token_hash', '=', hashOf(token)).execute();
  });
}
