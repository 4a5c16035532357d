import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../../shared/command/usage-error.ts';
import { answerRequest } from '../../exchange/answer.ts';
import { minimumProgram } from '../../exchange/minimum.ts';
import { type Command, place, required } from '../context.ts';

/** A request file from a USB stick; its answer goes back on the same stick. */
export const bundle: Command = {
  usage: 'bundle in BERKAS --out JAWABAN.penghubung   baca berkas tukar OPD, tulis jawabannya',
  places: 2,
  options: { out: 'value' },
  run: async (typed) => {
    const what = place(typed, 0, 'in');
    if (what !== 'in')
      throw new UsageError(
        `bundle ${what} tidak ada: Kominfo menjawab berkas OPD dengan bundle in BERKAS --out JAWABAN.penghubung.`,
      );
    const file = place(typed, 1, 'berkas tukar dari OPD');
    const out = required(typed, 'out');
    const desk = await typed.openDesk();
    const { bytes, device, number, counts } = await answerRequest(desk, read(file), {
      via: 'berkas',
      program: typed.program,
      minimum: minimumProgram,
    });
    writeFileSync(resolve(out), bytes, { mode: 0o600, flush: true });
    typed.print(
      typed.json
        ? JSON.stringify({ device, number, ...counts, out })
        : `Berkas nomor ${number}: ${counts.accepted} diterima, ${counts.duplicate} sudah ada, ${counts.held} ditahan, ${counts.refused} ditolak; ${counts.sent} catatan untuk OPD di ${out}.`,
    );
  },
};

function read(file: string): Buffer {
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(`Berkas ${file} tidak dapat dibaca (${code}).`);
  }
}
