import type { LaporFields } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { groupByCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';
import type { StagedReport } from './outcomes.ts';

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

const batch = 100;

/** The names of LAPOR!'s columns that differ from what each case has now, by case id. */
export async function changesOf(
  desk: Desk,
  reports: readonly StagedReport[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const changes = new Map<string, readonly string[]>();
  for (let start = 0; start < reports.length; start += batch) {
    const some = reports.slice(start, start + batch);
    const rows = await desk.store.read
      .selectFrom('events')
      .selectAll()
      .where(
        inSet(
          'stream',
          some.map((report) => caseStream(report.caseId)),
        ),
      )
      .orderBy('position')
      .execute();
    const before = new Map(groupByCase(rows).map(({ id, events }) => [id, foldCase(events).lapor]));
    for (const { caseId, lapor } of some) changes.set(caseId, difference(before.get(caseId) ?? null, lapor));
  }
  return changes;
}

function difference(before: LaporFields | null, after: LaporFields): string[] {
  if (!before) return ['Kolom LAPOR!'];
  const names = Object.entries(columnNames).flatMap(([field, label]) =>
    JSON.stringify(Reflect.get(before, field)) === JSON.stringify(Reflect.get(after, field)) ? [] : [label],
  );
  return names.length > 0 ? [...new Set(names)] : ['Nama Pelapor'];
}
