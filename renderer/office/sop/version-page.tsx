import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconArrowsExchange, IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { SopView } from '../../../shared/contract/sop-views.ts';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { MoveDialog } from './dialogs/move-dialog.tsx';
import { ReasonDialog } from './dialogs/reason-dialog.tsx';
import { DraftPage } from './draft-page.tsx';
import { StepEditor } from './editor/step-editor.tsx';
import { useEditor } from './editor/use-editor.ts';
import { ExportMenu } from './export-menu.tsx';
import { LogPanel } from './log-panel.tsx';
import { SopPrintButtons } from './print-buttons.tsx';
import styles from './sop.module.css';
import { SopFacts } from './sop-facts.tsx';
import { StateBadge } from './state-badge.tsx';
import { useNewDraft, useVersionActs } from './use-sop-acts.ts';

/** One version of an SOP, or a draft of it. */
export function SopPlacePage(p: { id: string; version?: number; draft?: string; state: WorkbenchState }) {
  const input = p.draft === undefined ? { id: p.id, version: p.version ?? 0 } : { id: p.id, draft: p.draft };
  const sop = useQuery(api.sops.show.queryOptions({ input }));
  if (sop.isError)
    return (
      <>
        <PageTitle
          title="SOP"
          note={
            <Anchor component={Link} href={routes.sop} inherit>
              Daftar SOP
            </Anchor>
          }
        />
        <LoadFailed error={sop.error} retry={() => void sop.refetch()} />
      </>
    );
  if (sop.data === undefined) return <Skeleton height={420} role="status" aria-label="SOP sedang dimuat" />;
  return sop.data.draft === null ? (
    <VersionPage view={sop.data} state={p.state} />
  ) : (
    <DraftPage view={sop.data} state={p.state} />
  );
}

function VersionPage({ view, state }: { view: SopView; state: WorkbenchState }) {
  const editor = useEditor(view);
  const draft = useNewDraft();
  const sops = useQuery(api.sops.list.queryOptions());
  const [asking, setAsking] = useState<'move' | 'revoke' | null>(null);
  const { revoke } = useVersionActs();
  const versions = sops.data?.find((each) => each.id === view.id)?.versions ?? [];
  const drafting = versions.some((each) => each.draft !== null);
  const elsewhere = versions.reduce(
    (sum, each) => sum + (each.version === view.version ? 0 : each.openCases),
    0,
  );
  const valid = view.state !== 'dicabut';
  return (
    <>
      <PageTitle
        title={view.name}
        note={
          <>
            <Anchor component={Link} href={routes.sop} inherit>
              Daftar SOP
            </Anchor>{' '}
            · versi {view.version} <StateBadge state={view.state} />
            {view.effectiveFrom === null ? '' : ` · berlaku ${formatDate(view.effectiveFrom)}`}
            {view.until === null ? '' : ` sampai ${formatDate(view.until)}`} · {view.openCases} aduan terbuka
          </>
        }
        actions={
          <>
            {view.state === 'berlaku' && elsewhere > 0 ? (
              <Button
                size="compact-md"
                variant="light"
                leftSection={<IconArrowsExchange size={15} aria-hidden />}
                onClick={() => setAsking('move')}
              >
                Pindahkan aduan terbuka…
              </Button>
            ) : null}
            {valid && !drafting ? (
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconPencilPlus size={15} aria-hidden />}
                loading={draft.busy}
                onClick={() => draft.revise(view.id, view.version)}
              >
                Buat revisi
              </Button>
            ) : null}
            <SopPrintButtons sop={view} />
            <ExportMenu place={view} />
            {valid ? (
              <Button size="compact-md" variant="subtle" color="red" onClick={() => setAsking('revoke')}>
                Cabut
              </Button>
            ) : null}
          </>
        }
      />
      <div className={styles.stack}>
        <StepEditor view={view} editor={editor} zone={state.zone} busy={false} onAct={async () => false} />
        <ComparePanel view={view} content={view.content} />
        <Panel title="Identitas">
          <SopFacts
            content={view.content}
            more={[
              ['Nomor SOP', view.number || '—'],
              ['Disahkan oleh', view.ratifier ? `${view.ratifier.position}, ${view.ratifier.name}` : '—'],
              ...(view.revokedFor === null ? [] : ([['Dicabut karena', view.revokedFor]] as const)),
            ]}
          />
        </Panel>
        <LogPanel view={view} zone={state.zone} />
      </div>
      {asking === 'move' ? (
        <MoveDialog id={view.id} version={view.version} onClose={() => setAsking(null)} />
      ) : null}
      {asking === 'revoke' ? (
        <ReasonDialog
          title={`Cabut versi ${view.version}`}
          note="Aduan yang sudah mengikuti versi ini tetap mengikutinya; aduan baru mengikuti versi lain yang berlaku."
          label="Alasan"
          confirm="Cabut"
          danger
          busy={revoke.isPending}
          onConfirm={(reason) =>
            revoke.mutate(
              { id: view.id, version: view.version, reason },
              { onSuccess: () => setAsking(null) },
            )
          }
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}
