import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { LaporFileError } from './lapor-error.ts';
import { limits } from './limits.ts';
import { otherPackage, refuseOtherKinds } from './other-kinds.ts';

/** The parts of an XLSX package by name, read on demand. */
export interface XlsxPackage {
  has(name: string): boolean;
  /** Bytes inflated so far, of all parts together. */
  readonly spent: { inflated: number };
  /** Says what the package is when it is no workbook. */
  otherKind(): LaporFileError;
  open(name: string): Promise<{ readonly stream: Readable; readonly compressedSize: number }>;
  close(): void;
}

/** Opens a file as an XLSX package; tells what it is instead when it is not one. */
export async function openPackage(path: string, fileName: string): Promise<XlsxPackage> {
  const { size } = statSync(path);
  if (size > limits.fileBytes)
    throw new LaporFileError(
      'terlalu-besar',
      `Berkas ${fileName} lebih dari 100 MB. Unduh lagi dari LAPOR! dengan periode yang lebih pendek.`,
    );
  refuseOtherKinds(path, fileName, size);
  const zip = await openZip(path, fileName);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName.replaceAll('\\', '/').toLowerCase(), entry);
      if (entries.size > 5_000)
        throw new LaporFileError(
          'rusak',
          `Berkas ${fileName} memuat terlalu banyak bagian. Unduh lagi dari LAPOR!.`,
        );
    }
  } catch (error) {
    zip.close();
    throw error instanceof LaporFileError
      ? error
      : new LaporFileError('terpotong', `Berkas ${fileName} terpotong atau rusak. Unduh lagi dari LAPOR!.`, {
          cause: error,
        });
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    spent: { inflated: 0 },
    otherKind: () => otherPackage(entries, fileName),
    close: () => zip.close(),
    async open(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry)
        throw new LaporFileError(
          'bukan-xlsx',
          `Berkas ${fileName} bukan buku kerja XLSX (bagian ${name} tidak ada). Unduh lagi dari LAPOR!.`,
        );
      if (entry.isEncrypted())
        throw new LaporFileError(
          'bersandi',
          `Berkas ${fileName} dikunci kata sandi. Simpan ulang tanpa kata sandi.`,
        );
      return { stream: await zip.openReadStreamPromise(entry), compressedSize: entry.compressedSize };
    },
  };
}

async function openZip(path: string, fileName: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    throw new LaporFileError(
      'terpotong',
      `Berkas ${fileName} terpotong atau rusak. Unduh lagi dari LAPOR!.`,
      { cause: error },
    );
  }
}
