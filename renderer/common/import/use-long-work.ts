import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../shared/contract/import-views.ts';

type Start<T> = (signal: AbortSignal) => Promise<AsyncIterable<Progress<T>>>;

export interface LongWork {
  /** How far it is; null before the first news. */
  readonly progress: Extract<Progress<unknown>, { type: 'progress' }> | null;
  readonly running: boolean;
  cancel(): void;
  /**
   * Runs an iterator of progress to its value; null when the person cancelled. Leaving the page cancels it too,
   * unless `stays`: then it goes on and the promise still resolves.
   */
  run<T>(start: Start<T>, options?: { readonly stays: boolean }): Promise<T | null>;
  /** False once the page was left. */
  here(): boolean;
}

/** Progress and cancel for work that takes longer than a moment. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<LongWork['progress']>(null);
  const [running, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const stays = useRef(false);
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      if (!stays.current) stop.current?.abort();
    };
  }, []);
  const cancel = useCallback(() => stop.current?.abort(), []);
  const here = useCallback(() => mounted.current, []);
  const run = useCallback(async <T>(start: Start<T>, options = { stays: false }): Promise<T | null> => {
    const controller = new AbortController();
    stop.current = controller;
    stays.current = options.stays;
    setRunning(true);
    setProgress(null);
    try {
      for await (const step of await start(controller.signal)) {
        if (step.type === 'done') return step.value;
        setProgress(step);
      }
      if (controller.signal.aborted) return null;
      throw new Error('Pekerjaan terputus sebelum selesai. Coba lagi.');
    } catch (error) {
      if (controller.signal.aborted) return null;
      throw error;
    } finally {
      setRunning(false);
      setProgress(null);
    }
  }, []);
  return { progress, running, cancel, run, here };
}
