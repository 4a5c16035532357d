import { Table, Text } from '@mantine/core';
import type { ExchangeEntry } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { count } from '../../common/numbers.ts';
import { Panel } from '../../common/ui.tsx';
import { outcomeWords } from './words.ts';

/** Earlier exchanges, newest first. */
export function ExchangeHistory(p: { entries: readonly ExchangeEntry[]; zone: Zone }) {
  return (
    <Panel title="Riwayat pertukaran">
      {p.entries.length === 0 ? (
        <Text size="sm">Belum ada pertukaran.</Text>
      ) : (
        <Table.ScrollContainer minWidth={680} maxHeight={420}>
          <Table stickyHeader verticalSpacing={4} aria-label="Riwayat pertukaran, terbaru di atas">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Waktu</Table.Th>
                <Table.Th scope="col">Lewat</Table.Th>
                <Table.Th scope="col" ta="right">
                  Terkirim
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  Ditolak
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  Diterima
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  Aduan baru
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  Lampiran
                </Table.Th>
                <Table.Th scope="col">Hasil</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {p.entries.map((entry) => (
                <Table.Tr key={entry.id}>
                  <Table.Td>{formatInstant(entry.startedAt, p.zone)}</Table.Td>
                  <Table.Td>{entry.via === 'https' ? 'Jaringan' : `Berkas no. ${entry.number}`}</Table.Td>
                  <Table.Td ta="right">{count(entry.sent)}</Table.Td>
                  <Table.Td ta="right">{count(entry.refused)}</Table.Td>
                  <Table.Td ta="right">{count(entry.received)}</Table.Td>
                  <Table.Td ta="right">{count(entry.newCases)}</Table.Td>
                  <Table.Td ta="right">{count(entry.blobsUp + entry.blobsDown)}</Table.Td>
                  <Table.Td>
                    {outcomeWords[entry.outcome]}
                    {entry.error === null ? '' : `: ${entry.error}`}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  );
}
