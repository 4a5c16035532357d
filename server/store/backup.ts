import { cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refused } from '../refused.ts';
import type { ServerStore } from './open-store.ts';
import { sqliteFile } from './open-store.ts';

const keyFile = 'office.key';

/** A consistent copy of the database while the server runs; into a folder with the key and the attachments as well. */
export function backUp(folder: string, target: string): { readonly whole: boolean } {
  const source = join(folder, sqliteFile);
  if (!existsSync(source)) throw new Refused('tidak-ada', `Tidak ada basis data di ${folder}.`);
  const whole = !target.endsWith('.db');
  const file = whole ? join(target, sqliteFile) : target;
  if (existsSync(file)) throw new Refused('sudah-ada', `${file} sudah ada; pilih tempat lain.`);
  if (whole) mkdirSync(target, { recursive: true, mode: 0o700 });
  const db = new Database(source, { readonly: true, timeout: 15_000 });
  try {
    db.prepare('vacuum into ?').run(file);
  } finally {
    db.close();
  }
  // After the database: what it speaks of is there, whatever arrives meanwhile.
  if (whole)
    for (const name of [keyFile, 'blobs'])
      if (existsSync(join(folder, name))) cpSync(join(folder, name), join(target, name), { recursive: true });
  return { whole };
}

/** Puts a copy into a folder; what was there is kept beside it under `sebelum-pemulihan-<time>`. */
export function putBack(source: string, folder: string, now: number): void {
  const whole = statSync(source).isDirectory();
  const file = whole ? join(source, sqliteFile) : source;
  if (!existsSync(file)) throw new Refused('tidak-ada', `Tidak ada ${sqliteFile} di ${source}.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!whole && !existsSync(join(folder, keyFile)))
    throw new Refused('kunci-hilang', `Letakkan ${keyFile} milik cadangan itu di ${folder} dahulu.`);
  const aside = join(folder, `sebelum-pemulihan-${now}`);
  for (const name of [sqliteFile, `${sqliteFile}-wal`, `${sqliteFile}-shm`, ...(whole ? [keyFile] : [])])
    if (existsSync(join(folder, name))) {
      mkdirSync(aside, { recursive: true, mode: 0o700 });
      renameSync(join(folder, name), join(aside, name));
    }
  cpSync(file, join(folder, sqliteFile));
  if (!whole) return;
  for (const name of [keyFile, 'blobs'])
    if (existsSync(join(source, name))) cpSync(join(source, name), join(folder, name), { recursive: true });
}

/** Tells offices that numbers may have been given twice: they read their mailbox from 1 and send again what is missing. */
export async function newEpoch(store: ServerStore, epoch: string): Promise<void> {
  await store.write(async (tx) => {
    await tx.updateTable('meta').set({ value: epoch }).where('name', '=', 'epoch').execute();
  });
}
