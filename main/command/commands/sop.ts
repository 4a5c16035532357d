import { paperSettingsSchema } from '../../../shared/domain/office/settings.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { printSop, printSopBook } from '../../workbench/sops/print.ts';
import { listSops } from '../../workbench/sops/views.ts';
import { argument, type Command, type CommandContext, option, required } from '../context.ts';
import { fileToWrite } from '../files.ts';
import { importOne } from './sop-import.ts';
import { showOne } from './sop-show.ts';

const parts = ['list', 'show', 'import', 'print', 'book'] as const;

export const sop: Command = {
  usage:
    'sop list | show [ID[@VERSI]] | import BERKAS [--id ID] [--with-problems] | print [ID[@VERSI]] --out BERKAS.pdf | book --out BERKAS.pdf   [--size A4|F4|Folio]',
  places: 2,
  options: ([part]) =>
    part === 'list' || part === 'show'
      ? {}
      : part === 'import'
        ? { id: 'value', 'with-problems': 'switch' }
        : { out: 'value', size: 'value' },
  async run(context) {
    const wanted = argument(context, 0, `apa yang diminta (${parts.join(', ')})`);
    const part = parts.find((each) => each === wanted);
    if (!part) throw new Refused(`sop ${wanted} tidak ada. Yang ada: ${parts.join(', ')}.`);
    const id = context.positional[1];
    if (part === 'import') return importOne(context, argument(context, 1, 'berkas XLSX atau JSON'));
    if (part === 'show') return showOne(context, id);
    if (id !== undefined && part !== 'print') throw new Refused(`"${id}" berlebih untuk sop ${part}.`);
    if (part === 'list') await list(context);
    else await print(context, part, id);
  },
};

/** Versions and drafts, oldest first; a draft has no number and no day yet. */
async function list({ desk, json, print: say }: CommandContext): Promise<void> {
  const rows = (await listSops(desk)).flatMap(({ id, versions }) =>
    versions.map((version) => ({ id, ...version })).reverse(),
  );
  for (const { id, name, number, version, state, effectiveFrom } of rows) {
    say(
      json
        ? JSON.stringify({ id, name, number, version, state, effectiveFrom })
        : `${id}@${version}  ${state}  ${effectiveFrom === null ? '-' : `sejak ${effectiveFrom}`}  ${number || '-'}  ${name}`,
    );
  }
}

async function print(context: CommandContext, part: 'print' | 'book', id: string | undefined): Promise<void> {
  const size = paperSettingsSchema.shape.size.optional().safeParse(option(context, 'size'));
  if (!size.success) throw new Refused('Ukuran kertas: A4, F4 atau Folio.');
  const out = fileToWrite(required(context, 'out'));
  try {
    const { desk } = context;
    const { name, pdf } =
      part === 'book' ? await printSopBook(desk, size.data) : await printSop(desk, id, size.data);
    out.write(pdf);
    const pages = countPdfPages(pdf);
    context.print(
      context.json
        ? JSON.stringify({ name, pages, out: out.path })
        : `${name}: ${pages} halaman, di ${out.path}`,
    );
  } finally {
    out.giveUp();
  }
}
