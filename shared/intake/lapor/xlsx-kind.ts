import type { OfficeKind } from '../office-file/kind.ts';

const excel = 'Buka di Excel, simpan ulang sebagai Excel Workbook (.xlsx), lalu pilih berkas itu.';
const lapor = 'Pilih berkas hasil unduhan LAPOR! yang berakhiran .xlsx.';

/** What the officer reads of a file that is no readable export of LAPOR!. */
export const xlsxKind: OfficeKind = {
  otherProblem: 'bukan-xlsx',
  oldProblem: 'xls-lama',
  old: 'berformat Excel lama (.xls). Simpan ulang sebagai Excel Workbook (.xlsx).',
  locked: 'dikunci kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan ulang.',
  noZip: 'bukan XLSX. Pilih berkas hasil unduhan LAPOR! yang berakhiran .xlsx.',
  again: 'Unduh lagi dari LAPOR!.',
  honest: 'ekspor LAPOR!',
  tooBig: 'Unduh lagi dari LAPOR! dengan periode yang lebih pendek.',
  noun: 'buku kerja XLSX',
  others: [
    { part: 'xl/workbook.bin', words: `berformat Excel biner (.xlsb), bukan XLSX. ${excel}` },
    { part: 'word/document.xml', words: `dokumen Word (.docx), bukan XLSX. ${lapor}` },
    { part: 'ppt/presentation.xml', words: `presentasi PowerPoint (.pptx), bukan XLSX. ${lapor}` },
    { part: 'meta-inf/manifest.xml', words: `berformat OpenDocument (seperti .ods), bukan XLSX. ${excel}` },
  ],
  extension: '.xlsx',
  zipAround: 'arsip ZIP, bukan XLSX. Keluarkan isinya, lalu pilih berkas .xlsx di dalamnya.',
  otherZip: `arsip ZIP tanpa buku kerja Excel. ${lapor}`,
};
