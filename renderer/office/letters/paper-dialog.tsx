import { Button, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter, IconSnowflake } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { type PaperKind, paperLabel } from '../../../shared/domain/case/terms.ts';
import { api, client, errorText } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { LoadFailed, notifyDone, notifyFailed } from '../../common/ui.tsx';
import classes from './letters.module.css';
import { PaperButtons } from './paper-buttons.tsx';
import { paperFields } from './paper-fields.ts';
import { PaperFormFields } from './paper-form.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { printPaper, savePaper } from './print-paper.ts';

/** Makes one paper of a case: a form, the live page beside it, and issuing, which freezes it. */
export function PaperDialog(p: { caseId: string; kind: PaperKind; opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={p.opened}
      onClose={p.onClose}
      // A second click of a double-click must not close what the first one opened, nor lose what was typed.
      closeOnClickOutside={false}
      size="min(1280px, 96vw)"
      yOffset="2dvh"
      title={paperLabel[p.kind]}
    >
      <PaperMaker key={`${p.caseId} ${p.kind}`} caseId={p.caseId} kind={p.kind} onClose={p.onClose} />
    </Modal>
  );
}

function PaperMaker(p: { caseId: string; kind: PaperKind; onClose: () => void }) {
  const given = useQuery({
    ...api.papers.form.queryOptions({ input: { caseId: p.caseId, kind: p.kind } }),
    // What the officer typed must not be replaced by a refetch.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [start, setStart] = useState<PaperForm | null>(null);
  if (given.data !== undefined && start === null) setStart(given.data);
  if (given.isError) return <LoadFailed error={given.error} retry={() => given.refetch()} />;
  if (start === null) return <Skeleton height={420} radius={8} role="status" aria-label="Memuat surat" />;
  return <PaperWork {...p} start={start} />;
}

function PaperWork(p: { caseId: string; kind: PaperKind; start: PaperForm; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [form, setForm] = useState<PaperForm>(p.start);
  const [issued, setIssued] = useState<PaperView | null>(null);
  // The dialog makes one paper: asked twice under one id, the workbench gives the same paper and the same number.
  const [paperId] = useState(() => crypto.randomUUID());
  const asked = useRef(false);
  const issue = useMutation({
    mutationFn: async (then: 'print' | 'save') => {
      const paper = await client.papers.issue({ caseId: p.caseId, kind: p.kind, form, paperId });
      setIssued(paper);
      return { paper, then };
    },
    onError: () => {
      asked.current = false;
    },
    onSuccess: async ({ paper, then }) => {
      try {
        const done = await (then === 'print' ? printPaper(paper) : savePaper(paper));
        notifyDone(
          `${paperLabel[p.kind]} terbit${done ? (then === 'print' ? ' dan tercatat dicetak' : ' dan PDF tersimpan') : ''}`,
        );
        if (done) p.onClose();
      } catch (error) {
        // The paper is issued all the same; the buttons below print or save it again.
        notifyFailed(error);
      }
      await queryClient.invalidateQueries();
    },
  });
  const issueOnce = (then: 'print' | 'save') => {
    if (asked.current) return;
    asked.current = true;
    issue.mutate(then);
  };
  return (
    <div className={classes.dialog}>
      <div className={classes.side}>
        {issued === null ? (
          <>
            <div className={classes.form}>
              <PaperFormFields
                fields={paperFields(p.kind, p.start)}
                form={form}
                onChange={(change) => setForm((before) => ({ ...before, ...change }))}
              />
            </div>
            <Text size="xs" c="dimmed">
              <IconSnowflake size={13} aria-hidden /> Setelah terbit, surat dibekukan: isinya tidak dapat
              diubah lagi, cetak ulang selalu sama.
            </Text>
            {issue.isError ? (
              <Notice tone="bad" role="alert" title="Belum terbit">
                {errorText(issue.error)}
              </Notice>
            ) : null}
            <Stack gap="xs">
              <Button
                leftSection={<IconPrinter size={16} />}
                loading={issue.isPending && issue.variables === 'print'}
                disabled={issue.isPending && issue.variables !== 'print'}
                onClick={() => issueOnce('print')}
              >
                Terbitkan & cetak
              </Button>
              <Button
                variant="default"
                leftSection={<IconDeviceFloppy size={16} />}
                loading={issue.isPending && issue.variables === 'save'}
                disabled={issue.isPending && issue.variables !== 'save'}
                onClick={() => issueOnce('save')}
              >
                Terbitkan & simpan PDF
              </Button>
            </Stack>
          </>
        ) : (
          <>
            <Notice tone="good" icon={<IconSnowflake size={18} aria-hidden />} title="Surat sudah terbit">
              {issued.number === null ? '' : `Nomor ${issued.number}. `}
              {issued.pages} halaman, kode {issued.sha256.slice(0, 8)}. Isinya dibekukan.
            </Notice>
            <PaperButtons paper={issued} size="sm" />
            <Button variant="default" onClick={p.onClose}>
              Tutup
            </Button>
          </>
        )}
      </div>
      <PaperPreview caseId={p.caseId} kind={p.kind} form={form} />
    </div>
  );
}
