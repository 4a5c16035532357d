import { KeptFile, type ReadFile } from '../../../shared/intake/lapor/kept-file.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Store } from '../../store/open-store.ts';
import type { Desk } from '../desk.ts';

/** At most one file's rows a data folder. */
const kept = new Map<Store, KeptFile>();

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

/** Works on a LAPOR! file's rows, read anew or kept from the work before; see `KeptFile`. */
export function withFile<T>(
  desk: Desk,
  path: string,
  fileName: string,
  watch: Watch,
  afterwards: 'keep' | 'discard',
  work: (file: ReadFile) => Promise<T>,
): Promise<T> {
  const { store, staging } = desk;
  const file = kept.get(store) ?? new KeptFile();
  kept.set(store, file);
  const place = { keyring: store.keyring, scratchPath: () => staging.scratchPath() };
  const { zone } = desk.settings().calendar;
  return file.with(place, { path, fileName, zone, watch }, afterwards, work);
}

/** Deletes the rows kept for an import that will not be. */
export function forgetRead(store: Store): void {
  kept.get(store)?.forget();
}
