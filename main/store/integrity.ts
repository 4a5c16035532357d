import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../../shared/data-folder/store-error.ts';
import { quickCheck } from './quick-check.ts';

/** The check of the whole file that runs while the window opens. */
export interface IntegrityCheck {
  /** Waits for the check and throws a StoreError when the file is damaged; every write waits here first. */
  sound(): Promise<void>;
  /** The sentence of that error; null while nothing was found. */
  problem(): string | null;
  stop(): Promise<void>;
}

export function damaged(file: string, found: string): StoreError {
  return new StoreError('rusak', `Berkas ${file} rusak (${found}). Pulihkan dari cadangan terakhir.`);
}

/** The program built or run from its sources: the worker lies beside this file with the same ending. */
const workerFile = new URL(`./integrity-worker${extname(import.meta.filename)}`, import.meta.url);

/** Milliseconds left to opening the window, which the check would slow down on a computer with few cores. */
const headStart = 5_000;

/**
 * Checks in a thread of its own, a moment after opening or when the first write asks; where no thread can be
 * started, here, before the first write.
 */
export function checkInBackground(file: string, script: URL = workerFile): IntegrityCheck {
  let error: StoreError | null = null;
  const blame = (found: string | null) => {
    if (found !== null) error = damaged(file, found);
  };
  let running: { readonly worker: Worker; readonly answer: Promise<unknown> } | null = null;
  const run = () => {
    clearTimeout(waiting);
    running ??= inThread(script, file);
    return running.answer.then((found) => {
      if (typeof found === 'string') blame(found);
      return found;
    });
  };
  const waiting = setTimeout(run, headStart).unref();
  let checked: Promise<void> | null = null;
  return {
    sound: async () => {
      checked ??= run().then((found) => {
        if (found === undefined) blame(quickCheck(file));
      });
      await checked;
      if (error) throw error;
    },
    problem: () => error?.message ?? null,
    stop: async () => {
      clearTimeout(waiting);
      await running?.worker.terminate();
    },
  };
}

/** `answer`: what was found, null when the file is sound; undefined when the thread did not come to an answer. */
function inThread(script: URL, file: string): { readonly worker: Worker; readonly answer: Promise<unknown> } {
  const worker = new Worker(script, { workerData: file });
  const answer = new Promise<unknown>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
  return { worker, answer };
}

/** For a file that was just made or checked already. */
export const alreadySound: IntegrityCheck = {
  sound: () => Promise.resolve(),
  problem: () => null,
  stop: () => Promise.resolve(),
};
