import type { Database } from 'better-sqlite3';
import { first } from './migrations/0001-first.ts';

/** SQL of each version, oldest first; `user_version` counts how many have run. */
export const migrations: readonly string[] = [first];

/** Brings the file to this program's version, each step in its own transaction. */
export function migrate(db: Database, backup: () => void): void {
  const version = versionOf(db);
  if (version >= migrations.length) return;
  if (version > 0) backup();
  for (const [index, text] of migrations.entries()) {
    if (index < version) continue;
    db.transaction(() => {
      db.exec(text);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

export function versionOf(db: Database): number {
  const version = db.pragma('user_version', { simple: true });
  return typeof version === 'number' ? version : 0;
}
