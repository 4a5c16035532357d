import { basename, resolve } from 'node:path';
import { lockFolder } from '../../../shared/data-folder/lock.ts';
import { createStaging } from '../../../shared/data-folder/staging.ts';
import { KeptFile } from '../../../shared/intake/lapor/kept-file.ts';
import { createChromiumPrinter } from '../../../shared/printing/chromium-printer.ts';
import type { Seat } from '../../console/console.ts';
import { withFile } from '../../console/intake/file.ts';
import { runImport } from '../../console/intake/run.ts';
import { defaultRegency } from '../../console/open-console.ts';
import { type Command, place } from '../context.ts';

export const importFile: Command = {
  usage:
    'import BERKAS.xlsx [--no-history]           ekspor LAPOR! seluruh kabupaten; server dihentikan dahulu',
  places: 1,
  options: { 'no-history': 'switch' },
  run: async (typed) => {
    const path = resolve(place(typed, 0, 'berkas XLSX dari LAPOR!'));
    const desk = await typed.openDesk();
    // Rows on their way lie in the data folder, of which a running server is the owner.
    const lock = lockFolder(typed.folder);
    try {
      const seat: Seat = {
        desk,
        staging: await createStaging(typed.folder),
        printer: createChromiumPrinter(),
        version: typed.program,
        regency: defaultRegency,
        kept: new KeptFile(),
        staff: { id: 'perintah', name: 'Perintah import' },
      };
      const name = basename(path);
      const receipt = await withFile(seat, path, name, {}, 'discard', (file) =>
        runImport(seat, file, name, !typed.named.has('no-history'), {}),
      );
      await seat.staging.clear();
      typed.print(
        typed.json
          ? JSON.stringify(receipt)
          : `${name}: ${receipt.read} dibaca, ${receipt.new} baru, ${receipt.changed} berubah, ${receipt.unchanged} sama, ${receipt.refused} ditolak.`,
      );
    } finally {
      lock.release();
    }
  },
};
