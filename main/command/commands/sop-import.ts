import { basename } from 'node:path';
import { nameAll } from '../../../shared/intake/sop-file/name-all.ts';
import { readSopFile } from '../../../shared/intake/sop-file/read-sop-file.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { draftSop } from '../../workbench/sops/drafts.ts';
import { listSops } from '../../workbench/sops/views.ts';
import { type CommandContext, option } from '../context.ts';
import { fileToRead } from '../files.ts';

/**
 * `sop import FILE`: a draft from XLSX or JSON; of the SOP with that name (or `--id`), else of a new one. A table with
 * faults is refused with all of them, unless they are to be mended in the draft (`--with-problems`).
 */
export async function importOne(context: CommandContext, given: string): Promise<void> {
  const { desk, named, json, print } = context;
  const path = fileToRead(given);
  const { content, problems } = await readSopFile(path, basename(path), desk.today());
  if (problems.length > 0 && !named.has('with-problems'))
    throw new Refused(
      `${given} belum dapat dijadikan SOP; belum ada yang disimpan. Perbaiki, atau pakai --with-problems untuk memperbaikinya sebagai konsep: ${nameAll(problems)}`,
    );
  const sops = await listSops(desk);
  const wanted = option(context, 'id');
  const target = sops.find((sop) => (wanted === undefined ? sop.name === content.name : sop.id === wanted));
  if (wanted !== undefined && !target)
    throw new Refused(`SOP ${wanted} tidak ada. Yang ada: ${sops.map((sop) => sop.id).join(', ')}.`);
  const latest = target?.versions.find((each) => each.draft === null)?.version ?? null;
  const { id, draft } = await draftSop(desk, { id: target?.id ?? null, basedOn: latest, content });
  const version = (latest ?? 0) + 1;
  print(
    json
      ? JSON.stringify({ id, draft, version, name: content.name, steps: content.steps.length, problems })
      : `Konsep ${id}@${version} dibuat: ${content.name}, ${content.steps.length} langkah.`,
  );
}
