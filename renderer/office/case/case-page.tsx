import { Skeleton, Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { type CommandName, isCommandName } from '../../../shared/domain/case/commands.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { api } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { caseHref } from '../../common/routes.ts';
import { LoadFailed } from '../../common/ui.tsx';
import { PaperDialog } from '../letters/paper-dialog.tsx';
import { ConflictList } from '../sync/conflict-list.tsx';
import { ActionDialog } from './action-dialog.tsx';
import { AssignmentsPanel } from './assignments-panel.tsx';
import { AttachmentsPanel } from './attachments-panel.tsx';
import classes from './case.module.css';
import type { Values } from './command-values.ts';
import { DueStrip } from './due-strip.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { RecapSuggestionNotice } from './recap-suggestion.tsx';
import { ReportPanel } from './report-panel.tsx';
import { SimilarPanel } from './similar-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useUndo } from './use-undo.ts';
import { WorkPanel } from './work-panel.tsx';

/** One case: the report and what belongs to it at the left, the SOP as a timeline at the right. */
export function CasePage(p: { id: string }) {
  const view = useQuery(api.cases.show.queryOptions({ input: { id: p.id } }));
  const state = useQuery(api.state.queryOptions());
  useDocumentTitle(view.data === undefined ? 'Aduan' : `${view.data.register} · Penghubung`);
  if (view.isError) return <LoadFailed error={view.error} retry={() => view.refetch()} />;
  if (view.data === undefined || state.data === undefined) return <CaseSkeleton />;
  return <CaseBody key={p.id} view={view.data} zone={state.data.zone} />;
}

type Opened =
  | { readonly type: 'command'; readonly name: CommandName; readonly extra?: Values }
  | { readonly type: 'paper'; readonly kind: PaperKind };

/** What `?aksi=` asks to open. */
function readWish(search: string): Opened | null {
  const wish = new URLSearchParams(search).get('aksi');
  if (wish === 'print-sheet') return { type: 'paper', kind: 'lembar-disposisi' };
  return wish !== null && isCommandName(wish) ? { type: 'command', name: wish } : null;
}

function CaseBody(p: { view: CaseView; zone: Zone }) {
  const { view, zone } = p;
  const search = useSearch();
  const [, navigate] = useLocation();
  const [chosen, open] = useState<Opened | null>(null);
  const opened = chosen ?? readWish(search);
  const close = () => {
    open(null);
    // The wish is spent, so that going back or reloading does not open the dialog again.
    if (readWish(search) !== null) navigate(caseHref(view.id), { replace: true });
  };
  const { undo } = useUndo();
  const act = (name: CommandName, extra?: Values) => {
    if (name === 'undo' && view.undoable !== null) return undo([view.undoable]);
    open({ type: 'command', name, ...(extra === undefined ? {} : { extra }) });
  };
  const paper = (kind: PaperKind) => open({ type: 'paper', kind });
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        {view.anomalies.length === 0 ? null : (
          <Notice tone="warn" title="Perlu diperiksa">
            {view.anomalies.join(' ')}
          </Notice>
        )}
        {view.holdReason === null ? null : (
          <Notice tone="warn" title="Menunggu pelapor">
            {view.holdReason}
          </Notice>
        )}
        {view.suggestion === null ? null : (
          <RecapSuggestionNotice suggestion={view.suggestion} possible={view.possible} onAct={act} />
        )}
        {view.extension === null ? null : (
          <Notice tone="warn" title="Perpanjangan menunggu keputusan pimpinan">
            {view.extension.by} memohon {view.extension.step ?? 'batas waktu aduan'} sampai{' '}
            {formatDate(view.extension.until)}: {view.extension.reason}
          </Notice>
        )}
        {view.conflicts.length === 0 ? null : (
          <Notice tone="warn" title="Kantor ini dan Kominfo mengisi berbeda; pilih yang dipakai">
            <ConflictList conflicts={view.conflicts} zone={zone} named={false} />
          </Notice>
        )}
        <ReportPanel view={view} zone={zone} />
        <AssignmentsPanel assignments={view.assignments} zone={zone} />
        <DueStrip caseId={view.id} clocks={view.clocks} dueDate={view.dueDate} />
        <AttachmentsPanel view={view} zone={zone} />
        <SimilarPanel
          view={view}
          zone={zone}
          onLink={(other) => act('link-duplicate', { other: other.id })}
          onUnlink={(other) => act('unlink-duplicate', { other: other.id })}
        />
        <HistoryPanel view={view} zone={zone} />
      </div>
      <div className={classes.column}>
        <TimelinePanel view={view} zone={zone} onAct={(name) => act(name)} onPaper={paper} />
        <WorkPanel view={view} />
        <PapersPanel view={view} zone={zone} onPaper={paper} />
      </div>
      {opened?.type === 'command' ? (
        <ActionDialog
          key={opened.name}
          name={opened.name}
          ids={[view.id]}
          view={view}
          {...(opened.extra === undefined ? {} : { extra: opened.extra })}
          onClose={close}
        />
      ) : null}
      {opened?.type === 'paper' ? (
        <PaperDialog key={opened.kind} caseId={view.id} kind={opened.kind} opened onClose={close} />
      ) : null}
    </div>
  );
}

function CaseSkeleton() {
  return (
    <div className={classes.page} role="status" aria-label="Memuat aduan">
      <Stack gap={14}>
        <Skeleton height={190} radius={8} />
        <Skeleton height={140} radius={8} />
        <Skeleton height={220} radius={8} />
      </Stack>
      <Skeleton height={520} radius={8} />
    </div>
  );
}
