import { Button, Group, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfficeView } from '../../../shared/contract/kominfo/offices.ts';
import { officeKindLabel } from '../../../shared/contract/kominfo/offices.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { count } from '../../common/numbers.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { api } from '../api.ts';
import styles from '../kominfo.module.css';
import { LastExchange } from '../overview/last-exchange.tsx';
import { PageSkeleton } from '../page-skeleton.tsx';
import { AddOffice } from './add-office.tsx';
import { AnswerFile } from './answer-file.tsx';
import { OfficeDialog } from './office-dialog.tsx';

/** Offices: their names, computers and last exchange. */
export function OfficesPage({ state }: { state: ConsoleState }) {
  const found = useQuery(api.offices.list.queryOptions());
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const office = found.data?.find((each) => each.id === open);
  return (
    <>
      <PageTitle
        title="Kantor"
        note="Nama dan masa berlakunya, komputer yang terdaftar, pertukaran terakhir."
        actions={
          <Group gap="xs">
            <AnswerFile />
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              Tambah kantor
            </Button>
          </Group>
        }
      />
      {found.data === undefined ? (
        found.isError ? (
          <LoadFailed error={found.error} retry={() => void found.refetch()} />
        ) : (
          <PageSkeleton />
        )
      ) : (
        <Panel>
          {found.data.length === 0 ? (
            <Empty title="Belum ada kantor">Tambahkan OPD satu per satu, lalu beri kode pendaftaran.</Empty>
          ) : (
            <OfficeTable offices={found.data} zone={state.zone} open={setOpen} />
          )}
        </Panel>
      )}
      {adding ? <AddOffice close={() => setAdding(false)} opened={setOpen} /> : null}
      {office ? <OfficeDialog office={office} state={state} close={() => setOpen(null)} /> : null}
    </>
  );
}

function OfficeTable(p: {
  offices: readonly OfficeView[];
  zone: ConsoleState['zone'];
  open: (id: string) => void;
}) {
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table verticalSpacing={7} highlightOnHover aria-label="Kantor">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nama</Table.Th>
            <Table.Th w={110}>Jenis</Table.Th>
            <Table.Th ta="right" w={120}>
              Aduan terbuka
            </Table.Th>
            <Table.Th w={170} pl="xl">
              Bertukar data
            </Table.Th>
            <Table.Th w="30%">Komputer</Table.Th>
            <Table.Th w={90}>
              <span className={styles.quiet}>Tindakan</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.offices.map((office) => (
            <Table.Tr key={office.id}>
              <Table.Td className={styles.words}>
                {office.name}
                {office.validTo === null ? null : (
                  <div className={styles.quiet}>sampai {formatDate(office.validTo)}</div>
                )}
              </Table.Td>
              <Table.Td>{officeKindLabel[office.kind]}</Table.Td>
              <Table.Td ta="right">{count(office.openCases)}</Table.Td>
              <Table.Td pl="xl">
                <LastExchange of={office} zone={p.zone} />
              </Table.Td>
              <Table.Td className={styles.words}>{computers(office, p.zone)}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => p.open(office.id)}
                  aria-label={`Kelola ${office.name}`}
                >
                  Kelola
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function computers(office: OfficeView, zone: ConsoleState['zone']) {
  const active = office.devices.filter((device) => device.revokedAt === null);
  const [first] = active;
  const warning = active.find((device) => device.stopped ?? device.clockWarning);
  if (first === undefined)
    return (
      <span className={styles.quiet}>
        {office.codeUntil === null
          ? 'Belum terdaftar'
          : `Kode berlaku sampai ${formatInstant(office.codeUntil, zone)}`}
      </span>
    );
  return (
    <>
      {active.map((device) => device.name).join(', ')}
      {warning ? <div className={styles.late}>{warning.stopped ?? warning.clockWarning}</div> : null}
    </>
  );
}
