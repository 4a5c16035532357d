import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { Desk } from '../../../server/desk.ts';
import { isPostgres } from '../../../server/store/dialect.ts';

/** Every row of every table by the table's name, in an order that does not depend on where they lie. */
export type Tables = Readonly<Record<string, readonly string[]>>;

const textOf = (row: unknown): string =>
  JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? String(value) : value));

/** Everything that Kominfo's database holds. */
export async function kominfoTables({ store }: Pick<Desk, 'store'>): Promise<Tables> {
  const names = isPostgres(store.read)
    ? sql<{ name: string }>`select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'`
    : sql<{
        name: string;
      }>`select name from sqlite_master where type = 'table' and name <> 'sqlite_sequence'`;
  const tables: [string, string[]][] = [];
  for (const { name } of (await names.execute(store.read)).rows) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(store.read);
    tables.push([name, rows.map(textOf).sort()]);
  }
  return Object.fromEntries(tables);
}

/** Everything that an office's file holds, except in the tables named. */
export function officeTables(folder: string, except: readonly string[] = []): Tables {
  const db = new Database(join(folder, 'penghubung.db'), { readonly: true });
  try {
    const names = db
      .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table'`)
      .all()
      .filter(({ name }) => !except.includes(name));
    return Object.fromEntries(
      names.map(({ name }) => [name, db.prepare(`select * from "${name}"`).all().map(textOf).sort()]),
    );
  } finally {
    db.close();
  }
}
