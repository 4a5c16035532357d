import { Button, FileButton, Group, Input } from '@mantine/core';
import { IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import styles from '../../common/calendar/settings.module.css';
import { readEmblem } from './read-emblem.ts';

/** The region's emblem: choose a picture, see it, take it away. */
export function EmblemField(p: {
  value: string | null;
  error: string | undefined;
  change: (emblem: string | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (file === null) return;
    const read = await readEmblem(file);
    setProblem('problem' in read ? read.problem : null);
    if ('emblem' in read) p.change(read.emblem);
  };
  return (
    <Input.Wrapper
      label="Lambang daerah"
      labelElement="div"
      description="PNG, JPEG, WebP; diperkecil sendiri bila perlu"
      error={problem ?? p.error}
    >
      <Group mt={4} align="center">
        {p.value === null ? null : (
          <img src={p.value} alt="Lambang daerah sekarang" className={styles.emblem} />
        )}
        <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void take(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="sm"
              leftSection={<IconPhotoPlus size={16} aria-hidden />}
            >
              {p.value === null ? 'Pilih gambar' : 'Ganti'}
            </Button>
          )}
        </FileButton>
        {p.value === null ? null : (
          <Button
            variant="subtle"
            color="red"
            size="sm"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => p.change(null)}
          >
            Hapus
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
