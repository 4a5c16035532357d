import { Button, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import type { AttachmentView } from '../../../shared/contract/list-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { attachmentEndings } from '../../../shared/domain/case/attachment-kinds.ts';
import { client, host } from '../../common/api.ts';
import { AttachmentList } from '../../common/attachments/attachment-list.tsx';
import { notifyDone, notifyFailed, Panel } from '../../common/ui.tsx';
import classes from './case.module.css';

/** The case's files: add, look at (pictures here, PDF in a tab of the browser), save. */
export function AttachmentsPanel(p: { view: CaseView; zone: Zone }) {
  const queryClient = useQueryClient();
  const add = useMutation({
    mutationFn: async () => {
      const files = await host.openFiles({ title: 'Pilih lampiran', accept: attachmentEndings, many: true });
      for (const file of files)
        await client.cases.attach({ id: p.view.id, token: file.token, name: file.name });
      return files.length;
    },
    onSuccess: (count) => {
      if (count > 0) notifyDone(`${count} lampiran ditambahkan`);
    },
    onError: notifyFailed,
    onSettled: () => queryClient.invalidateQueries(),
  });
  const stage = (file: AttachmentView) =>
    client.cases.openAttachment({ id: p.view.id, attachmentId: file.id });
  const save = useMutation({
    mutationFn: async (file: AttachmentView) => host.saveFile(await stage(file)),
    onError: notifyFailed,
  });
  const open = useMutation({
    mutationFn: async (file: AttachmentView) =>
      window.open(host.fileUrl((await stage(file)).token), '_blank', 'noopener'),
    onError: notifyFailed,
  });
  const files = p.view.attachments;
  return (
    <Panel
      title={`Lampiran (${files.length})`}
      actions={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPaperclip size={14} />}
          loading={add.isPending}
          onClick={() => add.mutate()}
        >
          Tambah lampiran
        </Button>
      }
    >
      {files.length === 0 ? (
        <Text className={classes.small}>
          Belum ada lampiran. Gambar, PDF, dan berkas Office dapat ditambahkan.
        </Text>
      ) : (
        <AttachmentList
          files={files}
          read={(file) => client.cases.attachmentFile({ id: p.view.id, attachmentId: file.id })}
          open={(file) =>
            file.mediaType === 'application/pdf' && host.kind === 'browser' ? () => open.mutate(file) : null
          }
          save={save.mutate}
          note={(file) => formatInstant(file.addedAt, p.zone)}
          awaited="Belum tiba dari Kominfo; datang dengan pertukaran data berikutnya."
        />
      )}
    </Panel>
  );
}
