import { OfficeFileError } from '../office-file/office-file-error.ts';

/** An honest export that is more than can be taken in at once. */
export function tooMuch(fileName: string): OfficeFileError {
  return new OfficeFileError(
    'terlalu-besar',
    `Berkas ${fileName} memuat terlalu banyak isi. Unduh lagi dari LAPOR! per triwulan atau per bulan.`,
  );
}
