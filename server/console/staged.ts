import type { Staging } from '../../shared/data-folder/staging.ts';
import { Refused } from '../refused.ts';

/** Reads a file that the page staged, after which it is let go of. */
export async function readStaged<T>(
  staging: Staging,
  token: string,
  read: (path: string) => Promise<T>,
): Promise<T> {
  const staged = staging.find(token);
  if (!staged) throw new Refused('tidak-ada', 'Berkas itu tidak ada lagi; pilih lagi.');
  try {
    return await read(staged.path);
  } finally {
    await staging.remove(token);
  }
}
