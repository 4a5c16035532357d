import { Button, Group } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PaperView } from '../../../shared/contract/views.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { printPaper, savePaper } from './print-paper.ts';

/** Print (again) and save for an issued paper; both come from the frozen PDF. */
export function PaperButtons(p: { paper: PaperView; size?: 'compact-xs' | 'sm' }) {
  const queryClient = useQueryClient();
  const name = `${paperLabel[p.paper.kind]} ${p.paper.number ?? p.paper.register}`;
  const size = p.size ?? 'compact-xs';
  const print = useMutation({
    mutationFn: () => printPaper(p.paper),
    onSuccess: async (printed) => {
      await queryClient.invalidateQueries();
      if (printed) notifyDone(`${name}: tercatat dicetak`);
    },
    onError: notifyFailed,
  });
  const save = useMutation({
    mutationFn: () => savePaper(p.paper),
    onSuccess: (saved) => {
      if (saved) notifyDone(`${name}: PDF tersimpan`);
    },
    onError: notifyFailed,
  });
  const word = p.paper.printed === 0 ? 'Cetak' : 'Cetak ulang';
  return (
    <Group gap={6} wrap="nowrap">
      <Button
        size={size}
        variant="default"
        leftSection={<IconPrinter size={14} />}
        aria-label={`${word} ${name}`}
        loading={print.isPending}
        onClick={() => print.mutate()}
      >
        {word}
      </Button>
      <Button
        size={size}
        variant="default"
        leftSection={<IconDeviceFloppy size={14} />}
        aria-label={`Simpan PDF ${name}`}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        Simpan PDF
      </Button>
    </Group>
  );
}
