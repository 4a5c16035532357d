import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { quickCheck } from './quick-check.ts';
import { StoreError } from './store-error.ts';

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

/** Checks in a thread of its own; where no thread can be started, here, before the first write. */
export function checkInBackground(file: string, script: URL = workerFile): IntegrityCheck {
  const worker = new Worker(script, { workerData: file });
  let error: StoreError | null = null;
  const answer = new Promise<unknown>((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
  answer.then((found) => {
    if (typeof found === 'string') error = damaged(file, found);
  });
  let checked: Promise<void> | null = null;
  return {
    sound: async () => {
      checked ??= answer.then((found) => {
        const here = found === undefined ? quickCheck(file) : null;
        if (here !== null) error = damaged(file, here);
      });
      await checked;
      if (error) throw error;
    },
    problem: () => error?.message ?? null,
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** For a file that was just made or checked already. */
export const alreadySound: IntegrityCheck = {
  sound: () => Promise.resolve(),
  problem: () => null,
  stop: () => Promise.resolve(),
};
