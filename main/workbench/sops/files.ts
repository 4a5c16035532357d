import { readFile } from 'node:fs/promises';
import type { StagedFile } from '../../../shared/contract/host.ts';
import type { SopFilePreview } from '../../../shared/contract/sop-views.ts';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import { emptyIdentity } from '../../../shared/domain/sop/identity.ts';
import { validateSop } from '../../../shared/domain/sop/validate.ts';
import { readSopJson, writeSopJson } from '../../../shared/intake/sop-file/json.ts';
import { readSopXlsx } from '../../../shared/intake/sop-file/read-xlsx.ts';
import { writeSopXlsx } from '../../../shared/intake/sop-file/write-xlsx.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { nameAll } from './name-all.ts';
import { type SopPlace, showSop } from './views.ts';

/** More than an SOP of 300 full steps has. */
const mostJsonBytes = 8 * 1024 * 1024;

/**
 * Reads an SOP from a workbook or a JSON file. Refuses, naming each place, what cannot be read; what is only wrong as
 * an SOP is told with it. Nothing is kept.
 */
export async function readSopFile(desk: Desk, path: string, fileName: string): Promise<SopFilePreview> {
  const name = fileName.replace(/\.[^.]*$/, '').slice(0, 300) || 'SOP baru';
  const blank: SopContent = {
    name,
    identity: { ...emptyIdentity, madeOn: desk.today() },
    actors: [],
    steps: [],
  };
  const read = /\.json$/i.test(fileName)
    ? await readJson(path, fileName)
    : await readSopXlsx(path, fileName, blank);
  if ('problems' in read) throw new Refused(nameAll(read.problems));
  return { content: read.content, problems: validateSop(read.content).map((problem) => problem.text) };
}

async function readJson(path: string, fileName: string) {
  const bytes = await readFile(path);
  if (bytes.length > mostJsonBytes) throw new Refused(`Berkas ${fileName} terlalu besar untuk satu SOP.`);
  return readSopJson(bytes, fileName);
}

/** The same for a file that the window staged, which is let go of afterwards. */
export async function readStagedSop(desk: Desk, token: string, fileName: string): Promise<SopFilePreview> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused('Berkas itu tidak ada lagi; pilih lagi.');
  try {
    return await readSopFile(desk, staged.path, fileName);
  } finally {
    await desk.staging.remove(token);
  }
}

/** A version or draft as a staged file, for the host to save. */
export async function exportSop(desk: Desk, place: SopPlace, format: 'xlsx' | 'json'): Promise<StagedFile> {
  const { content, version } = await showSop(desk, place);
  const name = `${content.name
    .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
    .trim()
    .slice(0, 100)} v${version}.${format}`;
  return desk.staging.stage(name, format === 'json' ? writeSopJson(content) : await writeSopXlsx(content));
}
