import { closeSync, openSync, readSync } from 'node:fs';
import { LaporFileError } from './lapor-error.ts';

/** Refuses by its first bytes what is no zip at all, and says what it is. */
export function refuseOtherKinds(path: string, fileName: string, size: number): void {
  if (size === 0)
    throw new LaporFileError('bukan-xlsx', `Berkas ${fileName} kosong. Unduh lagi dari LAPOR!.`);
  const head = readStart(path, Math.min(size, 4 * 1024 * 1024));
  const signature = head.subarray(0, 8).toString('hex');
  if (signature === 'd0cf11e0a1b11ae1') {
    if (head.includes(Buffer.from('EncryptedPackage', 'utf16le')))
      throw new LaporFileError(
        'bersandi',
        `Berkas ${fileName} dikunci kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan ulang.`,
      );
    throw new LaporFileError(
      'xls-lama',
      `Berkas ${fileName} berformat Excel lama (.xls). Simpan ulang sebagai Excel Workbook (.xlsx).`,
    );
  }
  if (!signature.startsWith('504b'))
    throw new LaporFileError(
      'bukan-xlsx',
      `Berkas ${fileName} bukan XLSX. Pilih berkas hasil unduhan LAPOR! yang berakhiran .xlsx.`,
    );
}

function readStart(path: string, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

const excel = 'Buka di Excel, simpan ulang sebagai Excel Workbook (.xlsx), lalu pilih berkas itu.';
const lapor = 'Pilih berkas hasil unduhan LAPOR! yang berakhiran .xlsx.';

/** Packages that are zips too, by a part that only they have. */
const packages: readonly { readonly part: string; readonly words: string }[] = [
  { part: 'xl/workbook.bin', words: `berformat Excel biner (.xlsb), bukan XLSX. ${excel}` },
  { part: 'word/document.xml', words: `dokumen Word (.docx), bukan XLSX. ${lapor}` },
  { part: 'ppt/presentation.xml', words: `presentasi PowerPoint (.pptx), bukan XLSX. ${lapor}` },
  { part: 'meta-inf/manifest.xml', words: `berformat OpenDocument (seperti .ods), bukan XLSX. ${excel}` },
];

/** What a zip without a workbook is instead. `names` are its parts in lower case. */
export function otherPackage(names: ReadonlyMap<string, unknown>, fileName: string): LaporFileError {
  const known = packages.find((each) => names.has(each.part));
  if (known) return new LaporFileError('bukan-xlsx', `Berkas ${fileName} ${known.words}`);
  return new LaporFileError(
    'bukan-xlsx',
    [...names.keys()].some((name) => name.endsWith('.xlsx'))
      ? `Berkas ${fileName} arsip ZIP, bukan XLSX. Keluarkan isinya, lalu pilih berkas .xlsx di dalamnya.`
      : `Berkas ${fileName} arsip ZIP tanpa buku kerja Excel. ${lapor}`,
  );
}
