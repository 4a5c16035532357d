import type { ImportRow, RefusedRow } from '../../../shared/contract/import-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { count } from '../numbers.ts';
import styles from './import.module.css';
import { RowsTable } from './rows-table.tsx';

const previewHead = [
  { name: 'Baris', width: 64 },
  { name: 'Tracking ID', width: 100 },
  { name: 'Judul' },
  { name: 'Masuk', width: 200 },
  { name: 'Status di LAPOR!', width: 180 },
  { name: 'Yang terjadi', width: 270 },
];
const refusedHead = [
  { name: 'Baris', width: 64 },
  { name: 'Tracking ID', width: 160 },
  { name: 'Sebab dan cara memperbaiki' },
];

/** Rows of one outcome; the preview carries the first few hundred and says so. `total` counts them all. */
export function PreviewRows(p: { rows: readonly ImportRow[]; total: number; history: boolean; zone: Zone }) {
  if (p.total === 0) return <p className={styles.none}>Tidak ada baris seperti ini.</p>;
  return (
    <>
      <RowsTable
        label="Isi berkas baris demi baris"
        head={previewHead}
        rows={p.rows.map((row) => ({
          key: row.row,
          cells: [
            row.row,
            row.trackingId,
            row.title,
            formatInstant(row.receivedAt, p.zone),
            row.laporStatus ?? '–',
            happening(row, p.history),
          ],
        }))}
      />
      <NotAll shown={p.rows.length} total={p.total} />
    </>
  );
}

function happening(row: ImportRow, history: boolean): string {
  if (row.outcome === 'sama') return 'Tidak berubah';
  if (row.outcome === 'berubah') return `Diperbarui: ${row.changes.join(', ')}`;
  if (!row.closedAtLapor) return 'Aduan baru';
  return history ? 'Masuk sebagai riwayat' : 'Aduan baru, sudah ditutup di LAPOR!';
}

/** Rows that will not be imported, each with its place in the file and what to do. `total` counts them all. */
export function RefusedRows(p: { rows: readonly RefusedRow[]; total: number }) {
  if (p.total === 0) return <p className={styles.none}>Tidak ada baris yang ditolak.</p>;
  return (
    <>
      <RowsTable
        label="Baris yang ditolak"
        head={refusedHead}
        rows={p.rows.map((row) => ({ key: row.row, cells: [row.row, row.trackingId || '–', row.reason] }))}
      />
      <NotAll shown={p.rows.length} total={p.total} />
    </>
  );
}

function NotAll({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return (
    <p className={styles.none}>
      Ditampilkan {count(shown)} dari {count(total)} baris; semuanya ikut dihitung.
    </p>
  );
}
