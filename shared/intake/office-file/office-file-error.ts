export type OfficeFileProblem =
  | 'bukan-xlsx'
  | 'bukan-docx'
  | 'terpotong'
  | 'bersandi'
  | 'xls-lama'
  | 'doc-lama'
  | 'tanpa-header'
  | 'tanpa-baris'
  | 'terlalu-besar'
  | 'xml-terlarang'
  | 'rusak'
  | 'dibatalkan';

/** A file that cannot be read at all; the message is one Indonesian sentence with the file, the place and the remedy. */
export class OfficeFileError extends Error {
  readonly code: OfficeFileProblem;
  constructor(code: OfficeFileProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OfficeFileError';
    this.code = code;
  }
}
