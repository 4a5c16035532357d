import { Button, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SopFilePreview } from '../../../shared/contract/sop-views.ts';
import { client, host } from '../../common/api.ts';
import { notifyFailed } from '../../common/ui.tsx';
import { Notice } from '../case/notice.tsx';
import { useNewDraft } from './use-sop-acts.ts';

/** An SOP from a file: first what it says and what is wrong with it, then a draft of its own. */
export function ImportButton() {
  const [preview, setPreview] = useState<SopFilePreview | null>(null);
  const [name, setName] = useState('');
  const draft = useNewDraft();
  const read = useMutation({
    mutationFn: async () => {
      const [file] = await host.openFiles({ title: 'Impor SOP', accept: ['.xlsx', '.json'], many: false });
      return file ? client.sops.readFile({ token: file.token, fileName: file.name }) : null;
    },
    onSuccess: (found) => {
      setPreview(found);
      setName(found?.content.name ?? '');
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
      <Modal
        opened={preview !== null}
        onClose={() => setPreview(null)}
        title="Impor SOP"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Tutup dialog' }}
      >
        {preview === null ? null : (
          <Stack gap="sm">
            <TextInput label="Nama SOP" value={name} onChange={(e) => setName(e.currentTarget.value)} />
            <Text size="sm">
              {preview.content.steps.length} langkah, {preview.content.actors.length} pelaksana. Belum ada
              yang disimpan.
            </Text>
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
              onClick={() => draft.begin({ ...preview.content, name: name.trim() })}
            >
              Buat konsep dari berkas ini
            </Button>
          </Stack>
        )}
      </Modal>
    </>
  );
}
