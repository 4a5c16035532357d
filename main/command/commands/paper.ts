import { paperFormSchema } from '../../../shared/contract/workbench.ts';
import { paperKinds, paperLabel } from '../../../shared/domain/case/terms.ts';
import { findCaseId } from '../../workbench/cases/find-id.ts';
import { frozenPdf } from '../../workbench/papers/frozen.ts';
import { issuePaper } from '../../workbench/papers/issue.ts';
import { Refused } from '../../workbench/refused.ts';
import { argument, type Command, option, required } from '../context.ts';
import { fileToWrite } from '../files.ts';

export const paper: Command = {
  usage: `paper JENIS ID --out BERKAS.pdf          JENIS: ${paperKinds.join(', ')}`,
  places: 2,
  options: { out: 'value', size: 'value', 'by-hand': 'switch' },
  async run(context) {
    const { desk, print, json } = context;
    const wanted = argument(context, 0, `jenis surat (${paperKinds.join(', ')})`);
    const kind = paperKinds.find((each) => each === wanted);
    if (!kind) throw new Refused(`Jenis surat ${wanted} tidak ada. Yang ada: ${paperKinds.join(', ')}.`);
    const caseId = await findCaseId(desk, argument(context, 1, 'aduan'));
    const size = option(context, 'size');
    const form = paperFormSchema.safeParse({
      ...(size ? { size } : {}),
      ...(context.named.has('by-hand') ? { byHand: true } : {}),
    });
    if (!form.success) throw new Refused('Ukuran kertas: A4, F4 atau Folio.');
    // An issued letter takes a number, so the place for it is made sure of first.
    const out = fileToWrite(required(context, 'out'));
    try {
      const issued = await issuePaper(desk, { caseId, kind, form: form.data });
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
