import { Button, Group, Progress } from '@mantine/core';
import { count } from '../numbers.ts';
import { Panel } from '../ui.tsx';
import type { LongWork } from './use-long-work.ts';

const megabytes = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** How far reading or saving is, with its numbers and a way to stop. */
export function WorkProgress(p: {
  progress: LongWork['progress'];
  noun: string;
  /** Said before there is news. */
  start?: string;
  cancel: () => void;
}) {
  const { progress } = p;
  const share = progress && progress.total > 0 ? Math.min(100, (progress.done / progress.total) * 100) : 0;
  return (
    <Panel>
      <Group justify="space-between" mb="xs">
        <span role="status">
          {progress === null ? (p.start ?? 'Menyiapkan berkas…') : words(progress, p.noun)}
        </span>
        <Button size="xs" variant="default" onClick={p.cancel}>
          Batal
        </Button>
      </Group>
      <Progress value={share} aria-label="Kemajuan" />
    </Panel>
  );
}

function words(progress: NonNullable<LongWork['progress']>, noun: string): string {
  const { phase, done, total } = progress;
  const bytes = `${megabytes.format(done / 1e6)} dari ${megabytes.format(total / 1e6)} MB`;
  switch (phase) {
    case 'membaca':
      return `Membaca berkas, ${bytes}`;
    case 'lampiran':
      return `Lampiran, ${bytes}`;
    case 'bertukar':
      return total > 0
        ? `Bertukar ${count(done)} ${noun}, ${count(total)} lagi menunggu`
        : `Bertukar ${count(done)} ${noun}`;
    case 'menyimpan':
      return `Menyimpan ${count(done)} dari ${count(total)} ${noun}`;
  }
}
