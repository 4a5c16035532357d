import { z } from 'zod';
import { recapOf } from '../../workbench/recap.ts';
import { Refused } from '../../workbench/refused.ts';
import { type Command, required } from '../context.ts';
import { reportOptions, writeReports } from './recap-files.ts';

export const recap: Command = {
  usage: 'recap --from YYYY-MM-DD --to YYYY-MM-DD [--pdf|--register|--xlsx BERKAS]',
  places: 0,
  options: { from: 'value', to: 'value', ...reportOptions },
  async run(context) {
    const from = required(context, 'from');
    const to = required(context, 'to');
    if (![from, to].every((date) => z.iso.date().safeParse(date).success) || from > to)
      throw new Refused(
        'Periode belum benar: --from dan --to tanggal yang ada, YYYY-MM-DD, yang pertama tidak lebih akhir.',
      );
    if (await writeReports(context, from, to)) return;
    context.print(JSON.stringify(await recapOf(context.desk, from, to), null, context.json ? 0 : 2));
  },
};
