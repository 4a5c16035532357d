import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { first } from '../../../main/store/migrations/0001-first.ts';

/** Puts a closed folder back to what the program of version 1 left: its tables, filled with the same data. */
export function asVersionOne(folder: string): void {
  const file = join(folder, 'penghubung.db');
  const now = new Database(file);
  now.pragma('wal_checkpoint(truncate)');
  const tables = ['meta', 'events', 'keys', 'identity_tags', 'cases', 'papers'];
  const rows = tables.map((table) =>
    now.prepare<[], Record<string, string | number | null>>(`select * from ${table}`).all(),
  );
  now.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  const old = new Database(file);
  old.exec(first);
  for (const [i, table] of tables.entries()) {
    const names = old
      .prepare<[], { name: string }>(`select name from pragma_table_info('${table}')`)
      .all()
      .map((row) => row.name);
    const insert = old.prepare(`insert into ${table} (${names}) values (${names.map((name) => `@${name}`)})`);
    for (const row of rows[i] ?? []) insert.run(row);
  }
  old.exec(
    'insert into case_search (rowid, title, body, numbers) select no, title, body, numbers from cases',
  );
  old.pragma('user_version = 1');
  old.close();
}
