import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { openPostgres, openSqlite, type ServerStore } from '../../../../server/store/open-store.ts';
import { admin, postgresUrl } from '../../server/databases.ts';

/** Where Kominfo's server keeps its data: in its folder, or in a database of PostgreSQL that belongs to the folder. */
export interface Keeping {
  open(folder: string): Promise<ServerStore>;
  /** Copies a folder with its data. */
  copy(from: string, to: string): Promise<void>;
  /** Whether data may be copied while the server has them open, as when the power fails. */
  readonly copiesOpen: boolean;
  /** Forgets the data of all folders under a root. */
  remove(root: string): Promise<void>;
}

export const inFolder: Keeping = {
  open: openSqlite,
  copy: async (from, to) => cpSync(from, to, { recursive: true }),
  copiesOpen: true,
  remove: async () => {},
};

/** The databases made by this process, by their folder. */
const made = new Map<string, string>();

export const inPostgres: Keeping = {
  open: async (folder) => openPostgres(postgresUrl(await databaseOf(folder)), 3),
  copy: async (from, to) => {
    cpSync(from, to, { recursive: true });
    await databaseOf(to, await databaseOf(from));
  },
  copiesOpen: false,
  remove: async (root) => {
    for (const [folder, database] of made) {
      if (!folder.startsWith(root)) continue;
      await admin((client) => client.query(`drop database ${database} with (force)`));
      made.delete(folder);
    }
  },
};

async function databaseOf(folder: string, template = 'template1'): Promise<string> {
  const known = made.get(folder);
  if (known !== undefined) return known;
  const database = `model_${createHash('sha256').update(`${process.pid} ${folder}`).digest('hex').slice(0, 24)}`;
  await admin(async (client) => {
    // A session that was closed just now may not be gone yet.
    if (template !== 'template1')
      await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [
        template,
      ]);
    await client.query(`create database ${database} template ${template}`);
  });
  made.set(folder, database);
  return database;
}
