import { Button, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { Overview, OverviewRow } from '../../../shared/contract/kominfo/overview.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { decimal, percent } from '../../common/charts/look.ts';
import { count } from '../../common/numbers.ts';
import { Empty, Panel } from '../../common/ui.tsx';
import styles from '../kominfo.module.css';
import { officeCasesHref, places } from '../places.ts';
import { LastExchange } from './last-exchange.tsx';

/** All offices in the order of their rank. */
export function OfficeRanking({ overview, zone }: { overview: Overview; zone: Zone }) {
  if (overview.rows.length === 0)
    return (
      <Panel>
        <Empty
          title="Belum ada kantor"
          action={
            <Button component={Link} href={places.offices}>
              Daftarkan kantor
            </Button>
          }
        >
          Daftarkan OPD dan Inspektorat, lalu impor laporan dari LAPOR! dan disposisikan.
        </Empty>
      </Panel>
    );
  const span = `&from=${overview.from}&to=${overview.to}`;
  return (
    <Panel title="Kantor, yang paling tepat waktu di atas">
      <Table.ScrollContainer minWidth={980}>
        <Table verticalSpacing={6} highlightOnHover aria-label="Kantor menurut peringkat">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={52}>No</Table.Th>
              <Table.Th>Kantor</Table.Th>
              <Table.Th ta="right">Masuk</Table.Th>
              <Table.Th ta="right">Dijawab</Table.Th>
              <Table.Th ta="right">Terbuka</Table.Th>
              <Table.Th ta="right">Belum ditangani</Table.Th>
              <Table.Th ta="right">Terlambat</Table.Th>
              <Table.Th ta="right">Rata-rata hari</Table.Th>
              <Table.Th ta="right">Tepat waktu</Table.Th>
              <Table.Th w={150}>Bertukar data</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {overview.rows.map((row) => (
              <Row key={row.office} row={row} span={span} zone={zone} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <p className={styles.quiet}>
        Peringkat menurut bagian yang dijawab tepat waktu, lalu bagian yang terlambat, lalu rata-rata hari
        kerja. Terlambat: lewat batas dan belum dijawab.
      </p>
    </Panel>
  );
}

function Row({ row, span, zone }: { row: OverviewRow; span: string; zone: Zone }) {
  const late = officeCasesHref(row.office, `${span}&clock=terlambat`);
  return (
    <Table.Tr>
      <Table.Td>{row.rank ?? '–'}</Table.Td>
      <Table.Td>
        <Link className={styles.link} href={officeCasesHref(row.office, span)}>
          {row.name}
        </Link>
      </Table.Td>
      <Table.Td ta="right">{count(row.received)}</Table.Td>
      <Table.Td ta="right">{count(row.finished)}</Table.Td>
      <Table.Td ta="right">{count(row.open)}</Table.Td>
      <Table.Td ta="right">{count(row.untouched)}</Table.Td>
      <Table.Td ta="right">
        {row.late === 0 ? (
          '0'
        ) : (
          <Link className={styles.late} href={late}>
            {count(row.late)}
          </Link>
        )}
      </Table.Td>
      <Table.Td ta="right">{row.averageDays === null ? '–' : decimal(row.averageDays)}</Table.Td>
      <Table.Td ta="right">{row.onTimeShare === null ? '–' : percent(row.onTimeShare)}</Table.Td>
      <Table.Td>
        <LastExchange of={row} zone={zone} />
      </Table.Td>
    </Table.Tr>
  );
}
