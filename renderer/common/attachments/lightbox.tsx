import { Button, Group, Modal, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconDeviceFloppy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import styles from './attachments.module.css';
import { pictureOf } from './picture.ts';
import { formatSize } from './size.ts';
import { useObjectUrl } from './use-object-url.ts';

export interface LightboxPicture {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Pictures one at a time, as large as the window lets them be; arrow keys go on, Esc closes. */
export function Lightbox<Picture extends LightboxPicture>(p: {
  pictures: readonly Picture[];
  first: string;
  read: (picture: Picture) => Promise<Blob>;
  save: (picture: Picture) => void;
  onClose: () => void;
}) {
  const [shown, setShown] = useState(p.first);
  const at = p.pictures.findIndex((each) => each.id === shown);
  const picture = p.pictures[at];
  const go = (by: number) => setShown(p.pictures[at + by]?.id ?? shown);
  useHotkeys([
    ['ArrowLeft', () => go(-1)],
    ['ArrowRight', () => go(1)],
  ]);
  if (picture === undefined) return null;
  return (
    <Modal
      opened
      onClose={p.onClose}
      size="min(1200px, 94vw)"
      centered
      title={<span className={styles.name}>{picture.name}</span>}
      closeButtonProps={{ 'aria-label': 'Tutup gambar' }}
    >
      <Shown key={picture.id} picture={picture} read={() => p.read(picture)} />
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="dimmed" aria-live="polite">
          {p.pictures.length > 1 ? `${at + 1} dari ${p.pictures.length} · ` : ''}
          {formatSize(picture.size)}
        </Text>
        <Group gap="xs">
          {p.pictures.length > 1 ? (
            <>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconChevronLeft size={15} aria-hidden />}
                disabled={at === 0}
                onClick={() => go(-1)}
              >
                Sebelumnya
              </Button>
              <Button
                variant="default"
                size="xs"
                rightSection={<IconChevronRight size={15} aria-hidden />}
                disabled={at === p.pictures.length - 1}
                onClick={() => go(1)}
              >
                Berikutnya
              </Button>
            </>
          ) : null}
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDeviceFloppy size={15} aria-hidden />}
            onClick={() => p.save(picture)}
          >
            Simpan
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

function Shown({ picture, read }: { picture: LightboxPicture; read: () => Promise<Blob> }) {
  const whole = useQuery({
    queryKey: ['gambar', picture.id],
    queryFn: async () => pictureOf(await read()),
    staleTime: 'static',
    // Photos are large: they go when the window of pictures is closed.
    gcTime: 0,
  });
  const url = useObjectUrl(whole.data);
  return (
    <div className={styles.stage}>
      {url === null ? (
        <Text c="dimmed" role="status">
          {whole.isError ? whole.error.message : 'Membuka gambar …'}
        </Text>
      ) : (
        <img src={url} alt={`Lampiran ${picture.name}`} />
      )}
    </div>
  );
}
