import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { LaporFile } from '../../intake/lapor/lapor-file.ts';
import { readLaporFile } from '../../intake/lapor/read-lapor.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((phase: 'membaca' | 'menyimpan', done: number, total: number) => void) | undefined;
}

/** Reads a staged LAPOR! file. Between preview and import the rows read last are kept, so the file is read once. */
export async function readStaged(
  desk: Desk,
  token: string,
  fileName: string,
  watch: Watch,
): Promise<{ file: LaporFile; hash: string }> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused(`Berkas ${fileName} sudah tidak ada; pilih lagi.`);
  return readPath(desk, staged.path, fileName, watch);
}

let last: { readonly hash: string; readonly zone: string; readonly file: LaporFile } | null = null;

export async function readPath(
  desk: Desk,
  path: string,
  fileName: string,
  watch: Watch,
): Promise<{ file: LaporFile; hash: string }> {
  const { zone } = desk.settings().calendar;
  const hash = await hashFile(path);
  if (last?.hash === hash && last.zone === zone) return { file: last.file, hash };
  last = null;
  const file = await readLaporFile(path, {
    zone,
    fileName,
    ...(watch.signal ? { signal: watch.signal } : {}),
    onProgress: ({ bytesRead, totalBytes }) => watch.progress?.('membaca', bytesRead, totalBytes),
  });
  last = { hash, zone, file };
  return { file, hash };
}

/** Rows hold reporters' names: they are let go as soon as the import is done. */
export function forgetRead(): void {
  last = null;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
