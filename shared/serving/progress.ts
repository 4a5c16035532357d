import type { Progress, ProgressPhase } from '../contract/import-views.ts';
import { toWire } from './expected.ts';

/** How long work tells how far it is and hears that it should stop. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((phase: ProgressPhase, done: number, total: number) => void) | undefined;
}

/** Runs long work and yields its progress, then its value. Leaving the iterator early cancels the work. */
export async function* withProgress<T>(
  signal: AbortSignal | undefined,
  work: (watch: Watch) => Promise<T>,
): AsyncGenerator<Progress<T>, void, void> {
  const stop = new AbortController();
  const cancelled = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let latest: Progress<T> | null = null;
  let wake = () => {};
  let outcome: { readonly value: T } | { readonly error: unknown } | null = null;
  const running = work({
    signal: cancelled,
    progress: (phase, done, total) => {
      latest = { type: 'progress', phase, done, total };
      wake();
    },
  }).then(
    (value) => {
      outcome = { value };
      wake();
    },
    (error: unknown) => {
      outcome = { error };
      wake();
    },
  );
  try {
    for (;;) {
      const next = take();
      if (next) yield next;
      else if (ended()) break;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (latest || outcome) resolve();
        });
    }
    const end = ended();
    if (end && 'error' in end) throw toWire(end.error);
    if (end) yield { type: 'done', value: end.value };
  } finally {
    stop.abort();
    await running;
  }

  // Read through functions: the callbacks above change these between two looks.
  function take(): Progress<T> | null {
    const value = latest;
    latest = null;
    return value;
  }
  function ended(): typeof outcome {
    return outcome;
  }
}
