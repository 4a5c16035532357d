import { Alert, Button, Group, Modal, Stack, Table, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import type { EnrolmentCode, OfficeView } from '../../../shared/contract/kominfo/offices.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { DateField } from '../../common/date-fields.tsx';
import { host } from '../../common/host.ts';
import { notifyFailed } from '../../common/ui.tsx';
import { client } from '../api.ts';
import styles from '../kominfo.module.css';
import { useOfficeWork } from './use-office-work.ts';

/** Everything of one office: enrolment, computers, names. */
export function OfficeDialog(p: { office: OfficeView; state: ConsoleState; close: () => void }) {
  const { office, state } = p;
  return (
    <Modal opened onClose={p.close} title={office.name} size="lg">
      <Stack gap="lg">
        <Enrolment office={office} state={state} />
        <Devices office={office} state={state} />
        <Names office={office} today={state.today} />
      </Stack>
    </Modal>
  );
}

function Enrolment({ office, state }: { office: OfficeView; state: ConsoleState }) {
  const [made, setMade] = useState<EnrolmentCode | null>(null);
  const make = useOfficeWork(client.offices.code, null);
  const enrolled = office.devices.some((device) => device.revokedAt === null);
  return (
    <section aria-label="Pendaftaran komputer">
      <Button
        leftSection={<IconKey size={16} aria-hidden />}
        loading={make.isPending}
        onClick={() => make.mutate({ id: office.id }, { onSuccess: setMade })}
      >
        Buat kode pendaftaran
      </Button>
      {made === null ? (
        <p className={styles.quiet}>
          {office.codeUntil === null
            ? `Kode berlaku 72 jam dan hanya sekali pakai.${enrolled ? ' Untuk komputer pengganti, cabut dahulu yang lama.' : ''}`
            : `Kode yang belum dipakai berlaku sampai ${formatInstant(office.codeUntil, state.zone)}; kode baru menggantikannya.`}
        </p>
      ) : (
        <div role="status">
          <p className={styles.code}>{`${made.code.slice(0, 5)}-${made.code.slice(5)}`}</p>
          <p className={styles.quiet}>
            Berlaku sampai {formatInstant(made.expiresAt, state.zone)}, sekali pakai. Kode ini tidak
            ditampilkan lagi.
          </p>
          <p className={styles.quiet}>
            Sidik kunci server ini, untuk dicocokkan dengan halaman Sinkronisasi kantor:{' '}
            <code>{made.fingerprint}</code>
          </p>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => void host.saveFile(made.file).catch(notifyFailed)}
          >
            Simpan berkas pendaftaran
          </Button>
        </div>
      )}
    </section>
  );
}

function Devices({ office, state }: { office: OfficeView; state: ConsoleState }) {
  const [asked, setAsked] = useState<string | null>(null);
  const revoke = useOfficeWork(client.offices.revoke, 'Komputer dicabut');
  if (office.devices.length === 0) return null;
  return (
    <Table verticalSpacing={5} aria-label="Komputer terdaftar">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Komputer</Table.Th>
          <Table.Th>Terakhir terhubung</Table.Th>
          <Table.Th w={190}>Keadaan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {office.devices.map((device) => (
          <Table.Tr key={device.id}>
            <Table.Td className={styles.words}>
              {device.name}
              {device.clockWarning === null ? null : <div className={styles.late}>{device.clockWarning}</div>}
              {device.stopped === null ? null : <div className={styles.late}>{device.stopped}</div>}
            </Table.Td>
            <Table.Td>
              {device.lastSeenAt === null ? 'belum pernah' : formatInstant(device.lastSeenAt, state.zone)}
            </Table.Td>
            <Table.Td>
              {device.revokedAt !== null ? (
                `Dicabut ${formatInstant(device.revokedAt, state.zone)}`
              ) : asked === device.id ? (
                <Group gap={6} wrap="nowrap">
                  <Button
                    size="compact-sm"
                    color="red"
                    loading={revoke.isPending}
                    onClick={() => revoke.mutate({ device: device.id }, { onSuccess: () => setAsked(null) })}
                  >
                    Ya, cabut
                  </Button>
                  <Button size="compact-sm" variant="default" onClick={() => setAsked(null)}>
                    Batal
                  </Button>
                </Group>
              ) : (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setAsked(device.id)}
                  aria-label={`Cabut ${device.name}`}
                >
                  Cabut
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      {asked === null ? null : (
        <Table.Caption>
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} p="xs">
            Komputer yang dicabut tidak dapat bertukar data lagi; yang sudah dikirim tetap ada.
          </Alert>
        </Table.Caption>
      )}
    </Table>
  );
}

function Names({ office, today }: { office: OfficeView; today: string }) {
  const [alias, setAlias] = useState('');
  const [name, setName] = useState('');
  const [from, setFrom] = useState(today);
  const add = useOfficeWork(client.offices.addName, 'Nama lain ditambahkan');
  const remove = useOfficeWork(client.offices.removeName, 'Nama lain dihapus');
  const rename = useOfficeWork(client.offices.rename, 'Nama kantor diganti');
  const validity = (each: OfficeView['names'][number]) =>
    [
      each.validFrom === null ? '' : `sejak ${formatDate(each.validFrom)}`,
      each.validTo === null ? '' : `sampai ${formatDate(each.validTo)}`,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <section aria-label="Nama">
      <Stack gap="xs">
        {office.names.map((each) => (
          <Group key={each.alias} gap="xs">
            <span className={styles.words}>{each.alias}</span>
            <span className={styles.quiet}>{validity(each)}</span>
            {each.alias === office.name ? null : (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`Hapus nama ${each.alias}`}
                onClick={() => remove.mutate({ id: office.id, alias: each.alias })}
              >
                Hapus
              </Button>
            )}
          </Group>
        ))}
        <Group gap="xs" align="flex-end">
          <TextInput
            label="Nama lain di LAPOR!"
            w={360}
            value={alias}
            onChange={(event) => setAlias(event.currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={alias.trim().length < 2}
            loading={add.isPending}
            onClick={() => add.mutate({ id: office.id, alias }, { onSuccess: () => setAlias('') })}
          >
            Tambah nama
          </Button>
        </Group>
        <Group gap="xs" align="flex-end">
          <TextInput
            label="Ganti nama resmi menjadi"
            w={260}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <DateField label="Mulai tanggal" required w={175} value={from} onChange={setFrom} />
          <Button
            variant="default"
            disabled={name.trim().length < 2 || from === ''}
            loading={rename.isPending}
            onClick={() => rename.mutate({ id: office.id, name, from }, { onSuccess: () => setName('') })}
          >
            Ganti nama
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
