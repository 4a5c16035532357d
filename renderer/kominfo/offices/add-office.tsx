import { Button, Group, Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { officeKindLabel, officeKinds } from '../../../shared/contract/kominfo/offices.ts';
import { DateField } from '../../common/date-fields.tsx';
import { client } from '../api.ts';
import { useOfficeWork } from './use-office-work.ts';

/** A new office with the names under which LAPOR! may know it. */
export function AddOffice(p: { close: () => void; opened: (id: string) => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof officeKinds)[number]>('opd');
  const [aliases, setAliases] = useState<string[]>([]);
  const [from, setFrom] = useState('');
  const add = useOfficeWork(client.offices.add, 'Kantor ditambahkan');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim().length < 2) return;
    add.mutate(
      { name, kind, aliases, validFrom: from || null },
      {
        onSuccess: ({ id }) => {
          p.close();
          p.opened(id);
        },
      },
    );
  };
  return (
    <Modal opened onClose={p.close} title="Tambah kantor">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Nama resmi"
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label="Jenis"
            description="Pengaduan berkadar pengawasan hanya didisposisi ke Inspektorat"
            allowDeselect={false}
            data={officeKinds.map((value) => ({ value, label: officeKindLabel[value] }))}
            value={kind}
            onChange={(value) => setKind(value === 'inspektorat' ? 'inspektorat' : 'opd')}
          />
          <TagsInput
            label="Nama lain di LAPOR!"
            description="Tekan Enter setelah tiap nama"
            value={aliases}
            onChange={setAliases}
          />
          <DateField label="Berlaku sejak" description="Kosong: tanpa awal" value={from} onChange={setFrom} />
          <Group justify="flex-end">
            <Button variant="default" onClick={p.close}>
              Batal
            </Button>
            <Button type="submit" loading={add.isPending} disabled={name.trim().length < 2}>
              Tambah
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
