import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { StagedFile } from '../../../shared/contract/host.ts';
import { attachmentEndings, attachmentKindOf } from '../../../shared/domain/case/attachment-kinds.ts';
import { host } from '../../common/api.ts';
import { formatSize } from '../../common/attachments/size.ts';
import { Thumbnail } from '../../common/attachments/thumbnail.tsx';
import { notifyFailed, Panel } from '../../common/ui.tsx';
import caseClasses from '../case/case.module.css';
import classes from './new-case.module.css';

/** Files that will be attached once the complaint has a number; chosen or dropped. */
export function StagedFiles(p: {
  files: readonly StagedFile[];
  onChange: (files: readonly StagedFile[]) => void;
}) {
  const [over, setOver] = useState(false);
  const add = useMutation({
    mutationFn: async (dropped: readonly File[] | null) =>
      dropped === null
        ? host.openFiles({ title: 'Pilih lampiran', accept: attachmentEndings, many: true })
        : Promise.all(dropped.map((file) => host.stageDropped(file))),
    onSuccess: (files) => p.onChange([...p.files, ...files]),
    onError: notifyFailed,
  });
  return (
    <Panel
      title={`Lampiran (${p.files.length})`}
      actions={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPaperclip size={14} />}
          loading={add.isPending}
          onClick={() => add.mutate(null)}
        >
          Tambah lampiran
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same */}
      <div
        className={over ? classes.over : classes.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add.mutate([...event.dataTransfer.files]);
        }}
      >
        {p.files.length === 0 ? (
          <Text className={caseClasses.small}>
            Foto, PDF, atau berkas Office; dapat juga diseret ke sini.
          </Text>
        ) : (
          p.files.map((file) => (
            <Group key={file.token} gap="xs" wrap="nowrap" mb={6}>
              <Thumbnail
                file={{
                  id: file.token,
                  name: file.name,
                  mediaType: attachmentKindOf(file.name)?.mediaType ?? '',
                }}
                read={async () => (await fetch(host.fileUrl(file.token))).blob()}
              />
              <span className={caseClasses.grow}>
                {file.name} <span className={caseClasses.small}>{formatSize(file.size)}</span>
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Buang ${file.name}`}
                onClick={() => p.onChange(p.files.filter((other) => other !== file))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          ))
        )}
      </div>
    </Panel>
  );
}
