import { Anchor, Tabs } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { SopView } from '../../../shared/contract/sop-views.ts';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { formatTime } from '../../../shared/domain/calendar/format.ts';
import type { SopCommand, SopCommandName } from '../../../shared/domain/sop/life/commands.ts';
import { api, client } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { notifyDone, notifyFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { DraftDialogs } from './dialogs/draft-dialogs.tsx';
import { ActorsForm } from './editor/actors-form.tsx';
import { IdentityForm } from './editor/identity-form.tsx';
import { StageBar } from './editor/stage-bar.tsx';
import { StepEditor } from './editor/step-editor.tsx';
import { type Saving, useEditor } from './editor/use-editor.ts';
import { ExportMenu } from './export-menu.tsx';
import { LogPanel } from './log-panel.tsx';
import { SopFacts } from './sop-facts.tsx';
import { versionHref } from './sop-places.ts';
import { StateBadge } from './state-badge.tsx';

const said: Readonly<Record<SopCommandName, string>> = {
  save: 'Konsep tersimpan',
  submit: 'Konsep diajukan untuk dikomentari',
  comment: 'Komentar terkirim',
  resolve: 'Komentar ditanggapi',
  verify: 'Konsep terverifikasi',
  'start-trial': 'Uji coba dimulai',
  reconsider: 'Konsep dapat diubah lagi',
  approve: 'SOP disahkan',
  drop: 'Konsep dibuang',
};

/** A draft of an SOP: written, argued over, and taken stage by stage into force. */
export function DraftPage({ view, state }: { view: SopView; state: WorkbenchState }) {
  const editor = useEditor(view);
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<SopCommandName | null>(null);
  const settings = useQuery(api.settings.get.queryOptions());
  const { id } = view;
  const draft = view.draft ?? '';
  const act = useMutation({
    mutationFn: async (command: SopCommand) => {
      if (!(await editor.flush())) throw new Error('Perubahan terakhir belum tersimpan; coba lagi.');
      return client.sops.act({ id, draft, command });
    },
    onSuccess: async (next, { name }) => {
      setAsking(null);
      if (next?.draft) editor.took(next);
      notifyDone(said[name]);
      if (next === null) go(routes.sop);
      else if (next.draft === null) go(versionHref(id, next.version));
      await queries.invalidateQueries();
    },
    // The dialogs tell it themselves.
    onError: (error) => {
      if (asking === null) notifyFailed(error);
    },
  });
  const perform = async (command: SopCommand): Promise<boolean> =>
    act.mutateAsync(command).then(
      () => true,
      () => false,
    );
  const begin = (name: SopCommandName) => {
    act.reset();
    if (name === 'submit' || name === 'verify') void perform({ name });
    else setAsking(name);
  };
  return (
    <>
      <PageTitle
        title={editor.content.name}
        note={
          <>
            <Anchor component={Link} href={routes.sop} inherit>
              Daftar SOP
            </Anchor>{' '}
            · versi {view.version} <StateBadge state={view.state} /> · disusun {view.owner} ·{' '}
            <SavedNote saving={editor.saving} zone={state.zone} />
          </>
        }
        actions={<ExportMenu place={view} before={editor.flush} />}
      />
      <StageBar view={view} busy={act.isPending} onAct={begin} />
      <Tabs defaultValue="langkah" keepMounted={false}>
        <Tabs.List aria-label="Bagian SOP" mb="sm">
          <Tabs.Tab value="langkah">Langkah</Tabs.Tab>
          <Tabs.Tab value="identitas">Identitas</Tabs.Tab>
          <Tabs.Tab value="pelaksana">Pelaksana</Tabs.Tab>
          <Tabs.Tab value="banding">Perbandingan</Tabs.Tab>
          <Tabs.Tab value="riwayat">Riwayat</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="langkah">
          <StepEditor view={view} editor={editor} zone={state.zone} busy={act.isPending} onAct={perform} />
        </Tabs.Panel>
        <Tabs.Panel value="identitas">
          <Panel>
            {editor.writable ? (
              <IdentityForm content={editor.content} onChange={editor.change} />
            ) : (
              <SopFacts content={editor.content} />
            )}
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="pelaksana">
          <Panel>
            {editor.writable ? (
              <ActorsForm content={editor.content} onChange={editor.change} />
            ) : (
              editor.content.actors.map((actor) => <div key={actor.key}>{actor.name}</div>)
            )}
          </Panel>
        </Tabs.Panel>
        <Tabs.Panel value="banding">
          <ComparePanel view={view} content={editor.content} />
          {view.approvedVersions.length === 0 ? (
            <Panel>Belum ada versi lain untuk dibandingkan.</Panel>
          ) : null}
        </Tabs.Panel>
        <Tabs.Panel value="riwayat">
          <LogPanel view={view} zone={state.zone} />
        </Tabs.Panel>
      </Tabs>
      <DraftDialogs
        asking={asking}
        view={view}
        today={state.today}
        signatory={settings.data?.signatory ?? null}
        busy={act.isPending}
        failure={act.error}
        onAct={(command) => void perform(command)}
        onClose={() => setAsking(null)}
      />
    </>
  );
}

function SavedNote({ saving, zone }: { saving: Saving; zone: WorkbenchState['zone'] }) {
  const text =
    saving.state === 'failed'
      ? `Belum tersimpan: ${saving.reason}`
      : saving.state === 'saving'
        ? 'Menyimpan…'
        : saving.state === 'waiting'
          ? 'Belum tersimpan'
          : saving.at === null
            ? 'Tersimpan'
            : `Tersimpan ${formatTime(saving.at, zone)}`;
  return (
    <span role="status" {...(saving.state === 'failed' ? { style: { color: 'var(--ph-late)' } } : {})}>
      {text}
    </span>
  );
}
