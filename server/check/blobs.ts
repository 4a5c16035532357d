import { existsSync } from 'node:fs';
import { blobFiles, hashOf } from '../blobs/files.ts';
import type { Desk } from '../desk.ts';

/** Every attachment that came whole is still what its name says. */
export async function checkBlobs({ store: { read }, folder }: Desk): Promise<string | null> {
  const files = blobFiles(folder);
  const rows = await read.selectFrom('blobs').select('sha256').where('complete', '=', 1).execute();
  for (const { sha256 } of rows) {
    const path = files.path(sha256);
    if (!existsSync(path)) return `berkas blobs/${sha256.slice(0, 2)}/${sha256} tidak ada`;
    if ((await hashOf(path)) !== sha256) return `berkas blobs/${sha256.slice(0, 2)}/${sha256} rusak di disk`;
  }
  return null;
}
