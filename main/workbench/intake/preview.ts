import type { ImportPreview, ImportRow } from '../../../shared/contract/views.ts';
import type { LaporFields } from '../../../shared/domain/case/events.ts';
import { isClosedAtLapor } from '../../../shared/domain/case/terms.ts';
import { loadCase } from '../../../shared/event-store/project-cases.ts';
import type { LaporFile, LaporRow } from '../../intake/lapor/lapor-file.ts';
import type { Desk } from '../desk.ts';
import { caseIdOfTracking, digestOf, fieldsOf, knownCases, outcomeOf } from './compare.ts';

/** Rows shown of each outcome; all of them are imported. */
const shown = 500;

/** What an import would do, row by row; writes nothing. */
export async function previewImport(
  desk: Desk,
  file: LaporFile,
  fileName: string,
  hash: string,
): Promise<ImportPreview> {
  const known = await knownCases(
    desk.store.read,
    file.rows.map((row) => row.trackingId),
  );
  const outcomes = file.rows.map((row) =>
    outcomeOf(known.get(caseIdOfTracking(row.trackingId)), digestOf(row, desk.store.keyring)),
  );
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const rows: ImportRow[] = [];
  const taken = { baru: 0, berubah: 0, sama: 0 };
  for (const [index, row] of file.rows.entries()) {
    const outcome = outcomes[index] ?? 'sama';
    taken[outcome] += 1;
    if (taken[outcome] > shown) continue;
    rows.push({
      row: row.row,
      trackingId: row.trackingId,
      title: row.title,
      receivedAt: row.receivedAt,
      laporStatus: row.status,
      outcome,
      closedAtLapor: isClosedAtLapor(row.status),
      changes: outcome === 'berubah' ? await changesOf(desk, row) : [],
    });
  }
  const before = desk.office().imports.find((each) => each.fileHash === hash && each.undoneAt === null);
  return {
    fileName,
    information: file.information,
    read: file.read,
    new: count('baru'),
    changed: count('berubah'),
    unchanged: count('sama'),
    closedAtLapor: file.rows.filter((row, index) => outcomes[index] === 'baru' && isClosedAtLapor(row.status))
      .length,
    refused: file.refused,
    duplicates: file.duplicates.length,
    rows,
    alreadyImported: before?.at ?? null,
  };
}

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

async function changesOf(desk: Desk, row: LaporRow): Promise<string[]> {
  const { state } = await loadCase(desk.store.read, caseIdOfTracking(row.trackingId));
  const before = state.lapor;
  const after = fieldsOf(row);
  if (!before) return ['Kolom LAPOR!'];
  const names = Object.entries(columnNames).flatMap(([field, label]) =>
    JSON.stringify(Reflect.get(before, field)) === JSON.stringify(Reflect.get(after, field)) ? [] : [label],
  );
  return names.length > 0 ? [...new Set(names)] : ['Nama Pelapor'];
}
