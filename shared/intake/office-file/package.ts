import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { OfficeKind } from './kind.ts';
import { limits } from './limits.ts';
import { OfficeFileError } from './office-file-error.ts';
import { otherPackage, refuseOtherKinds } from './other-kinds.ts';

/** The parts of an office file (a zip of XML) by name, read on demand. */
export interface OfficePackage {
  readonly kind: OfficeKind;
  has(name: string): boolean;
  /** Bytes inflated so far, of all parts together. */
  readonly spent: { inflated: number };
  /** Says what the package is when it lacks the part that makes it one of its kind. */
  otherKind(): OfficeFileError;
  open(name: string): Promise<{ readonly stream: Readable; readonly compressedSize: number }>;
  close(): void;
}

/** Opens a file as a package of this kind; tells what it is instead when it is none. */
export async function openPackage(path: string, fileName: string, kind: OfficeKind): Promise<OfficePackage> {
  const { size } = statSync(path);
  if (size > limits.fileBytes)
    throw new OfficeFileError('terlalu-besar', `Berkas ${fileName} lebih dari 100 MB. ${kind.tooBig}`);
  refuseOtherKinds(path, fileName, size, kind);
  const zip = await openZip(path, fileName, kind);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName.replaceAll('\\', '/').toLowerCase(), entry);
      if (entries.size > 5_000)
        throw new OfficeFileError('rusak', `Berkas ${fileName} memuat terlalu banyak bagian. ${kind.again}`);
    }
  } catch (error) {
    zip.close();
    throw error instanceof OfficeFileError
      ? error
      : new OfficeFileError('terpotong', `Berkas ${fileName} terpotong atau rusak. ${kind.again}`, {
          cause: error,
        });
  }
  return {
    kind,
    has: (name) => entries.has(name.toLowerCase()),
    spent: { inflated: 0 },
    otherKind: () => otherPackage(entries, fileName, kind),
    close: () => zip.close(),
    async open(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry)
        throw new OfficeFileError(
          kind.otherProblem,
          `Berkas ${fileName} bukan ${kind.noun} (bagian ${name} tidak ada). ${kind.again}`,
        );
      if (entry.isEncrypted())
        throw new OfficeFileError(
          'bersandi',
          `Berkas ${fileName} dikunci kata sandi. Simpan ulang tanpa kata sandi.`,
        );
      return { stream: await zip.openReadStreamPromise(entry), compressedSize: entry.compressedSize };
    },
  };
}

async function openZip(path: string, fileName: string, kind: OfficeKind): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw new OfficeFileError('terpotong', `Berkas ${fileName} terpotong atau rusak. ${kind.again}`, {
      cause: error,
    });
  }
}
