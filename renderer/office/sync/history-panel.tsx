import { Table, Text } from '@mantine/core';
import type { ExchangeEntry } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { count } from '../../common/numbers.ts';
import { Panel } from '../../common/ui.tsx';
import styles from './sync.module.css';
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
                <Entry key={entry.id} entry={entry} zone={p.zone} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  );
}

function Entry({ entry, zone }: { entry: ExchangeEntry; zone: Zone }) {
  const counts = [entry.sent, entry.refused, entry.received, entry.newCases, entry.blobsUp + entry.blobsDown];
  // Where nothing went either way, the reason needs the room more than five zeros do.
  const shown = entry.error === null || counts.some((each) => each > 0);
  const [sent, refused, received, newCases, blobs] = counts.map(count);
  return (
    <Table.Tr>
      <Table.Td className={styles.moment}>{formatInstant(entry.startedAt, zone)}</Table.Td>
      <Table.Td>{entry.via === 'https' ? 'Jaringan' : `Berkas no. ${entry.number}`}</Table.Td>
      {shown ? (
        <>
          <Table.Td ta="right">{sent}</Table.Td>
          <Table.Td ta="right">{refused}</Table.Td>
          <Table.Td ta="right">{received}</Table.Td>
          <Table.Td ta="right">{newCases}</Table.Td>
          <Table.Td ta="right">{blobs}</Table.Td>
        </>
      ) : null}
      <Table.Td colSpan={shown ? 1 : 6}>
        {outcomeWords[entry.outcome]}
        {entry.error === null ? '' : `: ${entry.error}`}
      </Table.Td>
    </Table.Tr>
  );
}
