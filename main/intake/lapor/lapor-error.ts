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
