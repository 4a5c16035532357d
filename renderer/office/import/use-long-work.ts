import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../../shared/contract/views.ts';

export interface LongWork {
  /** What is running and how far it is; null when nothing runs. */
  readonly progress: Extract<Progress<unknown>, { type: 'progress' }> | null;
  readonly running: boolean;
  cancel(): void;
  /** Runs an iterator of progress to its value; null when the person cancelled. */
  run<T>(start: (signal: AbortSignal) => Promise<AsyncIterable<Progress<T>>>): Promise<T | null>;
}

/** Progress and cancel for work that takes longer than a moment; leaving the page cancels it. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<LongWork['progress']>(null);
  const [running, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const cancel = useCallback(() => stop.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(
    async <T>(start: (signal: AbortSignal) => Promise<AsyncIterable<Progress<T>>>): Promise<T | null> => {
      const controller = new AbortController();
      stop.current = controller;
      setRunning(true);
      setProgress(null);
      try {
        for await (const step of await start(controller.signal)) {
          if (step.type === 'done') return step.value;
          setProgress(step);
        }
        return null;
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        setRunning(false);
        setProgress(null);
      }
    },
    [],
  );
  return { progress, running, cancel, run };
}
