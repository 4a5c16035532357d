import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { explainStorage, StoreError } from './store-error.ts';

/**
 * One process owns a data folder. The lock is an exclusive SQLite transaction on a file of its own, so the operating
 * system frees it even after kill -9; the note beside it only says who holds it.
 */
export function lockFolder(folder: string): { release(): void } {
  const note = join(folder, 'penghubung.lock.txt');
  const lock = new Database(join(folder, 'penghubung.lock'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = delete');
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new StoreError(
        'dipakai',
        `Folder data ${folder} sedang dipakai Penghubung lain${holder(note)}. Tutup yang lain dahulu.`,
      );
    throw error;
  }
  sayHolder(note);
  return {
    release: () => {
      if (!lock.open) return;
      lock.exec('rollback');
      lock.close();
    },
  };
}

/** The note only helps the next person; a full disk must not keep anybody from reading what is there. */
function sayHolder(note: string): void {
  try {
    writeFileSync(note, `proses ${process.pid} di ${hostname()}`);
  } catch (error) {
    const explained = explainStorage(error);
    if (!(explained instanceof StoreError && explained.code === 'penuh')) throw error;
  }
}

function holder(note: string): string {
  try {
    return ` (${readFileSync(note, 'utf8').slice(0, 100)})`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
