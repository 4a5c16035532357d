export type LaporFileProblem =
  | 'bukan-xlsx'
  | 'terpotong'
  | 'bersandi'
  | 'xls-lama'
  | 'tanpa-header'
  | 'tanpa-baris'
  | 'terlalu-besar'
  | 'xml-terlarang'
  | 'rusak'
  | 'dibatalkan';

/** A file that cannot be read at all; the message is one Indonesian sentence with the file, the place and the remedy. */
export class LaporFileError extends Error {
  readonly code: LaporFileProblem;
  constructor(code: LaporFileProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LaporFileError';
    this.code = code;
  }
}

/** An honest export that is more than can be taken in at once. */
export function tooMuch(fileName: string): LaporFileError {
  return new LaporFileError(
    'terlalu-besar',
    `Berkas ${fileName} memuat terlalu banyak isi. Unduh lagi dari LAPOR! per triwulan atau per bulan.`,
  );
}
