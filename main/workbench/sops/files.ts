import type { StagedFile } from '../../../shared/contract/host.ts';
import type { SopFilePreview } from '../../../shared/contract/sop-views.ts';
import { forFileName } from '../../../shared/data-folder/file-name.ts';
import { writeSopJson } from '../../../shared/intake/sop-file/json.ts';
import { readSopFile } from '../../../shared/intake/sop-file/read-sop-file.ts';
import { writeSopXlsx } from '../../../shared/intake/sop-file/write-xlsx.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { type SopPlace, showSop } from './views.ts';

/** The same for a file that the window staged, which is let go of afterwards. */
export async function readStagedSop(desk: Desk, token: string, fileName: string): Promise<SopFilePreview> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused('Berkas itu tidak ada lagi; pilih lagi.');
  try {
    return await readSopFile(staged.path, fileName, desk.today());
  } finally {
    await desk.staging.remove(token);
  }
}

/** A version or draft as a staged file, for the host to save. */
export async function exportSop(desk: Desk, place: SopPlace, format: 'xlsx' | 'json'): Promise<StagedFile> {
  const { content, version } = await showSop(desk, place);
  const name = `${forFileName(content.name).slice(0, 100)} v${version}.${format}`;
  return desk.staging.stage(name, format === 'json' ? writeSopJson(content) : await writeSopXlsx(content));
}
