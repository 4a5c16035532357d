import { Button, Group, Skeleton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type OfficerDetails, officerSchema } from '../../../shared/domain/office/settings.ts';
import { api, client } from '../../common/api.ts';
import { useDraft } from '../../common/draft.ts';
import { LoadFailed, notifyFailed } from '../../common/ui.tsx';
import { roleLabel } from '../frame/role-label.ts';
import { OfficerFields } from '../settings/officer-fields.tsx';
import styles from './first-run.module.css';

/** Who works, when nobody was chosen yet on this computer. */
export function ChooseOfficer() {
  const queries = useQueryClient();
  const officers = useQuery(api.officers.list.queryOptions());
  const choose = useMutation(
    api.officers.choose.mutationOptions({
      onSuccess: () => queries.invalidateQueries(),
      onError: notifyFailed,
    }),
  );
  const active = (officers.data ?? []).filter((officer) => officer.active);
  const [adding, setAdding] = useState(false);
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <h1>Siapa yang bekerja?</h1>
        <p className={styles.lead}>Nama ini dicatat pada setiap tindakan.</p>
        {officers.isError ? (
          <LoadFailed error={officers.error} retry={() => void officers.refetch()} />
        ) : null}
        {officers.isPending ? <Skeleton height={90} /> : null}
        <div className={styles.people}>
          {active.map((officer) => (
            <Button
              key={officer.id}
              variant="default"
              justify="space-between"
              size="md"
              disabled={choose.isPending}
              onClick={() => choose.mutate({ id: officer.id })}
            >
              {officer.name} · {roleLabel[officer.role]}
            </Button>
          ))}
        </div>
        {officers.isSuccess && (adding || active.length === 0) ? (
          <AddAndChoose choose={(id) => choose.mutate({ id })} />
        ) : (
          <Button variant="subtle" mt="md" onClick={() => setAdding(true)}>
            Tambah petugas
          </Button>
        )}
      </div>
    </main>
  );
}

function AddAndChoose({ choose }: { choose: (id: string) => void }) {
  const draft = useDraft({ name: '', nip: null, position: '', role: 'petugas' }, officerSchema);
  const add = useMutation({
    mutationFn: (details: OfficerDetails) => client.officers.add(details),
    onSuccess: ({ id }) => choose(id),
    onError: notifyFailed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const details = draft.check();
    if (details !== null) add.mutate(details);
  };
  return (
    <form onSubmit={submit} noValidate>
      <OfficerFields draft={draft} />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={add.isPending}>
          Simpan dan bekerja
        </Button>
      </Group>
    </form>
  );
}
