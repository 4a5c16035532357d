import { sql } from 'kysely';
import type { Desk } from '../desk.ts';

/** SQLite's own check of its file; PostgreSQL looks after its own. */
export async function checkDatabase({ store }: Desk): Promise<string | null> {
  if (store.kind !== 'sqlite') return null;
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(store.read);
  const said = rows[0]?.integrity_check ?? 'tidak terbaca';
  if (said !== 'ok') return said;
  const foreign = await sql<{ table: string }>`pragma foreign_key_check`.execute(store.read);
  return foreign.rows[0] ? `baris ${foreign.rows[0].table} tanpa induk` : null;
}
