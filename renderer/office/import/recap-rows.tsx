import type {
  RecapImportRow,
  RecapPlace,
  RefusedRecapRow,
  UnmatchedRecapRow,
} from '../../../shared/contract/import-views.ts';
import { monthWords, type Suggestion } from '../../../shared/domain/case/recap-note.ts';
import styles from '../../common/import/import.module.css';
import { RowsTable } from '../../common/import/rows-table.tsx';

export const suggestionWord: Record<Suggestion, string> = {
  selesai: 'Tutup aduan',
  diproses: 'Catat tindak lanjut',
};
const placeOf = ({ table, row }: RecapPlace): string => `Tabel ${table}, baris ${row}`;
const monthOf = (month: string | null): string => (month === null ? '–' : monthWords(month));

/** Rows that found their case, with what would be noted. `total` counts them all. */
export function MatchedRows(p: { rows: readonly RecapImportRow[]; total: number }) {
  if (p.rows.length === 0) return <p className={styles.none}>Tidak ada baris seperti ini.</p>;
  return (
    <>
      <RowsTable
        label="Isi rekap baris demi baris"
        head={[
          { name: 'Tracking ID', width: 100 },
          { name: 'Aduan', width: 145 },
          { name: 'Judul' },
          { name: 'Bulan', width: 115 },
          { name: 'Stakeholder', width: 150 },
          { name: 'Tanggapan' },
          { name: 'Keterangan', width: 130 },
          { name: 'Saran', width: 115 },
        ]}
        rows={p.rows.map((row, index) => ({
          key: index,
          cells: [
            row.trackingId,
            row.register,
            row.title,
            monthOf(row.month),
            row.stakeholder ?? '–',
            row.response ?? '–',
            row.remark ?? '–',
            row.suggestion === null ? '–' : suggestionWord[row.suggestion],
          ],
        }))}
      />
      {p.rows.length < p.total ? (
        <p className={styles.none}>
          Ditampilkan {p.rows.length} dari {p.total} baris; semuanya ikut diimpor.
        </p>
      ) : null}
    </>
  );
}

/** Rows whose case is not here. */
export function UnmatchedRows({ rows }: { rows: readonly UnmatchedRecapRow[] }) {
  if (rows.length === 0) return <p className={styles.none}>Semua Tracking ID ditemukan.</p>;
  return (
    <RowsTable
      label="Tracking ID yang tidak ditemukan"
      head={[
        { name: 'Tracking ID', width: 160 },
        { name: 'Bulan', width: 150 },
        { name: 'Judul' },
        { name: 'Tempat', width: 170 },
      ]}
      rows={rows.map((row, index) => ({
        key: index,
        cells: [row.trackingId, monthOf(row.month), row.title || '–', placeOf(row)],
      }))}
    />
  );
}

/** Rows that cannot be read, each with its place in the document and what to do. */
export function RefusedRecapRows({ rows }: { rows: readonly RefusedRecapRow[] }) {
  if (rows.length === 0) return <p className={styles.none}>Tidak ada baris yang ditolak.</p>;
  return (
    <RowsTable
      label="Baris rekap yang ditolak"
      head={[
        { name: 'Tempat', width: 170 },
        { name: 'Tracking ID', width: 200 },
        { name: 'Sebab dan cara memperbaiki' },
      ]}
      rows={rows.map((row, index) => ({
        key: index,
        cells: [placeOf(row), row.trackingId || '–', row.reason],
      }))}
    />
  );
}
