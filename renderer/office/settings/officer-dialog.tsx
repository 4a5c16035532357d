import { Button, Group, Modal, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Officer, type OfficerDetails, officerSchema } from '../../../shared/domain/office/settings.ts';
import { client } from '../../common/api.ts';
import { useDraft } from '../../common/draft.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { OfficerFields } from './officer-fields.tsx';

const nobody: OfficerDetails = { name: '', nip: null, position: '', role: 'petugas' };

/** Adds an officer, or changes one. Whoever works now cannot be made inactive. */
export function OfficerDialog(p: { officer: Officer | null; isMe: boolean; close: () => void }) {
  const { officer } = p;
  const queries = useQueryClient();
  const draft = useDraft(officer === null ? nobody : detailsOf(officer), officerSchema);
  const [active, setActive] = useState(officer?.active ?? true);
  const save = useMutation({
    mutationFn: (details: OfficerDetails) =>
      officer === null
        ? client.officers.add(details)
        : client.officers.change({ ...details, id: officer.id, active }),
    onSuccess: async (saved) => {
      p.close();
      await queries.invalidateQueries();
      notifyDone(`${saved.name} tersimpan`);
    },
    onError: notifyFailed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const details = draft.check();
    if (details !== null) save.mutate(details);
  };
  return (
    <Modal
      opened
      onClose={p.close}
      size="lg"
      title={officer === null ? 'Tambah petugas' : `Ubah ${officer.name}`}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <form onSubmit={submit} noValidate>
        <OfficerFields draft={draft} />
        {officer === null ? null : (
          <Switch
            mt="md"
            label="Aktif (dapat dipilih sebagai yang bekerja)"
            description={p.isMe ? 'Yang sedang bekerja tidak dapat dinonaktifkan' : undefined}
            checked={active}
            disabled={p.isMe}
            onChange={(event) => setActive(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={p.close}>
            Batal
          </Button>
          <Button type="submit" loading={save.isPending}>
            Simpan
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function detailsOf({ name, nip, position, role }: Officer): OfficerDetails {
  return { name, nip, position, role };
}
