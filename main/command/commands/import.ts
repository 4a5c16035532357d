import { basename } from 'node:path';
import { previewImport } from '../../workbench/intake/preview.ts';
import { readPath } from '../../workbench/intake/read.ts';
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
    const { file, hash } = await readPath(desk, path, fileName, {});
    const dry = named.has('dry-run');
    const result = dry
      ? await previewImport(desk, file, fileName, hash)
      : await runImport(desk, file, fileName, hash, !named.has('no-history'), {});
    const summary = {
      read: result.read,
      new: result.new,
      changed: result.changed,
      unchanged: result.unchanged,
      refused: file.refused.map(({ row, trackingId, reason }) => ({ row, trackingId, reason })),
    };
    if (json) return print(JSON.stringify(summary));
    print(
      `${dry ? 'Akan diimpor' : 'Diimpor'}: ${summary.read} dibaca, ${summary.new} baru, ${summary.changed} berubah, ${summary.unchanged} sama, ${summary.refused.length} ditolak.`,
    );
    for (const { row, trackingId, reason } of summary.refused)
      print(`  baris ${row} (${trackingId}): ${reason}`);
  },
};
