import { z } from 'zod';
import { Refused } from '../../../shared/serving/refused.ts';
import { recapOf } from '../../workbench/recap.ts';
import { makeRecapDocument } from '../../workbench/word-recap/document.ts';
import { type Command, type CommandContext, option, required } from '../context.ts';
import { fileToWrite } from '../files.ts';
import { reportOptions, writeReports } from './recap-files.ts';

export const recap: Command = {
  usage: 'recap --from YYYY-MM-DD --to YYYY-MM-DD [--pdf|--register|--xlsx|--docx BERKAS]',
  places: 0,
  options: { from: 'value', to: 'value', docx: 'value', ...reportOptions },
  async run(context) {
    const from = required(context, 'from');
    const to = required(context, 'to');
    if (![from, to].every((date) => z.iso.date().safeParse(date).success) || from > to)
      throw new Refused(
        'Periode belum benar: --from dan --to tanggal yang ada, YYYY-MM-DD, yang pertama tidak lebih akhir.',
      );
    const docx = option(context, 'docx');
    if (docx !== undefined) await writeDocument(context, docx, from, to);
    if ((await writeReports(context, from, to)) || docx !== undefined) return;
    context.print(JSON.stringify(await recapOf(context.desk, from, to), null, context.json ? 0 : 2));
  },
};

/** The hand-kept Word recap, made from the office's own cases. */
async function writeDocument(
  { desk, json, print }: CommandContext,
  given: string,
  from: string,
  to: string,
): Promise<void> {
  const out = fileToWrite(given);
  try {
    const { bytes, rows } = await makeRecapDocument(desk, from, to);
    out.write(bytes);
    print(json ? JSON.stringify({ out: out.path, rows }) : `Rekap Word: ${rows} aduan, di ${out.path}`);
  } finally {
    out.giveUp();
  }
}
