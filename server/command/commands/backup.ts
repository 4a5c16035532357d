import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../../shared/command/usage-error.ts';
import { lockFolder } from '../../../shared/data-folder/lock.ts';
import { backUp, newEpoch, putBack } from '../../store/backup.ts';
import { type Command, place, type Typed } from '../context.ts';

export const backup: Command = {
  usage:
    'backup FOLDER|BERKAS.db                    salinan utuh selagi server berjalan; BERKAS.db = basis data saja',
  places: 1,
  options: {},
  run: async (typed) => {
    const target = place(typed, 0, 'folder atau berkas tujuan');
    if (typed.databaseUrl !== undefined)
      throw new UsageError(
        `Data di PostgreSQL dicadangkan dengan pg_dump --format=custom; salin juga office.key dan blobs dari ${typed.folder}.`,
      );
    const { whole } = backUp(typed.folder, resolve(target));
    typed.print(
      typed.json
        ? JSON.stringify({ target, whole })
        : whole
          ? `Cadangan ditulis ke ${target}: basis data, kunci, dan lampiran. Simpan seaman identitas pelapor.`
          : `Basis data dicadangkan ke ${target}. Salin juga office.key dan blobs; tanpa kunci cadangan ini tidak dapat dibuka.`,
    );
  },
};

export const restore: Command = {
  usage:
    'restore FOLDER|BERKAS.db                   pulihkan cadangan; sesudah pg_restore: restore tanpa berkas',
  places: 1,
  options: {},
  run: async (typed) => {
    mkdirSync(typed.folder, { recursive: true, mode: 0o700 });
    const lock = lockFolder(typed.folder);
    try {
      await putBackFor(typed);
      const desk = await typed.openDesk();
      const epoch = desk.newId();
      await newEpoch(desk.store, epoch);
      typed.print(
        typed.json
          ? JSON.stringify({ restored: true, epoch })
          : 'Dipulihkan. Pada pertukaran berikutnya setiap OPD membaca kotak suratnya dari awal dan mengirim lagi yang belum ada.',
      );
    } finally {
      lock.release();
    }
  },
};

async function putBackFor(typed: Typed): Promise<void> {
  if (typed.databaseUrl !== undefined) {
    if (typed.positional.length > 0)
      throw new UsageError(
        'Pulihkan PostgreSQL dengan pg_restore dahulu, lalu jalankan restore tanpa berkas.',
      );
    return;
  }
  const source = resolve(place(typed, 0, 'folder atau berkas cadangan'));
  if (!existsSync(source)) throw new UsageError(`${source} tidak ada.`);
  putBack(source, typed.folder, typed.now());
}
