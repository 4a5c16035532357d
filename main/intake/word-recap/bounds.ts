import { OfficeFileError } from '../../../shared/intake/office-file/office-file-error.ts';

/** Bounds of an honest recap of a year or more: its rows are held in memory. */
export const bounds = {
  rows: 20_000,
  /** Of all text of tables. */
  characters: 16 * 1024 * 1024,
  cellCharacters: 20_000,
  /** Elements within each other; Word's own limit for nested tables is far below. */
  depth: 500,
  warnings: 200,
} as const;

export function tooMuch(fileName: string): OfficeFileError {
  return new OfficeFileError(
    'terlalu-besar',
    `Berkas ${fileName} memuat terlalu banyak isi. Pecah menjadi satu berkas per tahun, lalu impor satu per satu.`,
  );
}
