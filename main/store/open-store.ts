import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Tables } from '../../shared/event-store/schema.ts';
import { type Blobs, openBlobs } from './blobs.ts';
import { ImmediateDialect } from './immediate-dialect.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { lockFolder } from './lock.ts';
import { migrate, migrations, versionOf } from './migrations.ts';
import { explainStorage, StoreError } from './store-error.ts';

/** An office's data folder, owned by this process until `close`. */
export interface Store {
  readonly folder: string;
  /** Sees only what was committed, also while a long import is being written. */
  readonly read: Kysely<Tables>;
  /** One writer at a time; event, projection and index commit together or not at all. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  readonly keyring: Keyring;
  readonly blobs: Blobs;
  close(): Promise<void>;
}

export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    return openLocked(folder, lock);
  } catch (error) {
    lock.release();
    throw explainStorage(error);
  }
}

function openLocked(folder: string, lock: { release(): void }): Store {
  const file = join(folder, 'penghubung.db');
  const writer = connect(file);
  const version = versionOf(writer);
  if (version > migrations.length) {
    writer.close();
    throw new StoreError(
      'terlalu-baru',
      `Data ini dibuat Penghubung yang lebih baru (versi data ${version}, aplikasi ini ${migrations.length}). Perbarui aplikasi.`,
    );
  }
  const sound = writer.pragma('quick_check(1)', { simple: true });
  if (sound !== 'ok') {
    writer.close();
    throw new StoreError(
      'rusak',
      `Berkas ${file} rusak (${String(sound)}). Pulihkan dari cadangan terakhir.`,
    );
  }
  migrate(writer, () => {
    mkdirSync(join(folder, 'backups'), { recursive: true, mode: 0o700 });
    writer
      .prepare('vacuum into ?')
      .run(join(folder, 'backups', `sebelum-versi-${migrations.length}-${Date.now()}.db`));
  });
  const reader = connect(file);
  reader.pragma('query_only = on');
  const write = new Kysely<Tables>({ dialect: new ImmediateDialect(writer) });
  const read = new Kysely<Tables>({ dialect: new ImmediateDialect(reader) });
  let queue: Promise<unknown> = Promise.resolve();
  return {
    folder,
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
    keyring: openKeyring(folder, version === 0),
    blobs: openBlobs(join(folder, 'blobs')),
    close: async () => {
      await queue;
      await read.destroy();
      await write.destroy();
      lock.release();
    },
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
