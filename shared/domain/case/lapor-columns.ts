import type { LaporFields } from './events.ts';

/** LAPOR!'s own columns by the names they have in its export (DOMAIN 6). */
const columnNames: Partial<Record<keyof LaporFields, string>> = {
  receivedAt: 'Tanggal Laporan Masuk',
  classification: 'Klasifikasi Laporan',
  categoryId: 'ID Kategori',
  category: 'Kategori',
  title: 'Judul Laporan',
  bodyInitial: 'Isi Laporan Awal',
  bodyFinal: 'Isi Laporan Akhir',
  anonymous: 'Tipe Laporan',
  confidential: 'Tipe Laporan',
  source: 'Sumber Laporan',
  parentAgency: 'Instansi Induk',
  agencyId: 'ID Instansi Terdisposisi',
  agency: 'Instansi Terdisposisi',
  status: 'Status Laporan',
  holdOrArchiveReason: 'Alasan Tunda/Arsip',
  province: 'Provinsi',
  regency: 'Kota/Kabupaten',
  district: 'Kecamatan',
  village: 'Kelurahan',
  rating: 'Rating',
  extra: 'Kolom lain',
};

/** The names of the columns in which two versions of a report differ, in the export's order. */
export function changedColumns(before: LaporFields, after: LaporFields): string[] {
  const names = Object.entries(columnNames).flatMap(([field, label]) =>
    JSON.stringify(Reflect.get(before, field)) === JSON.stringify(Reflect.get(after, field)) ? [] : [label],
  );
  return [...new Set(names)];
}
