import { closeSync, openSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { explainStorage } from './store-error.ts';

export type Statement<Values extends unknown[]> = Database.Statement<Values>;

/** A database for one piece of work, readable by its owner only; nothing in it outlives `discard`. */
export interface Scratch {
  readonly db: Database.Database;
  discard(): void;
}

/** Makes it at `path`, which must be free. It is never read again after a crash, so it is not flushed to the disk. */
export function openScratch(path: string, schema: string): Scratch {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    const db = new Database(path);
    const discard = () => {
      db.close();
      rmSync(path, { force: true });
    };
    try {
      // Without a journal a statement cannot be taken back; who fills it discards it instead.
      db.pragma('journal_mode = off');
      db.pragma('synchronous = off');
      db.pragma('locking_mode = exclusive');
      db.pragma('trusted_schema = off');
      // KiB.
      db.pragma('cache_size = -4096');
      db.exec(schema);
    } catch (error) {
      discard();
      throw error;
    }
    return { db, discard };
  } catch (error) {
    throw explainStorage(error);
  }
}
