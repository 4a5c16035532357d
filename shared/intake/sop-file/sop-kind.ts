import { xlsxKind } from '../lapor/xlsx-kind.ts';
import type { OfficeKind } from '../office-file/kind.ts';

const save = 'Simpan ulang sebagai Excel Workbook (.xlsx), lalu pilih berkas itu.';

/** What the officer reads of a file that is no readable table of steps. */
export const sopKind: OfficeKind = {
  ...xlsxKind,
  noZip: `bukan XLSX. ${save}`,
  again: save,
  honest: 'tabel langkah SOP',
  tooBig: save,
  others: xlsxKind.others.map((other) => ({ ...other, words: other.words.replace(/LAPOR! /g, '') })),
  otherZip: `arsip ZIP tanpa buku kerja Excel. ${save}`,
};
