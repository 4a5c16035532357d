import { Button, Group, Image, Modal, Text } from '@mantine/core';
import { IconDeviceFloppy, IconEye, IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import type { AttachmentView } from '../../../shared/contract/list-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { client, host } from '../../common/api.ts';
import { notifyDone, notifyFailed, Panel } from '../../common/ui.tsx';
import { attachmentKinds, formatSize } from './attachment-kinds.ts';
import classes from './case.module.css';

/** The case's files: add, look at (pictures here, PDF in a tab of the browser), save. */
export function AttachmentsPanel(p: { view: CaseView; zone: Zone }) {
  const queryClient = useQueryClient();
  const [picture, setPicture] = useState<{ name: string; url: string } | null>(null);
  const add = useMutation({
    mutationFn: async () => {
      const files = await host.openFiles({ title: 'Pilih lampiran', accept: attachmentKinds, many: true });
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
  const open = useMutation({
    mutationFn: async (wish: { file: AttachmentView; save: boolean }) => {
      const staged = await client.cases.openAttachment({ id: p.view.id, attachmentId: wish.file.id });
      const url = host.fileUrl(staged.token);
      if (!wish.save && isPicture(staged.mediaType)) setPicture({ name: staged.name, url });
      else if (!wish.save && staged.mediaType === 'application/pdf' && host.kind === 'browser') {
        window.open(url, '_blank', 'noopener');
      } else await host.saveFile(staged);
    },
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
        <ul className={classes.rows}>
          {files.map((file) => (
            <li key={file.id}>
              <div className={classes.grow}>
                {file.name}{' '}
                <span className={classes.small}>
                  {formatSize(file.size)} · {formatInstant(file.addedAt, p.zone)}
                </span>
              </div>
              <Group gap={6}>
                {canShow(file.mediaType) ? (
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<IconEye size={14} />}
                    aria-label={`Buka ${file.name}`}
                    onClick={() => open.mutate({ file, save: false })}
                  >
                    Buka
                  </Button>
                ) : null}
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconDeviceFloppy size={14} />}
                  aria-label={`Simpan ${file.name}`}
                  onClick={() => open.mutate({ file, save: true })}
                >
                  Simpan
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      <Modal
        opened={picture !== null}
        onClose={() => setPicture(null)}
        size="xl"
        title={picture?.name}
        closeButtonProps={{ 'aria-label': 'Tutup gambar' }}
      >
        {picture === null ? null : (
          <Image src={picture.url} alt={`Lampiran ${picture.name}`} fit="contain" mah="75vh" />
        )}
      </Modal>
    </Panel>
  );
}

const isPicture = (mediaType: string) => /^image\/(jpeg|png|gif|webp)$/.test(mediaType);
/** What can be looked at without saving it first. */
const canShow = (mediaType: string) =>
  isPicture(mediaType) || (mediaType === 'application/pdf' && host.kind === 'browser');
