import type { StagedFile } from '../../../shared/contract/host.ts';
import type {
  ImportPreview,
  ImportReceipt,
  Progress,
  RecapPreview,
} from '../../../shared/contract/import-views.ts';
import { client } from '../../common/api.ts';

type Work<T> = Promise<AsyncIterable<Progress<T>>>;

/** One kind of file that can be imported: how it is chosen, looked at and taken in. */
export interface ImportKind<Preview, Choice> {
  /** The file dialog's title. */
  readonly title: string;
  readonly accept: readonly string[];
  preview(file: StagedFile, signal: AbortSignal): Work<Preview>;
  run(file: StagedFile, choice: Choice, signal: AbortSignal): Work<ImportReceipt>;
  /** What an officer who went elsewhere is told of the end. */
  finished(receipt: ImportReceipt): string;
}

/** LAPOR!'s export; the choice is whether what LAPOR! closed comes in as history. */
export const laporImport: ImportKind<ImportPreview, { readonly history: boolean }> = {
  title: 'Pilih ekspor LAPOR!',
  accept: ['.xlsx'],
  preview: ({ token, name: fileName }, signal) => client.intake.preview({ token, fileName }, { signal }),
  run: ({ token, name: fileName }, { history }, signal) =>
    client.intake.run({ token, fileName, history }, { signal }),
  finished: (receipt) => `Impor ${receipt.fileName} selesai: ${receipt.new} aduan baru.`,
};

/** The office's hand-kept Word recap. */
export const recapImport: ImportKind<RecapPreview, null> = {
  title: 'Pilih rekap Word',
  accept: ['.docx'],
  preview: ({ token, name: fileName }, signal) => client.intake.previewRecap({ token, fileName }, { signal }),
  run: ({ token, name: fileName }, _choice, signal) =>
    client.intake.runRecap({ token, fileName }, { signal }),
  finished: (receipt) => `Impor ${receipt.fileName} selesai: ${receipt.changed} catatan.`,
};
