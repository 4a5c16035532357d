import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
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
  /** Throws when the file is missing or is no longer what its name says; its content stays closed. */
  verify(name: string): void;
  has(name: string): boolean;
  /** The stored bytes as they travel, checked; their content stays closed. */
  sealed(name: string): Buffer;
  /** Moves a file that came from elsewhere into its place; false, and nothing moved, when it is not what the name says. */
  adopt(path: string, name: string): boolean;
}

/** A renamed file is safe from a power cut only once its folder is on disk too; Windows keeps folders itself. */
function syncFolder(path: string): void {
  if (process.platform !== 'win32') syncFile(path, 'r');
}

function syncFile(path: string, how: 'r' | 'r+' = 'r+'): void {
  const file = openSync(path, how);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
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
      const bytes = stored(folder, name);
      try {
        return decrypt(key, bytes.subarray(0, 12), bytes.subarray(12));
      } catch (error) {
        throw new StoreError('rusak', `Berkas ${blobPath(name)} tidak dapat dibuka dengan kunci aduannya.`, {
          cause: error,
        });
      }
    },
    verify: (name) => {
      stored(folder, name);
    },
    has: (name) => existsSync(pathOf(name)),
    sealed: (name) => stored(folder, name),
    adopt(from, name) {
      try {
        if (createHash('sha256').update(readFileSync(from)).digest('hex') !== name) return false;
        const path = pathOf(name);
        mkdirSync(dirname(path), { recursive: true });
        syncFile(from);
        renameSync(from, path);
        syncFolder(dirname(path));
        return true;
      } catch (error) {
        throw explainStorage(error);
      }
    },
  };
}

/** Where a blob lies in the data folder, as its messages say it. */
const blobPath = (name: string): string => `blobs/${name.slice(0, 2)}/${name}`;

function stored(folder: string, name: string): Buffer {
  try {
    const bytes = readFileSync(join(folder, name.slice(0, 2), name));
    if (createHash('sha256').update(bytes).digest('hex') === name) return bytes;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw explainStorage(error);
    throw new StoreError('rusak', `Berkas ${blobPath(name)} tidak ada. Pulihkan dari cadangan.`, {
      cause: error,
    });
  }
  throw new StoreError('rusak', `Berkas ${blobPath(name)} rusak di disk. Pulihkan dari cadangan.`);
}
