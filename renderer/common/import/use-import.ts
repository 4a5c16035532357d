import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { StagedFile } from '../../../shared/contract/host.ts';
import type { ImportReceipt } from '../../../shared/contract/import-views.ts';
import { errorText } from '../error-text.ts';
import { host } from '../host.ts';
import { notifyDone, notifyFailed } from '../ui.tsx';
import type { ImportKind } from './import-kind.ts';
import { type LongWork, useLongWork } from './use-long-work.ts';

export type Stage<Preview> =
  | { readonly name: 'choose'; readonly failure: string | null }
  | { readonly name: 'preview'; readonly file: StagedFile; readonly preview: Preview }
  /** With what the preview said, since rows may still need somebody. */
  | { readonly name: 'receipt'; readonly receipt: ImportReceipt; readonly preview: Preview };

const start = { name: 'choose', failure: null } as const;

/** The way of a file: chosen, looked at, imported. */
export interface ImportFlow<Preview, Choice> {
  readonly stage: Stage<Preview>;
  readonly work: LongWork;
  choose(): void;
  drop(files: readonly File[]): void;
  importNow(choice: Choice): void;
  again(): void;
}

export function useImport<Preview, Choice>(kind: ImportKind<Preview, Choice>): ImportFlow<Preview, Choice> {
  const [stage, setStage] = useState<Stage<Preview>>(start);
  const work = useLongWork();
  const queries = useQueryClient();
  // What was read names reporters; it does not stay for a file that nobody imports.
  const forget = (file: StagedFile) => void kind.forget(file).catch(notifyFailed);
  const left = useRef(forget);
  const looked = useRef<StagedFile | null>(null);
  useEffect(() => {
    looked.current = stage.name === 'preview' && !work.running ? stage.file : null;
  });
  useEffect(
    () => () => {
      if (looked.current) left.current(looked.current);
    },
    [],
  );
  const saving = useRef(false);
  const failed = (error: unknown) => {
    if (work.here()) setStage({ name: 'choose', failure: errorText(error) });
    else notifyFailed(error);
  };

  async function look(pick: () => Promise<StagedFile | undefined>) {
    let file: StagedFile | undefined;
    let preview: Preview | null = null;
    try {
      file = await pick();
      if (file === undefined) return;
      const chosen = file;
      preview = await work.run((signal) => kind.preview(chosen, signal));
      setStage(preview === null ? start : { name: 'preview', file, preview });
    } catch (error) {
      failed(error);
    } finally {
      if (file !== undefined && preview === null) forget(file);
    }
  }

  async function save(file: StagedFile, preview: Preview, choice: Choice) {
    if (saving.current) return;
    saving.current = true;
    try {
      const before = new Set((await kind.receipts()).map((each) => each.importId));
      const finished = await work.run((signal) => kind.run(file, choice, signal), { stays: true });
      // Cancelled too late is not cancelled: the workbench's own list knows.
      const receipt = finished ?? (await kind.receipts()).find((each) => !before.has(each.importId));
      await queries.invalidateQueries();
      if (receipt === undefined) notifyDone('Impor dihentikan; tidak ada yang disimpan.');
      else if (work.here()) setStage({ name: 'receipt', receipt, preview });
      else notifyDone(kind.finished(receipt));
    } catch (error) {
      failed(error);
    } finally {
      saving.current = false;
    }
  }

  return {
    stage,
    work,
    choose: () =>
      void look(async () => {
        const files = await host.openFiles({ title: kind.title, accept: kind.accept, many: false });
        return files[0];
      }),
    drop: (files) => {
      const [file] = files;
      if (file === undefined) return;
      if (files.length > 1) setStage({ name: 'choose', failure: 'Letakkan satu berkas saja setiap kali.' });
      else void look(() => host.stageDropped(file));
    },
    importNow: (choice) => {
      if (stage.name === 'preview') void save(stage.file, stage.preview, choice);
    },
    again: () => {
      if (stage.name === 'preview') forget(stage.file);
      setStage(start);
    },
  };
}
