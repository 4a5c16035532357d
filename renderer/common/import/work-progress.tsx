import { Button, Group, Progress } from '@mantine/core';
import { count } from '../numbers.ts';
import { Panel } from '../ui.tsx';
import type { LongWork } from './use-long-work.ts';

const megabytes = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How far reading or saving is, with its numbers and a way to stop. */
export function WorkProgress(p: { progress: LongWork['progress']; noun: string; cancel: () => void }) {
  const { progress } = p;
  const share = progress && progress.total > 0 ? Math.min(100, (progress.done / progress.total) * 100) : 0;
  return (
    <Panel>
      <Group justify="space-between" mb="xs">
        <span role="status">{words(progress, p.noun)}</span>
        <Button size="xs" variant="default" onClick={p.cancel}>
          Batal
        </Button>
      </Group>
      <Progress value={share} aria-label="Kemajuan" />
    </Panel>
  );
}

function words(progress: LongWork['progress'], noun: string): string {
  if (progress === null) return 'Menyiapkan berkas…';
  const { phase, done, total } = progress;
  return phase === 'membaca'
    ? `Membaca berkas, ${megabytes.format(done / 1e6)} dari ${megabytes.format(total / 1e6)} MB`
    : `Menyimpan ${count(done)} dari ${count(total)} ${noun}`;
}
