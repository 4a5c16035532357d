import { Button, Checkbox, Group, Modal, NativeSelect, Progress, Skeleton, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperPlan } from '../../../shared/contract/paper-views.ts';
import { type PaperKind, paperLabel } from '../../../shared/domain/case/terms.ts';
import { api } from '../../common/api.ts';
import { LoadFailed, notifyDone, notifyFailed } from '../../common/ui.tsx';
import { BatchOutcome, RefusedList } from './batch-outcome.tsx';
import { type BatchWork, useBatchWork } from './batch-work.ts';
import { printPapers } from './print-paper.ts';

/** Papers that need nothing written for the single case. */
const kinds: readonly PaperKind[] = ['lembar-disposisi', 'tanda-terima', 'kartu-kendali'];

/** One paper for each of several cases, printed as one job. */
export function BatchDialog(p: { ids: readonly string[]; onClose: () => void }) {
  const [kind, setKind] = useState<PaperKind>('lembar-disposisi');
  const [byHand, setByHand] = useState(false);
  const [ownSheets, setOwnSheets] = useState(false);
  // The selection may change behind the dialog; this work is about what was ticked when it opened.
  const [ids] = useState(p.ids);
  const plan = useQuery({ ...api.papers.plan.queryOptions({ input: { ids: [...ids], kind } }), gcTime: 0 });
  const work = useBatchWork();
  const start = useMutation({
    mutationFn: async (now: PaperPlan) => {
      const form = kind === 'lembar-disposisi' ? { byHand } : {};
      const made = await work.run(ids, kind, now, form);
      // What went wrong or was stopped is looked at before anything goes to the printer.
      if (made.cancelled || made.refused.length > 0 || made.papers.length === 0) return;
      const printed = await printPapers(made.papers, ownSheets);
      if (printed === null) return;
      notifyDone(`${printed.papers} surat tercatat dicetak`);
      p.onClose();
    },
    onError: notifyFailed,
  });
  return (
    <Modal opened onClose={p.onClose} title={`Cetak surat untuk ${ids.length} aduan`} size="lg">
      {work.progress !== null ? (
        <Issuing work={work} progress={work.progress} />
      ) : work.result !== null ? (
        <BatchOutcome result={work.result} ownSheets={ownSheets} onClose={p.onClose} />
      ) : (
        <Stack gap="sm">
          <NativeSelect
            label="Jenis surat"
            value={kind}
            data={kinds.map((one) => ({ value: one, label: paperLabel[one] }))}
            onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? kind)}
          />
          {kind === 'lembar-disposisi' ? (
            <Checkbox
              label="Kosongkan untuk ditulis tangan"
              description="Kotak disposisi pada lembar yang baru terbit dibiarkan kosong bagi pimpinan."
              checked={byHand}
              onChange={(event) => setByHand(event.currentTarget.checked)}
            />
          ) : null}
          <Checkbox
            label="Tiap surat mulai di lembar baru"
            description="Untuk pencetak bolak-balik: halaman kosong disisipkan di antara surat."
            checked={ownSheets}
            onChange={(event) => setOwnSheets(event.currentTarget.checked)}
          />
          {plan.isError ? (
            <LoadFailed error={plan.error} retry={() => plan.refetch()} />
          ) : plan.data === undefined ? (
            <Skeleton height={72} role="status" aria-label="Menghitung surat" />
          ) : (
            <PlanWords plan={plan.data} />
          )}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={p.onClose}>
              Batal
            </Button>
            <Button
              leftSection={<IconPrinter size={16} />}
              disabled={plan.data === undefined || countOf(plan.data) === 0}
              loading={start.isPending}
              onClick={() => plan.data && start.mutate(plan.data)}
            >
              {plan.data ? buttonWords(plan.data) : 'Cetak'}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

const countOf = (plan: PaperPlan) => plan.toIssue.length + plan.issued.length;
const buttonWords = (plan: PaperPlan) =>
  `${plan.toIssue.length > 0 ? 'Terbitkan & cetak' : 'Cetak'} ${countOf(plan)} surat`;

/** How many are issued, printed again and refused, before anything is done. */
function PlanWords(p: { plan: PaperPlan }) {
  const { toIssue, issued, refused } = p.plan;
  return (
    <Stack gap={6} role="status">
      {toIssue.length > 0 ? (
        <Text size="sm">
          <strong>{toIssue.length} surat baru</strong> diterbitkan dan dibekukan, satu untuk tiap aduan.
        </Text>
      ) : null}
      {issued.length > 0 ? (
        <Text size="sm">
          <strong>{issued.length} surat sudah terbit</strong> dan dicetak ulang apa adanya.
        </Text>
      ) : null}
      <RefusedList refused={refused} title={`${refused.length} aduan tidak dapat dibuatkan surat`} />
    </Stack>
  );
}

function Issuing(p: { work: BatchWork; progress: { done: number; total: number } }) {
  const { done, total } = p.progress;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" role="status">
          Menerbitkan surat {done + 1} dari {total}
        </Text>
        <Button size="compact-sm" variant="default" onClick={p.work.cancel}>
          Hentikan
        </Button>
      </Group>
      <Progress value={(done / total) * 100} aria-label="Kemajuan" />
      <Text size="xs" c="dimmed">
        Surat yang sudah terbit tetap terbit bila dihentikan.
      </Text>
    </Stack>
  );
}
