import { hashFile } from '../../data-folder/hash-file.ts';
import type { Keyring } from '../../data-folder/keyring.ts';
import type { Zone } from '../../domain/calendar/types.ts';
import type { Watch } from '../../serving/progress.ts';
import type { LaporSummary } from './lapor-file.ts';
import { readLaporFile } from './read-lapor.ts';
import { StagedRows } from './staged-rows.ts';

/** A file that was read, with its rows on the disk. */
export interface ReadFile extends LaporSummary {
  readonly hash: string;
  readonly rows: StagedRows;
}

/** Where rows are put and what seals the names in them. */
export interface ReadingPlace {
  readonly keyring: Keyring;
  scratchPath(): string;
}

/** Rows kept between a preview and its import, so that the file is read once. At most one file. */
export class KeptFile {
  #kept: (ReadFile & { readonly zone: string }) | null = null;

  /**
   * Works on a LAPOR! file's rows. They are deleted afterwards, or kept for the next work on the same file; never when
   * the work failed or was cancelled, since they name reporters.
   */
  async with<T>(
    place: ReadingPlace,
    asked: { readonly path: string; readonly fileName: string; readonly zone: Zone; readonly watch: Watch },
    afterwards: 'keep' | 'discard',
    work: (file: ReadFile) => Promise<T>,
  ): Promise<T> {
    const { zone } = asked;
    const hash = await hashFile(asked.path);
    const before = this.#take();
    if (before && (before.hash !== hash || before.zone !== zone)) before.rows.discard();
    const file =
      before?.hash === hash && before.zone === zone
        ? before
        : { ...(await readRows(place, asked)), hash, zone };
    let done = false;
    try {
      const result = await work(file);
      done = afterwards === 'keep';
      return result;
    } finally {
      if (done) {
        this.#take()?.rows.discard();
        this.#kept = file;
      } else file.rows.discard();
    }
  }

  /** Deletes the rows kept for an import that will not be. */
  forget(): void {
    this.#take()?.rows.discard();
  }

  /** Who takes the rows owns them: nobody else can discard them meanwhile. */
  #take() {
    const file = this.#kept;
    this.#kept = null;
    return file;
  }
}

async function readRows(
  place: ReadingPlace,
  asked: { readonly path: string; readonly fileName: string; readonly zone: Zone; readonly watch: Watch },
): Promise<LaporSummary & { rows: StagedRows }> {
  const { zone, fileName, watch } = asked;
  const rows = new StagedRows(place.scratchPath(), place.keyring);
  try {
    const summary = await readLaporFile(
      asked.path,
      {
        zone,
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
