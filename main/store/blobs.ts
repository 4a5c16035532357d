import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decrypt, encrypt } from './keyring.ts';
import { explainStorage, StoreError } from './store-error.ts';

/** Encrypted files under `blobs/ab/abcd…`, named by the SHA-256 of what is stored, checked on every read. */
export interface Blobs {
  write(key: Uint8Array, plain: Uint8Array): string;
  read(key: Uint8Array, name: string): Buffer;
}

/** A renamed file is safe from a power cut only once its folder is on disk too; Windows keeps folders itself. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

export function openBlobs(folder: string): Blobs {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  return {
    write(key, plain) {
      const { iv, data } = encrypt(key, plain);
      const bytes = Buffer.concat([iv, data]);
      const name = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(name);
      const part = `${path}.${randomUUID()}`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        const file = openSync(part, 'wx', 0o600);
        try {
          writeSync(file, bytes);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        renameSync(part, path);
        syncFolder(dirname(path));
      } catch (error) {
        rmSync(part, { force: true });
        throw explainStorage(error);
      }
      return name;
    },
    read(key, name) {
      const bytes = readFileSync(pathOf(name));
      if (createHash('sha256').update(bytes).digest('hex') !== name)
        throw new StoreError('rusak', `Lampiran ${name.slice(0, 12)} rusak di disk. Pulihkan dari cadangan.`);
      return decrypt(key, bytes.subarray(0, 12), bytes.subarray(12));
    },
  };
}
