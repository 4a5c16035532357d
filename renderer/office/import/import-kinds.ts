import type { StagedFile } from '../../../shared/contract/host.ts';
import type { ImportPreview, RecapPreview } from '../../../shared/contract/import-views.ts';
import { client } from '../../common/api.ts';
import type { ImportKind } from '../../common/import/import-kind.ts';

const taken = {
  forget: ({ token }: StagedFile) => client.intake.forget({ token }),
  receipts: () => client.intake.list(),
};

/** LAPOR!'s export; the choice is whether what LAPOR! closed comes in as history. */
export const laporImport: ImportKind<ImportPreview, { readonly history: boolean }> = {
  ...taken,
  title: 'Pilih ekspor LAPOR!',
  accept: ['.xlsx'],
  preview: ({ token, name: fileName }, signal) => client.intake.preview({ token, fileName }, { signal }),
  run: ({ token, name: fileName }, { history }, signal) =>
    client.intake.run({ token, fileName, history }, { signal }),
  finished: (receipt) => `Impor ${receipt.fileName} selesai: ${receipt.new} aduan baru.`,
};

/** The office's hand-kept Word recap. */
export const recapImport: ImportKind<RecapPreview, null> = {
  ...taken,
  title: 'Pilih rekap Word',
  accept: ['.docx'],
  preview: ({ token, name: fileName }, signal) => client.intake.previewRecap({ token, fileName }, { signal }),
  run: ({ token, name: fileName }, _choice, signal) =>
    client.intake.runRecap({ token, fileName }, { signal }),
  finished: (receipt) => `Impor ${receipt.fileName} selesai: ${receipt.changed} catatan.`,
};
