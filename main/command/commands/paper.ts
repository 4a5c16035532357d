import { type PaperForm, paperFormSchema } from '../../../shared/contract/paper-contract.ts';
import { minutesPurposes, paperKinds, paperLabel } from '../../../shared/domain/case/terms.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { findCaseId } from '../../workbench/cases/find-id.ts';
import { frozenPdf } from '../../workbench/papers/frozen.ts';
import { issuePaper } from '../../workbench/papers/issue.ts';
import { argument, type Command, type CommandContext, option, required } from '../context.ts';
import { fileToWrite } from '../files.ts';

/** Fields of the form that hold one text, and those that are lists: their option may be given several times. */
const words = [
  'size',
  'date',
  'from',
  'subject',
  'gist',
  'findings',
  'action',
  'schedule',
  'notes',
  'reason',
  'purpose',
  'location',
  'basis',
  'agreements',
] as const;
const lists = ['to', 'copies', 'needed', 'parties', 'witnesses'] as const;

function formOf(context: CommandContext): PaperForm {
  const given: Record<string, unknown> = {};
  for (const name of words) {
    const value = option(context, name);
    if (value !== undefined) given[name] = value;
  }
  for (const name of lists) {
    const values = context.named.get(name);
    if (values) given[name] = values;
  }
  if (context.named.has('by-hand')) given.byHand = true;
  const form = paperFormSchema.safeParse(given);
  if (form.success) return form.data;
  const field = String(form.error.issues[0]?.path[0]);
  throw new Refused(
    field === 'size'
      ? 'Ukuran kertas: A4, F4 atau Folio.'
      : field === 'purpose'
        ? `--purpose: ${minutesPurposes.join(' atau ')}.`
        : `Isi --${field} tidak dapat dipakai; periksa bentuk dan panjangnya.`,
  );
}

export const paper: Command = {
  usage: `paper JENIS ID --out BERKAS.pdf [--by-hand] [--${[...words, ...lists].join('|')} NILAI]
    JENIS: ${paperKinds.join(', ')}`,
  places: 2,
  options: {
    out: 'value',
    'by-hand': 'switch',
    ...Object.fromEntries(words.map((name) => [name, 'value' as const])),
    ...Object.fromEntries(lists.map((name) => [name, 'values' as const])),
  },
  async run(context) {
    const { desk, print, json } = context;
    const wanted = argument(context, 0, `jenis surat (${paperKinds.join(', ')})`);
    const kind = paperKinds.find((each) => each === wanted);
    if (!kind) throw new Refused(`Jenis surat ${wanted} tidak ada. Yang ada: ${paperKinds.join(', ')}.`);
    const caseId = await findCaseId(desk, argument(context, 1, 'aduan'));
    const form = formOf(context);
    // An issued letter takes a number, so the place for it is made sure of first.
    const out = fileToWrite(required(context, 'out'));
    try {
      const issued = await issuePaper(desk, { caseId, kind, form });
      out.write(await frozenPdf(desk, issued.id));
      print(
        json
          ? JSON.stringify({ ...issued, out: out.path })
          : `${paperLabel[kind]}${issued.number ? ` ${issued.number}` : ''}: ${issued.pages} halaman, SHA-256 ${issued.sha256}, di ${out.path}`,
      );
    } finally {
      out.giveUp();
    }
  },
};
