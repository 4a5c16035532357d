import { Button, Group, List, Stack } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter, IconSnowflake } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { RefusedCase } from '../../../shared/contract/list-views.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import type { BatchResult } from './batch-work.ts';
import { printPapers, savePapers } from './print-paper.ts';

/** What was issued and refused, with the buttons that print or save what there is. */
export function BatchOutcome(p: { result: BatchResult; ownSheets: boolean; onClose: () => void }) {
  const { papers, issuedNow, refused, cancelled } = p.result;
  const print = useMutation({
    mutationFn: () => printPapers(papers, p.ownSheets),
    onSuccess: (printed) => {
      if (printed !== null) notifyDone(`${printed.papers} surat tercatat dicetak`);
    },
    onError: notifyFailed,
  });
  const save = useMutation({
    mutationFn: () => savePapers(papers, p.ownSheets),
    onSuccess: (saved) => {
      if (saved) notifyDone(`${papers.length} surat tersimpan dalam satu PDF`);
    },
    onError: notifyFailed,
  });
  const left = print.data?.refused ?? [];
  return (
    <Stack gap="sm">
      <Notice
        tone={papers.length === 0 ? 'bad' : 'good'}
        icon={<IconSnowflake size={18} aria-hidden />}
        title={cancelled ? 'Dihentikan' : `${issuedNow} surat terbit`}
      >
        {cancelled ? `${issuedNow} surat sudah terbit sebelum dihentikan. ` : ''}
        {papers.length} surat siap dicetak, {papers.reduce((sum, paper) => sum + paper.pages, 0)} halaman.
      </Notice>
      <RefusedList refused={refused} title={`${refused.length} aduan ditolak`} />
      <RefusedList refused={left} title={`${left.length} surat tidak ikut dicetak`} />
      <Group justify="flex-end">
        <Button variant="default" onClick={p.onClose}>
          Tutup
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={16} />}
          disabled={papers.length === 0}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          Simpan satu PDF
        </Button>
        <Button
          leftSection={<IconPrinter size={16} />}
          disabled={papers.length === 0}
          loading={print.isPending}
          onClick={() => print.mutate()}
        >
          Cetak {papers.length} surat
        </Button>
      </Group>
    </Stack>
  );
}

/** Cases by register number, each with its reason; nothing when there is none. */
export function RefusedList(p: { refused: readonly RefusedCase[]; title: string }) {
  if (p.refused.length === 0) return null;
  return (
    <Notice tone="bad" role="alert" title={p.title}>
      <List size="sm">
        {p.refused.map((one) => (
          <List.Item key={one.id}>
            {one.register}: {one.reason}
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}
