import { ORPCError } from '@orpc/client';

const byStatus: Readonly<Record<number, string>> = {
  401: 'Sesi ini sudah berakhir. Tutup jendela ini lalu buka Penghubung kembali.',
  403: 'Permintaan ditolak. Tutup jendela ini lalu buka Penghubung kembali.',
  413: 'Isian atau berkas terlalu besar.',
  500: 'Terjadi galat yang tidak terduga. Ulangi; bila tetap gagal, mulai ulang Penghubung.',
};

/** One Indonesian sentence about what went wrong and what to do. */
export function errorText(error: unknown): string {
  if (error instanceof ORPCError) {
    const plain = error.message === '' || /^[A-Z][a-z]+( [A-Z][a-z]+)*$/.test(error.message);
    return plain ? (byStatus[error.status] ?? 'Permintaan ini tidak dapat dijalankan.') : error.message;
  }
  if (error instanceof TypeError) {
    return 'Penghubung tidak menjawab. Pastikan programnya masih berjalan, lalu coba lagi.';
  }
  if (error instanceof Error && error.message !== '') return error.message;
  return 'Terjadi galat yang tidak dikenal. Coba lagi.';
}
