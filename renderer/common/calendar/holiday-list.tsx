import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatDayDate } from '../../../shared/domain/calendar/format.ts';
import type { Holiday, WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import styles from '../ui.module.css';

/** The year's holidays by date with the decree that names them; local days can be taken away. */
export function HolidayList(p: {
  calendar: WorkingCalendar;
  year: number;
  busy: boolean;
  removeLocal: (date: string) => void;
}) {
  const list = p.calendar.holidays[String(p.year)];
  const local = p.calendar.localHolidays.filter((day) => day.date.startsWith(`${p.year}-`));
  const days = [
    ...(list?.days ?? []).map((day) => ({ day, basis: list?.basis ?? '', local: false })),
    ...local.map((day) => ({ day, basis: 'Ditetapkan kantor atau daerah', local: true })),
  ].sort((a, b) => a.day.date.localeCompare(b.day.date));
  if (days.length === 0) return <Text c="dimmed">Belum ada hari libur untuk tahun ini.</Text>;
  return (
    <>
      {list === undefined ? null : (
        <Text size="sm" c="dimmed" mb="xs">
          Dasar: {list.basis}
        </Text>
      )}
      <Table verticalSpacing={4} aria-label={`Hari libur ${p.year}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Tanggal</Table.Th>
            <Table.Th>Nama</Table.Th>
            <Table.Th>Jenis</Table.Th>
            <Table.Th>
              <VisuallyHidden>Hapus</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map(({ day, local: isLocal }) => (
            <Row key={`${day.date} ${day.kind} ${day.name}`} day={day}>
              {isLocal ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  leftSection={<IconTrash size={14} aria-hidden />}
                  aria-label={`Hapus ${day.name}`}
                  disabled={p.busy}
                  onClick={() => p.removeLocal(day.date)}
                >
                  Hapus
                </Button>
              ) : null}
            </Row>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

function Row({ day, children }: { day: Holiday; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Td>{formatDayDate(day.date)}</Table.Td>
      <Table.Td className={styles.words}>{day.name}</Table.Td>
      <Table.Td>{day.kind}</Table.Td>
      <Table.Td ta="right">{children}</Table.Td>
    </Table.Tr>
  );
}
