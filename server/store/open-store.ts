import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Dialect, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { explainStorage } from '../../shared/data-folder/store-error.ts';
import { ImmediateDialect } from '../../shared/event-store/immediate-dialect.ts';
import type { Db } from './dialect.ts';
import { migrate } from './migrations.ts';
import type { ServerTables } from './schema.ts';

/**
 * The server's database. The same Kysely code runs on SQLite and PostgreSQL; `server/store/dialect.ts` holds what differs.
 *
 * @example
 * const store = await openSqlite(folder); // or openPostgres(url)
 * await store.write(async (tx) => { await tx.insertInto('offices').values(row).execute(); });
 * const offices = await store.read.selectFrom('offices').selectAll().execute();
 */
export interface ServerStore {
  readonly kind: 'sqlite' | 'postgres';
  /** Sees only what was committed. Never ask it inside `write`: use the transaction that `work` is given. */
  readonly read: Db;
  /**
   * One transaction. SQLite: one writer at a time. PostgreSQL: many; `work` is run again when the database took back
   * its turn (deadlock, lost race), so it must have no effect but on the database.
   */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `<folder>/kominfo.db`; several processes may open it (a command beside the running server). */
export async function openSqlite(folder: string): Promise<ServerStore> {
  const opened: Database.Database[] = [];
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, sqliteFile);
    const writer = connect(file, opened);
    const write = new Kysely<ServerTables>({ dialect: new ImmediateDialect(writer) });
    await migrate(write);
    const reader = connect(file, opened);
    reader.pragma('query_only = on');
    const read = new Kysely<ServerTables>({ dialect: new ImmediateDialect(reader) });
    return sqliteStore(read, write);
  } catch (error) {
    for (const db of opened) db.close();
    throw explainStorage(error);
  }
}

export const sqliteFile = 'kominfo.db';

function sqliteStore(read: Db, write: Db): ServerStore {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    kind: 'sqlite',
    read,
    write: (work) => {
      const turn = queue
        .then(() => write.transaction().execute(work))
        .catch((error: unknown) => {
          throw explainStorage(error);
        });
      // The next writer waits for this one, whether or not it failed; its caller hears of the failure.
      queue = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
    close: async () => {
      await queue;
      await read.destroy();
      await write.destroy();
    },
  };
}

function connect(file: string, opened: Database.Database[]): Database.Database {
  // Milliseconds a command waits for the running server's transaction, and the other way round.
  const db = new Database(file, { timeout: 15_000 });
  opened.push(db);
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.pragma('foreign_keys = on');
  db.pragma('trusted_schema = off');
  // KiB; two connections keep one each.
  db.pragma('cache_size = -65536');
  return db;
}

/** int8 as numbers, like SQLite: positions, counts and milliseconds stay far below 2^53. */
const int8 = 20;

/** @param url postgres://user:password@host:port/database */
export async function openPostgres(url: string, connections = 12): Promise<ServerStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: {
      getTypeParser: (oid, format) =>
        Number(oid) === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that breaks while idle is replaced; whoever needs one hears of a database that is gone.
  pool.on('error', () => undefined);
  return postgresStore(new PostgresDialect({ pool }));
}

/** A store over any dialect that speaks PostgreSQL; tests use PGlite where no PostgreSQL answers. */
export async function postgresStore(dialect: Dialect): Promise<ServerStore> {
  const db = new Kysely<ServerTables>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: 'postgres',
    read: db,
    write: async (work) => {
      for (let left = 4; ; left -= 1) {
        try {
          return await db.transaction().execute(work);
        } catch (error) {
          if (left === 0 || !mayTryAgain(error)) throw error;
        }
      }
    },
    close: () => db.destroy(),
  };
}

/** Serialization failure, deadlock, and a unique row that somebody else wrote first. */
const retried = new Set(['40001', '40P01', '23505']);

function mayTryAgain(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && retried.has(error.code)
  );
}
