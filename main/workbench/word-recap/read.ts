import { hashFile } from '../../../shared/data-folder/hash-file.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { readRecapFile } from '../../intake/word-recap/read-recap.ts';
import type { RecapFile } from '../../intake/word-recap/recap-file.ts';
import type { Desk } from '../desk.ts';

/** A recap that was read, with the fingerprint of the whole file. */
export interface ReadRecap extends RecapFile {
  readonly fileName: string;
  readonly hash: string;
}

export async function readRecap(path: string, fileName: string, watch: Watch): Promise<ReadRecap> {
  const recap = await readRecapFile(path, { fileName, signal: watch.signal });
  return { ...recap, fileName, hash: await hashFile(path) };
}

/** Like `readRecap`, for a file that the host staged. */
export function readStagedRecap(
  desk: Desk,
  token: string,
  fileName: string,
  watch: Watch,
): Promise<ReadRecap> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused(`Berkas ${fileName} sudah tidak ada; pilih lagi.`);
  return readRecap(staged.path, fileName, watch);
}
