import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refused } from '../../shared/serving/refused.ts';

/** The path of a file to be read; refuses what is not there or is a folder. */
export function fileToRead(given: string): string {
  const path = resolve(given);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refused(`Berkas ${given} tidak ada; periksa letak dan namanya.`);
  if (!found.isFile()) throw new Refused(`${given} adalah folder, bukan berkas; sebutkan berkasnya.`);
  return path;
}

export interface FileToWrite {
  readonly path: string;
  /** Puts the file in place, whole or not at all. */
  write(bytes: Uint8Array): void;
  /** Lets go of the place when nothing comes of it. */
  giveUp(): void;
}

/** A place for a file, proved writable before any work whose result it is to hold. */
export function fileToWrite(given: string): FileToWrite {
  const path = resolve(given);
  const part = `${path}.bagian`;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('is a folder');
    closeSync(openSync(part, 'w'));
  } catch (error) {
    throw new Refused(
      `Berkas ${given} tidak dapat ditulis di sana; pilih letak lain. Belum ada yang dibuat.`,
      {
        cause: error,
      },
    );
  }
  return {
    path,
    write: (bytes) => {
      writeFileSync(part, bytes, { flush: true });
      renameSync(part, path);
    },
    giveUp: () => rmSync(part, { force: true }),
  };
}
