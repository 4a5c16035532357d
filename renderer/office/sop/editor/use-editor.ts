import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SopView } from '../../../../shared/contract/sop-views.ts';
import { type SopContent, sameContent } from '../../../../shared/domain/sop/content.ts';
import { api, client, errorText } from '../../../common/api.ts';

export type Saving =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'waiting' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: string };

export interface Editor {
  readonly content: SopContent;
  readonly saving: Saving;
  readonly writable: boolean;
  readonly change: (next: SopContent) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Writes what was not written yet; false when that failed. */
  readonly flush: () => Promise<boolean>;
  /** What the workbench answered to an act: its writing takes the place of ours, and can be undone like ours. */
  readonly took: (view: SopView) => void;
}

interface Pages {
  readonly past: readonly SopContent[];
  readonly now: SopContent;
  readonly future: readonly SopContent[];
}

/** A pause of the keyboard that means a thought is finished, and the least time between two savings. */
const pauseMs = 1_200;
const leastMs = 5_000;
const mostPages = 200;

/** A draft being written: undo and redo, and saved by itself after a pause and on leaving. */
export function useEditor(view: SopView): Editor {
  const queries = useQueryClient();
  const [pages, setPages] = useState<Pages>({ past: [], now: view.content, future: [] });
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: view.savedAt });
  const writable = view.possible.includes('save');
  const stored = useRef({ content: view.content, revision: view.revision, at: 0 });
  const current = useRef(view.content);
  current.current = pages.now;
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const [written, setWritten] = useState(0);
  const { id, draft } = view;

  const keep = useCallback(
    (next: SopView) => {
      stored.current = { ...stored.current, content: next.content, revision: next.revision };
      queries.setQueryData(api.sops.show.queryKey({ input: { id, draft: draft ?? '' } }), next);
    },
    [queries, id, draft],
  );
  const save = useCallback(async (): Promise<boolean> => {
    const { revision, content } = stored.current;
    const writing = current.current;
    if (draft === null || revision === null || sameContent(writing, content)) return true;
    setSaving({ state: 'saving' });
    try {
      const next = await client.sops.act({
        id,
        draft,
        command: { name: 'save', revision, content: writing },
      });
      stored.current.at = Date.now();
      if (next) keep(next);
      setSaving({ state: 'saved', at: next?.savedAt ?? null });
      setWritten((count) => count + 1);
      return true;
    } catch (error) {
      setSaving({ state: 'failed', reason: errorText(error) });
      return false;
    }
  }, [draft, id, keep]);
  // One after the other: each names the writing that the one before it made.
  const flush = useCallback((): Promise<boolean> => {
    running.current = running.current.then(save);
    return running.current;
  }, [save]);

  const { now } = pages;
  // Looked at after a change and after a saving: what was typed meanwhile waits for the next one, and what was
  // undone back to the stored text waits for none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` tells that `stored` is another one.
  useEffect(() => {
    if (!writable) return;
    if (sameContent(now, stored.current.content)) {
      setSaving((before) => (before.state === 'waiting' ? { state: 'saved', at: null } : before));
      return;
    }
    setSaving((before) => (before.state === 'saving' ? before : { state: 'waiting' }));
    const wait = Math.max(pauseMs, stored.current.at + leastMs - Date.now());
    const timer = setTimeout(() => void flush(), wait);
    return () => clearTimeout(timer);
  }, [now, writable, flush, written]);
  useEffect(() => {
    if (!writable) return;
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [writable, flush]);

  const change = useCallback((next: SopContent) => {
    setPages(({ past, now: before }) => ({
      past: [...past.slice(-mostPages), before],
      now: next,
      future: [],
    }));
  }, []);
  const took = useCallback(
    (next: SopView) => {
      keep(next);
      if (!sameContent(next.content, current.current)) change(next.content);
    },
    [keep, change],
  );
  const undo = () =>
    setPages((all) => {
      const before = all.past.at(-1);
      return before === undefined
        ? all
        : { past: all.past.slice(0, -1), now: before, future: [all.now, ...all.future] };
    });
  const redo = () =>
    setPages((all) => {
      const [next, ...rest] = all.future;
      return next === undefined ? all : { past: [...all.past, all.now], now: next, future: rest };
    });
  return {
    content: now,
    saving,
    writable,
    change,
    undo: writable && pages.past.length > 0 ? undo : null,
    redo: writable && pages.future.length > 0 ? redo : null,
    flush,
    took,
  };
}
