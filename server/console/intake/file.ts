import type { ImportPreview } from '../../../shared/contract/import-views.ts';
import type { ReadFile } from '../../../shared/intake/lapor/kept-file.ts';
import { previewOf } from '../../../shared/intake/lapor/preview.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { Refused } from '../../refused.ts';
import { type Console, presentOf } from '../console.ts';
import { knownCases, laporFieldsOf } from './known.ts';
import { importsDone } from './receipts.ts';

/** Works on a staged LAPOR! file's rows; see `KeptFile`. */
export function withStagedFile<T>(
  console: Console,
  token: string,
  fileName: string,
  watch: Watch,
  afterwards: 'keep' | 'discard',
  work: (file: ReadFile) => Promise<T>,
): Promise<T> {
  const staged = console.staging.find(token);
  if (!staged) throw new Refused('tidak-ada', `Berkas ${fileName} sudah tidak ada; pilih lagi.`);
  return withFile(console, staged.path, fileName, watch, afterwards, work);
}

export async function withFile<T>(
  console: Console,
  path: string,
  fileName: string,
  watch: Watch,
  afterwards: 'keep' | 'discard',
  work: (file: ReadFile) => Promise<T>,
): Promise<T> {
  const { desk, staging, kept } = console;
  const { zone } = await presentOf(console, desk.store.read);
  const place = { keyring: desk.keyring, scratchPath: () => staging.scratchPath() };
  return kept.with(place, { path, fileName, zone, watch }, afterwards, work);
}

/** What an import would do to the regency's cases; writes nothing. */
export async function previewImport(
  console: Console,
  file: ReadFile,
  fileName: string,
): Promise<ImportPreview> {
  const db = console.desk.store.read;
  const done = await importsDone(db);
  return previewOf(file, fileName, {
    lookUp: (ids) => knownCases(db, ids),
    fieldsOf: (ids) => laporFieldsOf(db, ids),
    importedBefore: (hash) => done.find((each) => each.fileHash === hash)?.at ?? null,
  });
}
