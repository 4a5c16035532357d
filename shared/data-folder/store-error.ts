/** A failure of the data folder with an Indonesian sentence that says what to do. */
export class StoreError extends Error {
  readonly code: 'dipakai' | 'terlalu-baru' | 'rusak' | 'penuh' | 'tidak-dapat-ditulis' | 'kunci-hilang';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Turns what SQLite or the file system says of a full or read-only disk into our words; anything else stays as it is. */
export function explainStorage(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new StoreError(
      'penuh',
      'Ruang disk penuh: tidak ada yang disimpan dari langkah terakhir. Kosongkan ruang disk, lalu ulangi.',
      { cause: error },
    );
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new StoreError(
      'tidak-dapat-ditulis',
      'Letak folder data adalah sebuah berkas, bukan folder. Pilih folder lain.',
      { cause: error },
    );
  if (
    code.startsWith('SQLITE_READONLY') ||
    code === 'SQLITE_CANTOPEN' ||
    code === 'EROFS' ||
    code === 'EACCES'
  )
    return new StoreError(
      'tidak-dapat-ditulis',
      'Folder data tidak dapat ditulis. Periksa izin folder, lalu ulangi.',
      { cause: error },
    );
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB')
    return new StoreError('rusak', 'Berkas penghubung.db rusak. Pulihkan dari cadangan terakhir.', {
      cause: error,
    });
  if (code.startsWith('SQLITE_IOERR'))
    return new StoreError(
      'tidak-dapat-ditulis',
      'Disk gagal dibaca atau ditulis. Periksa disk, lalu ulangi; tidak ada yang disimpan sebagian.',
      { cause: error },
    );
  return error;
}
