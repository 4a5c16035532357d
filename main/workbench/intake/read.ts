import type { ProgressPhase } from '../../../shared/contract/import-views.ts';
import type { LaporSummary } from '../../../shared/intake/lapor/lapor-file.ts';
import { readLaporFile } from '../../../shared/intake/lapor/read-lapor.ts';
import type { Store } from '../../store/open-store.ts';
import type { Desk } from '../desk.ts';
import { hashFile } from '../hash-file.ts';
import { Refused } from '../refused.ts';
import { StagedRows } from './staged-rows.ts';

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((phase: ProgressPhase, done: number, total: number) => void) | undefined;
}

/** A file that was read, with its rows on the disk. */
export interface ReadFile extends LaporSummary {
  readonly hash: string;
  readonly rows: StagedRows;
}

/** Rows kept between a preview and its import, so that the file is read once. At most one file's a data folder. */
const kept = new Map<Store, ReadFile & { readonly zone: string }>();

/** Like `withFile`, for a file that the host staged. */
export function withStagedFile<T>(
  desk: Desk,
  token: string,
  fileName: string,
  watch: Watch,
  afterwards: 'keep' | 'discard',
  work: (file: ReadFile) => Promise<T>,
): Promise<T> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused(`Berkas ${fileName} sudah tidak ada; pilih lagi.`);
  return withFile(desk, staged.path, fileName, watch, afterwards, work);
}

/**
 * Works on a LAPOR! file's rows. They are deleted afterwards, or kept for the next work on the same file; never when
 * the work failed or was cancelled, since they name reporters.
 */
export async function withFile<T>(
  desk: Desk,
  path: string,
  fileName: string,
  watch: Watch,
  afterwards: 'keep' | 'discard',
  work: (file: ReadFile) => Promise<T>,
): Promise<T> {
  const { store } = desk;
  const { zone } = desk.settings().calendar;
  const hash = await hashFile(path);
  const before = take(store);
  if (before && (before.hash !== hash || before.zone !== zone)) before.rows.discard();
  const file =
    before?.hash === hash && before.zone === zone
      ? before
      : { ...(await readRows(desk, path, fileName, watch)), hash, zone };
  let done = false;
  try {
    const result = await work(file);
    done = afterwards === 'keep';
    return result;
  } finally {
    if (done) {
      take(store)?.rows.discard();
      kept.set(store, file);
    } else file.rows.discard();
  }
}

/** Deletes the rows kept for an import that will not be. */
export function forgetRead(store: Store): void {
  take(store)?.rows.discard();
}

/** Who takes the rows owns them: nobody else can discard them meanwhile. */
function take(store: Store) {
  const file = kept.get(store);
  kept.delete(store);
  return file;
}

async function readRows(
  desk: Desk,
  path: string,
  fileName: string,
  watch: Watch,
): Promise<LaporSummary & { rows: StagedRows }> {
  const rows = new StagedRows(desk.staging.scratchPath(), desk.store.keyring);
  try {
    const summary = await readLaporFile(
      path,
      {
        zone: desk.settings().calendar.zone,
        fileName,
        ...(watch.signal ? { signal: watch.signal } : {}),
        onProgress: ({ bytesRead, totalBytes }) => watch.progress?.('membaca', bytesRead, totalBytes),
      },
      rows,
    );
    rows.finish();
    return { ...summary, rows };
  } catch (error) {
    rows.discard();
    throw error;
  }
}
