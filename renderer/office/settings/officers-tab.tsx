import { Button, Skeleton, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowsExchange, IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Officer } from '../../../shared/domain/office/settings.ts';
import { formatNip } from '../../../shared/paper/nip.ts';
import { api } from '../../common/api.ts';
import { Empty, LoadFailed, Panel } from '../../common/ui.tsx';
import { roleLabel } from '../frame/role-label.ts';
import { HandoverDialog } from './handover-dialog.tsx';
import { OfficerDialog } from './officer-dialog.tsx';

type Editing = Officer | 'new' | null;

/** The people who work here; nobody is deleted, for their names stand in the history. */
export function OfficersTab({ me }: { me: string | null }) {
  const officers = useQuery(api.officers.list.queryOptions());
  const [editing, edit] = useState<Editing>(null);
  const [handing, handOver] = useState(false);
  return (
    <Panel
      title="Petugas"
      actions={
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowsExchange size={15} aria-hidden />}
            disabled={(officers.data?.length ?? 0) < 2}
            onClick={() => handOver(true)}
          >
            Serah terima
          </Button>
          <Button size="xs" leftSection={<IconUserPlus size={15} aria-hidden />} onClick={() => edit('new')}>
            Tambah petugas
          </Button>
        </>
      }
    >
      {officers.data !== undefined ? (
        <OfficerTable officers={officers.data} me={me} edit={edit} />
      ) : officers.isError ? (
        <LoadFailed error={officers.error} retry={() => void officers.refetch()} />
      ) : (
        <Skeleton height={160} />
      )}
      {handing && officers.data !== undefined ? (
        <HandoverDialog officers={officers.data} me={me} close={() => handOver(false)} />
      ) : null}
      {editing === null ? null : (
        <OfficerDialog
          officer={editing === 'new' ? null : editing}
          isMe={editing !== 'new' && editing.id === me}
          close={() => edit(null)}
        />
      )}
    </Panel>
  );
}

function OfficerTable(p: {
  officers: readonly Officer[];
  me: string | null;
  edit: (officer: Officer) => void;
}) {
  if (p.officers.length === 0)
    return <Empty title="Belum ada petugas">Tambahkan orang yang bekerja di sini.</Empty>;
  return (
    <Table verticalSpacing={6} aria-label="Daftar petugas">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Nama</Table.Th>
          <Table.Th>Jabatan</Table.Th>
          <Table.Th>NIP</Table.Th>
          <Table.Th>Peran</Table.Th>
          <Table.Th>Keadaan</Table.Th>
          <Table.Th>
            <VisuallyHidden>Ubah</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {p.officers.map((officer) => (
          <Table.Tr key={officer.id}>
            <Table.Td fw={700}>{officer.name}</Table.Td>
            <Table.Td>{officer.position}</Table.Td>
            <Table.Td>{officer.nip === null ? '–' : formatNip(officer.nip)}</Table.Td>
            <Table.Td>{roleLabel[officer.role]}</Table.Td>
            <Table.Td>
              <Text span c={officer.active ? 'var(--mantine-color-text)' : 'dimmed'}>
                {officer.id === p.me ? 'Sedang bekerja' : officer.active ? 'Aktif' : 'Tidak aktif'}
              </Text>
            </Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPencil size={15} aria-hidden />}
                aria-label={`Ubah ${officer.name}`}
                onClick={() => p.edit(officer)}
              >
                Ubah
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
