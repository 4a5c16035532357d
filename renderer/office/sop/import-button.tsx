import { Button, List, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SopFilePreview } from '../../../shared/contract/sop-views.ts';
import { api, client, host } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { notifyFailed } from '../../common/ui.tsx';
import { useNewDraft } from './use-sop-acts.ts';

/** An SOP from a file: first what it says and what is wrong with it, then a draft of its own. */
export function ImportButton() {
  const [preview, setPreview] = useState<SopFilePreview | null>(null);
  const [name, setName] = useState('');
  const [target, setTarget] = useState('');
  const sops = useQuery(api.sops.list.queryOptions());
  // An SOP has one draft at a time.
  const free = (sops.data ?? []).filter((sop) => sop.versions.every((each) => each.draft === null));
  const draft = useNewDraft();
  const read = useMutation({
    mutationFn: async () => {
      const [file] = await host.openFiles({ title: 'Impor SOP', accept: ['.xlsx', '.json'], many: false });
      return file ? client.sops.readFile({ token: file.token, fileName: file.name }) : null;
    },
    onSuccess: (found) => {
      setPreview(found);
      setName(found?.content.name ?? '');
      setTarget(free.find((sop) => sop.name === found?.content.name)?.id ?? '');
    },
    onError: notifyFailed,
  });
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconUpload size={15} aria-hidden />}
        loading={read.isPending}
        onClick={() => read.mutate()}
      >
        Impor XLSX/JSON
      </Button>
      <Modal opened={preview !== null} onClose={() => setPreview(null)} title="Impor SOP" size="lg">
        {preview === null ? null : (
          <Stack gap="sm">
            <TextInput label="Nama SOP" value={name} onChange={(e) => setName(e.currentTarget.value)} />
            <Text size="sm">
              {preview.content.steps.length} langkah, {preview.content.actors.length} pelaksana. Belum ada
              yang disimpan.
            </Text>
            <Select
              label="Dijadikan"
              data={[
                { value: '', label: 'SOP baru' },
                ...free.map((sop) => ({ value: sop.id, label: `Revisi: ${sop.name}` })),
              ]}
              value={target}
              allowDeselect={false}
              onChange={(next) => setTarget(next ?? '')}
            />
            {preview.problems.length === 0 ? null : (
              <Notice
                tone="warn"
                title={`${preview.problems.length} hal perlu diperbaiki sebelum diverifikasi`}
              >
                <List size="sm">
                  {preview.problems.slice(0, 12).map((problem) => (
                    <List.Item key={problem}>{problem}</List.Item>
                  ))}
                </List>
              </Notice>
            )}
            <Button
              loading={draft.busy}
              disabled={name.trim() === ''}
              onClick={() => draft.begin({ ...preview.content, name: name.trim() }, target || null)}
            >
              Buat konsep dari berkas ini
            </Button>
          </Stack>
        )}
      </Modal>
    </>
  );
}
