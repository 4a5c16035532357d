import type { ImportPreview } from '../../../shared/contract/import-views.ts';
import { statesOf } from '../../../shared/event-store/case-streams.ts';
import type { ReadFile } from '../../../shared/intake/lapor/kept-file.ts';
import { previewOf } from '../../../shared/intake/lapor/preview.ts';
import type { Desk } from '../desk.ts';
import { knownCases } from './known-cases.ts';

/** What an import would do at this office; writes nothing. */
export const previewImport = (desk: Desk, file: ReadFile, fileName: string): Promise<ImportPreview> =>
  previewOf(file, fileName, {
    lookUp: (ids) => knownCases(desk.store.read, ids),
    fieldsOf: async (ids) => {
      const states = await statesOf(desk.store.read, ids);
      return new Map([...states].map(([id, state]) => [id, state.lapor]));
    },
    importedBefore: (hash) =>
      desk.office().imports.find((each) => each.fileHash === hash && each.undoneAt === null)?.at ?? null,
  });
