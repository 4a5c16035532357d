import { basename } from 'node:path';
import { refusedRows } from '../../../shared/intake/lapor/outcomes.ts';
import { previewImport } from '../../workbench/intake/preview.ts';
import { withFile } from '../../workbench/intake/read.ts';
import { runImport } from '../../workbench/intake/run.ts';
import { argument, type Command } from '../context.ts';
import { fileToRead } from '../files.ts';

export const importFile: Command = {
  usage: 'import BERKAS.xlsx [--dry-run] [--no-history]',
  places: 1,
  options: { 'dry-run': 'switch', 'no-history': 'switch' },
  async run(context) {
    const { desk, json, print, named } = context;
    const path = fileToRead(argument(context, 0, 'berkas XLSX'));
    const fileName = basename(path);
    desk.actor();
    const dry = named.has('dry-run');
    const summary = await withFile(desk, path, fileName, {}, 'discard', async (file) => {
      const result = dry
        ? await previewImport(desk, file, fileName)
        : await runImport(desk, file, fileName, !named.has('no-history'), {});
      return {
        read: result.read,
        new: result.new,
        changed: result.changed,
        unchanged: result.unchanged,
        duplicates: file.rows.duplicates,
        refused: refusedRows(file.rows),
      };
    });
    if (json) return print(JSON.stringify(summary));
    print(
      `${dry ? 'Akan diimpor' : 'Diimpor'}: ${summary.read} dibaca, ${summary.new} baru, ${summary.changed} berubah, ${summary.unchanged} sama, ${summary.refused.length} ditolak.`,
    );
    for (const { row, trackingId, reason } of summary.refused)
      print(`  baris ${row} (${trackingId}): ${reason}`);
  },
};
