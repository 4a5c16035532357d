import { Table } from '@mantine/core';
import type { ImportRow, RefusedRow } from '../../../shared/contract/views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import styles from './import.module.css';

/** Rows of one outcome; the preview carries the first few hundred and says so. */
export function PreviewRows(p: { rows: readonly ImportRow[]; total: number }) {
  if (p.total === 0) return <p className={styles.none}>Tidak ada baris seperti ini.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Isi berkas baris demi baris">
      <Table stickyHeader striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>Baris</Table.Th>
            <Table.Th w={110}>Tracking ID</Table.Th>
            <Table.Th>Judul</Table.Th>
            <Table.Th w={190}>Masuk</Table.Th>
            <Table.Th w={190}>Status di LAPOR!</Table.Th>
            <Table.Th w={220}>Yang terjadi</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.rows.map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td>{row.row}</Table.Td>
              <Table.Td>{row.trackingId}</Table.Td>
              <Table.Td>{row.title}</Table.Td>
              <Table.Td>{formatInstant(row.receivedAt, 'WIB')}</Table.Td>
              <Table.Td>{row.laporStatus ?? '–'}</Table.Td>
              <Table.Td>{happening(row)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {p.rows.length < p.total ? (
        <p className={styles.none}>
          Ditampilkan {p.rows.length} dari {p.total} baris; semuanya ikut diimpor.
        </p>
      ) : null}
    </section>
  );
}

function happening(row: ImportRow): string {
  if (row.outcome === 'sama') return 'Tidak berubah';
  if (row.outcome === 'berubah') return `Diperbarui: ${row.changes.join(', ')}`;
  return row.closedAtLapor ? 'Aduan baru, sudah ditutup di LAPOR!' : 'Aduan baru';
}

export function RefusedRows(p: { rows: readonly RefusedRow[] }) {
  if (p.rows.length === 0) return <p className={styles.none}>Tidak ada baris yang ditolak.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Baris yang ditolak">
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>Baris</Table.Th>
            <Table.Th w={160}>Tracking ID</Table.Th>
            <Table.Th>Sebab dan cara memperbaiki</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.rows.map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td>{row.row}</Table.Td>
              <Table.Td>{row.trackingId || '–'}</Table.Td>
              <Table.Td>{row.reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
