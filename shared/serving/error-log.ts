import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { traceOf } from '../data-folder/error-trace.ts';

/** Writes down that something unexpected happened. */
export type ErrorLog = (where: string, error: unknown) => void;

const LIMIT = 1024 * 1024;

/**
 * Writes to stderr and to `<data>/logs/galat.log`; the file is turned over once at 1 MB.
 *
 * @param dataFolder the data folder
 * @param now milliseconds since 1970
 */
export function createErrorLog(dataFolder: string, now: () => number): ErrorLog {
  const folder = join(dataFolder, 'logs');
  const file = join(folder, 'galat.log');
  let queue = Promise.resolve();

  async function write(entry: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && found.size > LIMIT) await rename(file, `${file}.1`);
    await appendFile(file, entry, { mode: 0o600 });
  }

  return (where, error) => {
    const entry = `${new Date(now()).toISOString()} ${where}: ${traceOf(error)}\n`;
    process.stderr.write(entry);
    queue = queue
      .then(() => write(entry))
      .catch((failure) => {
        process.stderr.write(`galat.log tidak dapat ditulis: ${traceOf(failure)}\n`);
      });
  };
}
