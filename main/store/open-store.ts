import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { type Blobs, openBlobs } from '../../shared/data-folder/blobs.ts';
import { type Keyring, type KeysInUse, openKeyring } from '../../shared/data-folder/keyring.ts';
import { lockFolder } from '../../shared/data-folder/lock.ts';
import { explainStorage, StoreError } from '../../shared/data-folder/store-error.ts';
import { ImmediateDialect } from '../../shared/event-store/immediate-dialect.ts';
import type { Tables } from '../../shared/event-store/schema.ts';
import { alreadySound, checkInBackground, damaged } from './integrity.ts';
import { migrate, migrations, versionOf } from './migrations.ts';
import { quickCheck } from './quick-check.ts';

/** An office's data folder, owned by this process until `close`. */
export interface Store {
  readonly folder: string;
  /** Sees only what was committed, also while a long import is being written. */
  readonly read: Kysely<Tables>;
  /** One writer at a time; event, projection and index commit together or not at all. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  readonly keyring: Keyring;
  readonly blobs: Blobs;
  /** What an officer must know about this folder, Indonesian; empty when all is well. */
  warnings(): readonly string[];
  close(): Promise<void>;
}

export function openStore(folder: string): Store {
  let lock: ReturnType<typeof lockFolder> | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = lockFolder(folder);
    return openLocked(folder, lock);
  } catch (error) {
    lock?.release();
    throw explainStorage(error);
  }
}

function openLocked(folder: string, lock: { release(): void }): Store {
  const file = join(folder, 'penghubung.db');
  const opened: Database.Database[] = [];
  const open = () => {
    const db = connect(file);
    opened.push(db);
    return db;
  };
  try {
    const writer = open();
    const version = versionOf(writer);
    if (version > migrations.length)
      throw new StoreError(
        'terlalu-baru',
        `Data ini dibuat Penghubung yang lebih baru (versi data ${version}, aplikasi ini ${migrations.length}). Perbarui aplikasi.`,
      );
    checkBeforeMigrating(file, version);
    migrate(writer, () => backUp(writer, folder));
    const keyring = openKeyring(folder, keysOf(writer));
    const reader = open();
    reader.pragma('query_only = on');
    return storeOf(folder, writer, reader, keyring, lock, version === migrations.length ? file : null);
  } catch (error) {
    for (const db of opened) db.close();
    throw error;
  }
}

/** `unchecked`: the file still to be checked while the window opens; null when it was checked or just made. */
function storeOf(
  folder: string,
  writer: Database.Database,
  reader: Database.Database,
  keyring: Keyring,
  lock: { release(): void },
  unchecked: string | null,
): Store {
  const write = new Kysely<Tables>({ dialect: new ImmediateDialect(writer) });
  const read = new Kysely<Tables>({ dialect: new ImmediateDialect(reader) });
  const integrity = unchecked === null ? alreadySound : checkInBackground(unchecked);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    folder,
    read,
    write: (work) => {
      const turn = queue
        .then(() => integrity.sound())
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
    keyring,
    blobs: openBlobs(join(folder, 'blobs')),
    warnings: () => [integrity.problem(), keyring.problem].filter((each) => each !== null),
    close: async () => {
      await queue;
      await integrity.stop();
      await read.destroy();
      await write.destroy();
      lock.release();
    },
  };
}

/** A file is sound before it is first written; one that will not be migrated is checked while the window opens. */
function checkBeforeMigrating(file: string, version: number): void {
  if (version === 0 || version === migrations.length) return;
  const found = quickCheck(file);
  if (found !== null) throw damaged(file, found);
}

function backUp(writer: Database.Database, folder: string): void {
  mkdirSync(join(folder, 'backups'), { recursive: true, mode: 0o700 });
  writer
    .prepare('vacuum into ?')
    .run(join(folder, 'backups', `sebelum-versi-${migrations.length}-${Date.now()}.db`));
}

function keysOf(db: Database.Database): KeysInUse {
  const one = db.prepare<[], { id: string; wrapped: string }>('select id, wrapped from keys limit 1').get();
  return {
    any: db.prepare('select 1 from events order by position limit 1').get() !== undefined,
    one: one ?? null,
  };
}

function connect(file: string): Database.Database {
  const db = new Database(file, { timeout: 5_000 });
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.pragma('foreign_keys = on');
  db.pragma('trusted_schema = off');
  // KiB; two connections keep one each.
  db.pragma('cache_size = -32768');
  return db;
}
