import { Alert, Anchor, Button, Group, Modal, Table, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { SettingsEffect } from '../../../shared/contract/settings-effect.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { caseHref } from '../../common/routes.ts';

/** What a change would do to open cases, before it is saved. */
export function EffectDialog(p: {
  effect: SettingsEffect;
  saving: boolean;
  save: () => void;
  close: () => void;
}) {
  const { total, moved, becomeLate, noLongerLate } = p.effect;
  return (
    <Modal opened onClose={p.close} title={`${total} aduan bergeser`} size="xl">
      <Text size="sm" mb="sm">
        Jatuh tempo aduan yang masih berjalan berubah seperti di bawah. Angka aduan yang sudah selesai tetap
        seperti saat selesainya.
      </Text>
      {becomeLate + noLongerLate === 0 ? null : (
        <Alert color="yellow" icon={<IconClockExclamation aria-hidden />} mb="sm">
          {[
            ...(becomeLate > 0 ? [`${becomeLate} aduan menjadi terlambat`] : []),
            ...(noLongerLate > 0 ? [`${noLongerLate} aduan tidak lagi terlambat`] : []),
          ].join('; ')}
          .
        </Alert>
      )}
      <Table.ScrollContainer minWidth={560} maxHeight={360}>
        <Table stickyHeader verticalSpacing={4} aria-label="Aduan yang bergeser">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Register</Table.Th>
              <Table.Th scope="col">Judul</Table.Th>
              <Table.Th scope="col">Semula</Table.Th>
              <Table.Th scope="col">Menjadi</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {moved.map((each) => (
              <Table.Tr key={each.id}>
                <Table.Td>
                  <Anchor component={Link} href={caseHref(each.id)} inherit>
                    {each.register}
                  </Anchor>
                </Table.Td>
                <Table.Td>{each.title}</Table.Td>
                <Table.Td>{each.before === null ? 'tanpa batas' : formatDate(each.before)}</Table.Td>
                <Table.Td>{each.after === null ? 'tanpa batas' : formatDate(each.after)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {total > moved.length ? (
        <Text size="sm" c="dimmed" mt="xs">
          {moved.length} yang jatuh temponya paling awal ditampilkan.
        </Text>
      ) : null}
      <Group mt="md">
        <Button loading={p.saving} onClick={p.save}>
          Simpan dan geser {total} aduan
        </Button>
        <Button variant="default" onClick={p.close}>
          Batal
        </Button>
      </Group>
    </Modal>
  );
}
