import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { RefusedEvent } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { caseHref } from '../../common/routes.ts';
import { Panel } from '../../common/ui.tsx';

/** What Kominfo stored but passes on to nobody, with its reasons. */
export function RefusedPanel(p: { refused: readonly RefusedEvent[]; zone: Zone }) {
  return (
    <Panel title={`Ditolak Kominfo (${p.refused.length})`}>
      <Text size="sm" mb="xs">
        Catatan ini tetap tersimpan di kantor, tetapi tidak diteruskan Kominfo. Tanyakan kepada Kominfo bila
        alasannya tidak jelas.
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={4} aria-label="Catatan yang ditolak Kominfo">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Waktu</Table.Th>
              <Table.Th scope="col">Catatan</Table.Th>
              <Table.Th scope="col">Aduan</Table.Th>
              <Table.Th scope="col">Alasan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {p.refused.map((each) => (
              <Table.Tr key={each.id}>
                <Table.Td>{formatInstant(each.at, p.zone)}</Table.Td>
                <Table.Td>{each.what}</Table.Td>
                <Table.Td>
                  {each.caseId === null || each.register === null ? (
                    '–'
                  ) : (
                    <Anchor component={Link} href={caseHref(each.caseId)} inherit>
                      {each.register}
                    </Anchor>
                  )}
                </Table.Td>
                <Table.Td>{each.reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}
