import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { refuseOtherKinds } from './file-kind.ts';
import { broken, locked, unreadable } from './lapor-error.ts';
import { limits } from './limits.ts';

/** The parts of an XLSX package by name (case does not matter, as in the format), read on demand. */
export interface XlsxPackage {
  has(name: string): boolean;
  /** Size once inflated, as the package claims it; 0 for a part that is not there. */
  sizeOf(name: string): number;
  open(name: string): Promise<{ readonly stream: Readable; readonly compressedSize: number }>;
  close(): void;
}

/** Opens a file as an XLSX package; tells what it is instead when it is not one. Throws LaporFileError. */
export async function openPackage(path: string, fileName: string): Promise<XlsxPackage> {
  await refuseOtherKinds(path, fileName);
  const zip = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
    .catch((error: unknown) => {
      throw unreadable(fileName, 'daftar isi zip', error);
    });
  try {
    return packageOf(zip, await readEntries(zip, fileName), fileName);
  } catch (error) {
    zip.close();
    throw unreadable(fileName, 'daftar isi zip', error);
  }
}

async function readEntries(zip: ZipFile, fileName: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(keyOf(entry.fileName), entry);
    if (entries.size > limits.packageParts) throw broken(fileName, 'terlalu banyak bagian');
  }
  return entries;
}

const keyOf = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

function packageOf(zip: ZipFile, entries: Map<string, Entry>, fileName: string): XlsxPackage {
  return {
    has: (name) => entries.has(keyOf(name)),
    sizeOf: (name) => entries.get(keyOf(name))?.uncompressedSize ?? 0,
    close: () => zip.close(),
    async open(name) {
      const entry = entries.get(keyOf(name));
      if (!entry) throw broken(fileName, `bagian ${name} tidak ada`);
      if (entry.isEncrypted()) throw locked(fileName);
      try {
        return { stream: await zip.openReadStreamPromise(entry), compressedSize: entry.compressedSize };
      } catch (error) {
        throw unreadable(fileName, name, error);
      }
    },
  };
}
