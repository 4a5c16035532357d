import type { OfficeKind } from '../../../shared/intake/office-file/kind.ts';

const word = 'Buka di Word, simpan ulang sebagai Word Document (.docx), lalu pilih berkas itu.';
const recap = 'Pilih rekap Word yang berakhiran .docx.';

/** What the officer reads of a file that is no readable Word recap. */
export const docxKind: OfficeKind = {
  otherProblem: 'bukan-docx',
  oldProblem: 'doc-lama',
  old: `berformat Word lama (.doc). ${word}`,
  locked: 'dikunci kata sandi. Buka di Word, hapus kata sandinya, lalu simpan ulang.',
  noZip: `bukan DOCX. ${word}`,
  again: 'Salin lagi berkas aslinya, atau buka di Word dan simpan ulang.',
  honest: 'dokumen Word',
  tooBig: 'Pecah menjadi satu berkas per tahun, lalu impor satu per satu.',
  noun: 'dokumen Word (DOCX)',
  others: [
    {
      part: 'xl/workbook.xml',
      words: `buku kerja Excel (.xlsx), bukan rekap Word. Ekspor LAPOR! diimpor di kartu "Ekspor LAPOR!". ${recap}`,
    },
    { part: 'ppt/presentation.xml', words: `presentasi PowerPoint (.pptx), bukan DOCX. ${recap}` },
    { part: 'meta-inf/manifest.xml', words: `berformat OpenDocument (seperti .odt), bukan DOCX. ${word}` },
  ],
  extension: '.docx',
  zipAround: 'arsip ZIP, bukan DOCX. Keluarkan isinya, lalu pilih berkas .docx di dalamnya.',
  otherZip: `arsip ZIP tanpa dokumen Word. ${recap}`,
};
