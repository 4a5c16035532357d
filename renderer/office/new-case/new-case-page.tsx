import { Button, Group, Kbd, Skeleton, Text } from '@mantine/core';
import { getHotkeyHandler, useDocumentTitle, useSessionStorage } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StagedFile } from '../../../shared/contract/host.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { api, client, errorText } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { LoadFailed, notifyDone, PageTitle } from '../../common/ui.tsx';
import { readStored } from '../cases/saved-filters.ts';
import { CaseFields } from './case-fields.tsx';
import { type Draft, draftKey, draftSchema, emptyDraft, noReporter, type Reporter } from './draft.ts';
import classes from './new-case.module.css';
import { type ManualCase, readDraft } from './read-draft.ts';
import { type Registered, RegisteredPanel } from './registered.tsx';
import { ReporterFields } from './reporter-fields.tsx';
import { SimilarHints } from './similar-hints.tsx';
import { StagedFiles } from './staged-files.tsx';

/** A complaint from the counter, by letter, telephone or WhatsApp. */
export function NewCasePage() {
  useDocumentTitle('Aduan baru · Penghubung');
  const state = useQuery(api.state.queryOptions());
  const [done, setDone] = useState<Registered | null>(null);
  if (state.isError) return <LoadFailed error={state.error} retry={() => state.refetch()} />;
  if (state.data === undefined)
    return <Skeleton height={420} radius={8} role="status" aria-label="Memuat formulir" />;
  if (done !== null) return <RegisteredPanel done={done} onAnother={() => setDone(null)} />;
  return <NewCaseForm zone={state.data.zone} onDone={setDone} />;
}

function NewCaseForm(p: { zone: Zone; onDone: (done: Registered) => void }) {
  const queryClient = useQueryClient();
  const [draft, setDraft, forgetDraft] = useSessionStorage<Draft>({
    key: draftKey,
    defaultValue: emptyDraft,
    deserialize: (text) => readStored(text, draftSchema) ?? emptyDraft,
    getInitialValueInEffect: false,
  });
  const [reporter, setReporter] = useState<Reporter>(noReporter);
  const [files, setFiles] = useState<readonly StagedFile[]>([]);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const register = useMutation({
    mutationFn: (value: ManualCase) => registerWithFiles(value, files),
    // gcTime 0: the answer's variables hold the reporter.
    gcTime: 0,
    onSuccess: async (done) => {
      forgetDraft();
      notifyDone(`Aduan ${done.register} tercatat`);
      p.onDone(done);
      await queryClient.invalidateQueries();
    },
  });
  const submit = () => {
    if (register.isPending) return;
    const read = readDraft(draft, reporter, p.zone);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) register.mutate(read.value);
  };
  const typed =
    JSON.stringify(draft) !== JSON.stringify(emptyDraft) || reporter !== noReporter || files.length > 0;
  const clear = () => {
    const before = { draft, reporter, files };
    setDraft(emptyDraft);
    setReporter(noReporter);
    setFiles([]);
    setProblems({});
    notifyDone('Formulir dikosongkan', () => {
      setDraft(before.draft);
      setReporter(before.reporter);
      setFiles(before.files);
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={getHotkeyHandler([['mod+Enter', submit]])}
    >
      <PageTitle
        title="Aduan baru"
        note="Untuk pelapor yang datang, menelepon, menulis surat, atau WhatsApp."
      />
      <div className={classes.page}>
        <div className={classes.column}>
          <CaseFields
            draft={draft}
            problems={problems}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          <ReporterFields
            reporter={reporter}
            error={problems.reporter}
            onChange={(change) => setReporter((before) => ({ ...before, ...change }))}
          />
          {register.isError ? (
            <Notice tone="bad" role="alert" title="Belum tersimpan">
              {errorText(register.error)}
            </Notice>
          ) : null}
          <Group>
            <Button type="submit" loading={register.isPending}>
              Simpan aduan
            </Button>
            <Button variant="default" disabled={!typed || register.isPending} onClick={clear}>
              Kosongkan
            </Button>
            <Text size="xs" c="dimmed">
              <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd> menyimpan
            </Text>
          </Group>
        </div>
        <div className={classes.column}>
          <SimilarHints title={draft.title} body={draft.body} contact={reporter.contact} zone={p.zone} />
          <StagedFiles files={files} onChange={setFiles} />
        </div>
      </div>
    </form>
  );
}

/** Registers the complaint, then attaches the files; a file that fails does not lose the complaint. */
async function registerWithFiles(value: ManualCase, files: readonly StagedFile[]): Promise<Registered> {
  const { id, register } = await client.cases.register(value);
  const failed: string[] = [];
  for (const file of files) {
    try {
      await client.cases.attach({ id, token: file.token, name: file.name });
    } catch (error) {
      failed.push(`${file.name}: ${errorText(error)}`);
    }
  }
  return { id, register, failed };
}
