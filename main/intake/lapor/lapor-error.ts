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

export function tooMuch(fileName: string): LaporFileError {
  return new LaporFileError(
    'terlalu-besar',
    `Berkas ${fileName} memuat terlalu banyak isi. Unduh lagi dari LAPOR! per triwulan atau per bulan.`,
  );
}

export function bomb(fileName: string, place: string): LaporFileError {
  return new LaporFileError(
    'terlalu-besar',
    `Isi berkas ${fileName} mengembang tidak wajar (bom zip, bagian ${place}). Berkas ditolak; unduh lagi dari LAPOR!.`,
  );
}

export function notXlsx(fileName: string, cause?: unknown): LaporFileError {
  return new LaporFileError(
    'bukan-xlsx',
    `Berkas ${fileName} bukan buku kerja XLSX. Pilih berkas hasil unduhan LAPOR! yang berakhiran .xlsx.`,
    { cause },
  );
}

export function cancelled(fileName: string): LaporFileError {
  return new LaporFileError('dibatalkan', `Pembacaan berkas ${fileName} dibatalkan.`);
}

/** `place`: the part, or the row and column, that is broken. */
export function broken(fileName: string, place: string, cause?: unknown): LaporFileError {
  return new LaporFileError('rusak', `Isi berkas ${fileName} rusak (${place}). Unduh lagi dari LAPOR!.`, {
    cause,
  });
}

/** What a failing zip or inflater means: the file ends too early, or its bytes are wrong. */
export function unreadable(fileName: string, place: string, error: unknown): LaporFileError {
  if (error instanceof LaporFileError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  if (/strong encryption/i.test(detail)) return locked(fileName);
  if (!/eof|unexpected end|truncated|overflows file bounds/i.test(detail))
    return broken(fileName, place, error);
  return new LaporFileError(
    'terpotong',
    `Berkas ${fileName} terpotong (${place}). Unduh lagi dari LAPOR! sampai selesai.`,
    { cause: error },
  );
}

export function locked(fileName: string): LaporFileError {
  return new LaporFileError(
    'bersandi',
    `Berkas ${fileName} dikunci kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan ulang.`,
  );
}
