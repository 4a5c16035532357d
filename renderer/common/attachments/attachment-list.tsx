import { Button, Group } from '@mantine/core';
import { IconDeviceFloppy, IconEye } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AttachmentView } from '../../../shared/contract/list-views.ts';
import { isPicture } from '../../../shared/domain/case/attachment-kinds.ts';
import styles from './attachments.module.css';
import { Lightbox } from './lightbox.tsx';
import { formatSize } from './size.ts';
import { Thumbnail } from './thumbnail.tsx';

/**
 * A case's files, each with its picture or the sign of its kind, to be looked at and saved.
 *
 * @param read a file's bytes, which stay in memory
 * @param open opens what is no picture; null for a file that can only be saved
 * @param note what stands beside a file's size
 * @param awaited what is said of a file whose content is still to come
 */
export function AttachmentList<File extends AttachmentView>(p: {
  files: readonly File[];
  read: (file: File) => Promise<Blob>;
  open: (file: File) => (() => void) | null;
  save: (file: File) => void;
  note: (file: File) => ReactNode;
  awaited: string;
}) {
  const [shown, setShown] = useState<string | null>(null);
  const pictures = p.files.filter((file) => file.content === 'ada' && isPicture(file.mediaType));
  return (
    <>
      <ul className={styles.list}>
        {p.files.map((file) => {
          const here = file.content === 'ada';
          const look = pictures.includes(file) ? () => setShown(file.id) : p.open(file);
          return (
            <li key={file.id}>
              <Thumbnail
                file={file}
                read={here ? () => p.read(file) : null}
                onOpen={() => setShown(file.id)}
              />
              <div className={styles.about}>
                <div className={styles.name}>{file.name}</div>
                <div className={styles.quiet}>
                  {formatSize(file.size)} · {p.note(file)}
                </div>
                {here ? null : (
                  <div className={styles.absent} data-lost={file.content === 'hilang'}>
                    {file.content === 'ditunggu'
                      ? p.awaited
                      : 'Berkasnya tidak ada lagi di folder data; pulihkan dari cadangan.'}
                  </div>
                )}
              </div>
              {here ? (
                <Group gap={6}>
                  {look === null ? null : (
                    <Button
                      size="compact-xs"
                      variant="default"
                      leftSection={<IconEye size={14} aria-hidden />}
                      aria-label={`Buka ${file.name}`}
                      onClick={look}
                    >
                      Buka
                    </Button>
                  )}
                  <Button
                    size="compact-xs"
                    variant="default"
                    leftSection={<IconDeviceFloppy size={14} aria-hidden />}
                    aria-label={`Simpan ${file.name}`}
                    onClick={() => p.save(file)}
                  >
                    Simpan
                  </Button>
                </Group>
              ) : null}
            </li>
          );
        })}
      </ul>
      {shown === null ? null : (
        <Lightbox
          pictures={pictures}
          first={shown}
          read={p.read}
          save={p.save}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
