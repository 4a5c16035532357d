import type { LaporFields } from './events.ts';

const laporLabels: readonly [
  keyof Omit<
    LaporFields,
    'extra' | 'anonymous' | 'confidential' | 'receivedAt' | 'title' | 'bodyInitial' | 'bodyFinal'
  >,
  string,
][] = [
  ['status', 'Status LAPOR!'],
  ['holdOrArchiveReason', 'Alasan tunda/arsip'],
  ['classification', 'Klasifikasi di LAPOR!'],
  ['category', 'Kategori di LAPOR!'],
  ['source', 'Sumber laporan'],
  ['agency', 'Instansi terdisposisi'],
  ['parentAgency', 'Instansi induk'],
  ['province', 'Provinsi'],
  ['regency', 'Kota/Kabupaten'],
  ['rating', 'Rating'],
];

/** LAPOR!'s own columns as the case page shows them, without those the page shows elsewhere. */
export function laporValues(lapor: LaporFields): { label: string; value: string }[] {
  const own = laporLabels.flatMap(([name, label]) => {
    const value = lapor[name];
    return value ? [{ label, value }] : [];
  });
  return [...own, ...Object.entries(lapor.extra).map(([label, value]) => ({ label, value }))];
}
