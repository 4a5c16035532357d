import { readFile } from 'node:fs/promises';
import type { SopFilePreview } from '../../contract/sop-views.ts';
import type { SopContent } from '../../domain/sop/content.ts';
import { emptyIdentity } from '../../domain/sop/identity.ts';
import { validateSop } from '../../domain/sop/validate.ts';
import { Refused } from '../../serving/refused.ts';
import { readSopJson } from './json.ts';
import { nameAll } from './name-all.ts';
import { readSopXlsx } from './read-xlsx.ts';

/** More than an SOP of 300 full steps has. */
const mostJsonBytes = 8 * 1024 * 1024;

/**
 * Reads an SOP from a workbook or a JSON file. Refuses, naming each place, what cannot be read; what is only wrong as
 * an SOP is told with it. Nothing is kept.
 */
export async function readSopFile(path: string, fileName: string, today: string): Promise<SopFilePreview> {
  const name = fileName.replace(/\.[^.]*$/, '').slice(0, 300) || 'SOP baru';
  const blank: SopContent = {
    name,
    identity: { ...emptyIdentity, madeOn: today },
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
