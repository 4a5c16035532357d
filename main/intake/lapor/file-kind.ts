import { type FileHandle, open } from 'node:fs/promises';
import { broken, LaporFileError, locked, notXlsx } from './lapor-error.ts';
import { limits } from './limits.ts';

const compoundFile = 'd0cf11e0a1b11ae1';
const zipStarts = ['504b0304', '504b0506', '504b0708'];
const windowBytes = 1024 * 1024;

/**
 * Refuses what is no zip by its first bytes: CSV, HTML, old .xls and password-protected workbooks (both compound
 * files), and files too large. Throws LaporFileError.
 */
export async function refuseOtherKinds(path: string, fileName: string): Promise<void> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw broken(fileName, 'berkas tidak dapat dibuka', error);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw notXlsx(fileName);
    if (stat.size > limits.fileBytes)
      throw new LaporFileError(
        'terlalu-besar',
        `Berkas ${fileName} lebih dari 100 MB. Unduh lagi dari LAPOR! dengan periode yang lebih pendek.`,
      );
    if (stat.size === 0)
      throw new LaporFileError('bukan-xlsx', `Berkas ${fileName} kosong. Unduh lagi dari LAPOR!.`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const start = buffer.subarray(0, bytesRead).toString('hex');
    if (start === compoundFile) throw await compoundFileError(file, fileName);
    if (!zipStarts.some((known) => start.startsWith(known))) throw notXlsx(fileName);
  } finally {
    await file.close();
  }
}

/** A compound file is a workbook with a password when it has a stream of that name, else an old .xls. */
async function compoundFileError(file: FileHandle, fileName: string): Promise<LaporFileError> {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const window = Buffer.alloc(windowBytes + name.length);
  for (let position = 0; ; position += windowBytes) {
    const { bytesRead } = await file.read(window, 0, window.length, position);
    if (window.subarray(0, bytesRead).includes(name)) return locked(fileName);
    if (bytesRead < window.length)
      return new LaporFileError(
        'xls-lama',
        `Berkas ${fileName} berformat Excel lama (.xls). Simpan ulang sebagai Excel Workbook (.xlsx).`,
      );
  }
}
