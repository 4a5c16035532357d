import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explainStorage } from '../../shared/data-folder/store-error.ts';
import { failpoint } from '../failpoints.ts';

/** Where attachments lie: `blobs/ab/abcd…` once they are whole, `blobs/masuk/abcd…` while they arrive. */
export interface BlobFiles {
  /** Bytes of a blob that has not come whole. */
  held(sha256: string): number;
  /** Appends bytes at the end of what is held, at most up to `limit` in all. `false` = more came than that. */
  append(sha256: string, body: AsyncIterable<Uint8Array>, limit: number): Promise<boolean>;
  /** Puts a blob that came whole in its place; `false` when it is not what its name says. */
  finish(sha256: string): Promise<boolean>;
  discard(sha256: string): Promise<void>;
  path(sha256: string): string;
  read(sha256: string): Promise<Buffer>;
}

export function blobFiles(folder: string): BlobFiles {
  const partOf = (sha256: string) => join(folder, 'blobs', 'masuk', sha256);
  const pathOf = (sha256: string) => join(folder, 'blobs', sha256.slice(0, 2), sha256);
  return {
    held: (sha256) => (existsSync(partOf(sha256)) ? statSync(partOf(sha256)).size : 0),
    path: pathOf,
    read: (sha256) => readFile(pathOf(sha256)),
    discard: (sha256) => rm(partOf(sha256), { force: true }),
    append: async (sha256, body, limit) => {
      await mkdir(dirname(partOf(sha256)), { recursive: true, mode: 0o700 });
      const file = await open(partOf(sha256), 'a', 0o600);
      try {
        let size = (await file.stat()).size;
        for await (const bytes of body) {
          size += bytes.length;
          if (size > limit) return false;
          await file.write(bytes);
          failpoint('during-blob');
        }
        return true;
      } catch (error) {
        throw explainStorage(error);
      } finally {
        // What came before a broken connection is kept too: the next try goes on from there.
        await file.sync();
        await file.close();
      }
    },
    finish: async (sha256) => {
      if ((await hashOf(partOf(sha256))) !== sha256) return false;
      await mkdir(dirname(pathOf(sha256)), { recursive: true, mode: 0o700 });
      await rename(partOf(sha256), pathOf(sha256));
      await syncFolder(dirname(pathOf(sha256)));
      return true;
    },
  };
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest('hex');
}

/** A renamed file is safe from a power cut only once its folder is on disk too; Windows keeps folders itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
