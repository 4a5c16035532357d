import { Button, Group, Progress } from '@mantine/core';
import { Panel } from '../../common/ui.tsx';
import type { LongWork } from './use-long-work.ts';

const count = new Intl.NumberFormat('id-ID');

/** How far reading or saving is, with its numbers and a way to stop. */
export function WorkProgress(p: { progress: LongWork['progress']; cancel: () => void }) {
  const { progress } = p;
  const share = progress && progress.total > 0 ? Math.min(100, (progress.done / progress.total) * 100) : 0;
  const words =
    progress === null
      ? 'Menyiapkan…'
      : progress.phase === 'membaca'
        ? `Membaca berkas, ${Math.round(share)} %`
        : `Menyimpan ${count.format(progress.done)} dari ${count.format(progress.total)} laporan`;
  return (
    <Panel>
      <Group justify="space-between" mb="xs">
        <span role="status">{words}</span>
        <Button size="xs" variant="default" onClick={p.cancel}>
          Batal
        </Button>
      </Group>
      <Progress value={share} aria-label="Kemajuan" />
    </Panel>
  );
}
