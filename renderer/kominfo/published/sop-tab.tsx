import { Alert, Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { SopFilePreview } from '../../../shared/contract/sop-views.ts';
import { DateField } from '../../common/date-fields.tsx';
import { errorText } from '../../common/error-text.ts';
import { host } from '../../common/host.ts';
import { FileDrop } from '../../common/import/file-drop.tsx';
import { SopStepsTable } from '../../common/sop-steps-table.tsx';
import { Panel } from '../../common/ui.tsx';
import { client } from '../api.ts';
import styles from '../kominfo.module.css';
import { useOfficeWork } from '../offices/use-office-work.ts';

/** An SOP from a workbook or from Penghubung's own file, looked at and published. */
export function SopTab({ today, done }: { today: string; done: () => void }) {
  const [read, setRead] = useState<SopFilePreview | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = async (pick: () => Promise<{ token: string; name: string } | undefined>) => {
    try {
      const file = await pick();
      if (file === undefined) return;
      setRead(await client.publish.readSop({ token: file.token, fileName: file.name }));
      setFailure(null);
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  if (read !== null) return <PublishSop read={read} today={today} again={() => setRead(null)} done={done} />;
  return (
    <Panel>
      <FileDrop
        failure={failure}
        label="Letakkan berkas SOP"
        icon={<IconFileSpreadsheet size={40} stroke={1.3} aria-hidden />}
        words="Letakkan tabel langkah SOP (XLSX) atau berkas SOP Penghubung (JSON) di sini, atau"
        button="Pilih berkas"
        hint="Langkahnya ditampilkan dulu; belum ada yang diterbitkan."
        choose={() =>
          void take(async () => {
            const accept = ['.xlsx', '.json'];
            const [file] = await host.openFiles({ title: 'Pilih berkas SOP', accept, many: false });
            return file;
          })
        }
        drop={([file]) => void take(async () => (file === undefined ? undefined : host.stageDropped(file)))}
      />
    </Panel>
  );
}

function PublishSop(p: { read: SopFilePreview; today: string; again: () => void; done: () => void }) {
  const { content, problems } = p.read;
  const [number, setNumber] = useState('');
  const [from, setFrom] = useState(p.today);
  const [stage, setStage] = useState<'konsep' | 'berlaku'>('konsep');
  const [note, setNote] = useState('');
  const publish = useOfficeWork(client.publish.sop, 'SOP diterbitkan');
  return (
    <Panel
      title={`${content.name}: ${content.steps.length} langkah`}
      actions={
        <Button variant="default" size="xs" onClick={p.again}>
          Pilih berkas lain
        </Button>
      }
    >
      {problems.length === 0 ? null : (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Perlu diperbaiki" mb="sm">
          {problems.join(' ')}
        </Alert>
      )}
      <SopStepsTable sop={content} />
      <Stack gap="sm" mt="md">
        <SegmentedControl
          aria-label="Tahap"
          w="max-content"
          value={stage}
          onChange={setStage}
          data={[
            { value: 'konsep', label: 'Konsep, minta komentar kantor' },
            { value: 'berlaku', label: 'Berlaku, untuk diterapkan' },
          ]}
        />
        <Group align="flex-end">
          <TextInput
            label="Nomor SOP"
            required
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DateField label="Berlaku sejak" required value={from} onChange={setFrom} w={220} />
        </Group>
        <Textarea
          label="Catatan untuk kantor"
          description="Boleh kosong"
          autosize
          minRows={2}
          maw={620}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group>
          <Button
            loading={publish.isPending}
            disabled={number.trim() === '' || from === '' || (stage === 'berlaku' && problems.length > 0)}
            onClick={() =>
              publish.mutate(
                { content, number, effectiveFrom: from, stage, ...(note.trim() ? { note } : {}) },
                { onSuccess: p.done },
              )
            }
          >
            Terbitkan SOP
          </Button>
          <span className={styles.quiet}>SOP dengan nama yang sama menjadi versi berikutnya.</span>
        </Group>
      </Stack>
    </Panel>
  );
}
