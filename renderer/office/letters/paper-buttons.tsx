import { ActionIcon, Button, Group } from '@mantine/core';
import { IconBan, IconDeviceFloppy, IconFileTypeDocx, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { paperLabel, wordPapers } from '../../../shared/domain/case/terms.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { printPaper, savePaper, saveWord } from './print-paper.ts';

/** Print (again), save and cancel for an issued paper. A cancelled one is only saved, for the file. */
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
  const word = useMutation({
    mutationFn: () => saveWord(p.paper),
    onSuccess: (saved) => {
      if (saved) notifyDone(`${name}: dokumen Word tersimpan`);
    },
    onError: notifyFailed,
  });
  const [cancelling, setCancelling] = useState(false);
  const printWord = p.paper.printed === 0 ? 'Cetak' : 'Cetak ulang';
  return (
    <Group gap={6} wrap="nowrap">
      {p.paper.cancelled === null ? (
        <Button
          size={size}
          variant="default"
          leftSection={<IconPrinter size={14} />}
          aria-label={`${printWord} ${name}`}
          loading={print.isPending}
          onClick={() => print.mutate()}
        >
          {printWord}
        </Button>
      ) : null}
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
      {wordPapers.some((kind) => kind === p.paper.kind) ? (
        <ActionIcon
          size={size === 'sm' ? 36 : 22}
          variant="default"
          aria-label={`Simpan Word ${name}`}
          title="Simpan sebagai Word"
          loading={word.isPending}
          onClick={() => word.mutate()}
        >
          <IconFileTypeDocx size={14} />
        </ActionIcon>
      ) : null}
      {p.paper.number !== null && p.paper.cancelled === null ? (
        <ActionIcon
          size={size === 'sm' ? 36 : 22}
          variant="default"
          aria-label={`Batalkan ${name}`}
          title="Batalkan surat"
          onClick={() => setCancelling(true)}
        >
          <IconBan size={14} />
        </ActionIcon>
      ) : null}
      {cancelling ? <CancelDialog paper={p.paper} onClose={() => setCancelling(false)} /> : null}
    </Group>
  );
}
