import { Button, Text } from '@mantine/core';
import { IconDownload, IconPrinter, IconSend, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { host } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { ActionDialog } from '../case/action-dialog.tsx';
import { BatchDialog } from '../letters/batch-dialog.tsx';
import classes from './cases.module.css';
import { casesCsv } from './csv.ts';
import { MOST, type Selection } from './selection.ts';

/** What can be done with the ticked cases. */
export function SelectionBar(p: { selection: Selection; zone: Zone; today: string }) {
  const { selection } = p;
  const [disposing, setDisposing] = useState(false);
  const [printing, setPrinting] = useState(false);
  const save = useMutation({
    mutationFn: async () => {
      const name = `aduan-${p.today}.csv`;
      const file = new File([casesCsv(selection.rows, p.zone)], name, { type: 'text/csv' });
      const staged = await host.stageDropped(file);
      return host.saveFile({ token: staged.token, name });
    },
    onSuccess: (saved) => {
      if (saved) notifyDone(`${selection.size} aduan tersimpan sebagai CSV`);
    },
    onError: notifyFailed,
  });
  return (
    <section className={classes.bar} aria-label="Aduan terpilih">
      <Text size="sm" fw={700} role="status">
        {selection.size} aduan terpilih{selection.size === MOST ? ' (paling banyak)' : ''}
      </Text>
      <Button size="compact-md" leftSection={<IconSend size={15} />} onClick={() => setDisposing(true)}>
        Disposisi bersama
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPrinter size={15} />}
        onClick={() => setPrinting(true)}
      >
        Cetak surat
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconDownload size={15} />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        Ekspor CSV
      </Button>
      <Button size="compact-md" variant="subtle" leftSection={<IconX size={15} />} onClick={selection.clear}>
        Batalkan pilihan
      </Button>
      <Text size="xs" c="dimmed">
        Ekspor tidak memuat identitas pelapor.
      </Text>
      {disposing ? (
        <ActionDialog
          name="dispose"
          ids={selection.rows.map((row) => row.id)}
          view={null}
          onDone={selection.clear}
          onClose={() => setDisposing(false)}
        />
      ) : null}
      {printing ? (
        <BatchDialog ids={selection.rows.map((row) => row.id)} onClose={() => setPrinting(false)} />
      ) : null}
    </section>
  );
}
