import type { StagedFile } from '../../../shared/contract/host.ts';
import type { ImportReceipt, Progress } from '../../../shared/contract/import-views.ts';

type Work<T> = Promise<AsyncIterable<Progress<T>>>;

/** One kind of file that can be imported: how it is chosen, looked at and taken in. */
export interface ImportKind<Preview, Choice> {
  /** The file dialog's title. */
  readonly title: string;
  readonly accept: readonly string[];
  preview(file: StagedFile, signal: AbortSignal): Work<Preview>;
  run(file: StagedFile, choice: Choice, signal: AbortSignal): Work<ImportReceipt>;
  /** Deletes a file that nobody will import. */
  forget(file: StagedFile): Promise<unknown>;
  /** The imports done so far. */
  receipts(): Promise<readonly ImportReceipt[]>;
  /** What an officer who went elsewhere is told of the end. */
  finished(receipt: ImportReceipt): string;
}
