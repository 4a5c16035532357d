import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../../shared/command/usage-error.ts';
import { findOffice } from '../../enrolment/offices.ts';
import { answerRequest } from '../../exchange/answer.ts';
import { lastAnswer } from '../../exchange/kept-answers.ts';
import { minimumProgram } from '../../exchange/minimum.ts';
import { type Command, place, required, type Typed } from '../context.ts';
import { momentWords } from '../moments.ts';

/** A request file from a USB stick; its answer goes back on the same stick, and once more where that stick was lost. */
export const bundle: Command = {
  usage:
    'bundle in BERKAS --out JAWABAN.penghubung   baca berkas tukar OPD, tulis jawabannya | bundle out OPD --out JAWABAN.penghubung   tulis lagi jawaban terakhirnya',
  places: 2,
  options: { out: 'value' },
  run: async (typed) => {
    const what = place(typed, 0, 'in atau out');
    if (what === 'in') return answerFile(typed);
    if (what === 'out') return writeAgain(typed);
    throw new UsageError(`bundle ${what} tidak dikenal; pakai in atau out.`);
  },
};

async function answerFile(typed: Typed): Promise<void> {
  const file = place(typed, 1, 'berkas tukar dari OPD');
  const out = required(typed, 'out');
  const desk = await typed.openDesk();
  const { bytes, device, number, counts } = await answerRequest(desk, read(file), {
    via: 'berkas',
    program: typed.program,
    minimum: minimumProgram,
  });
  write(out, bytes);
  typed.print(
    typed.json
      ? JSON.stringify({ device, number, ...counts, out })
      : `Berkas nomor ${number}: ${counts.accepted} diterima, ${counts.duplicate} sudah ada, ${counts.held} ditahan, ${counts.refused} ditolak; ${counts.sent} catatan untuk OPD di ${out}.`,
  );
}

async function writeAgain(typed: Typed): Promise<void> {
  const given = place(typed, 1, 'nama atau id OPD');
  const out = required(typed, 'out');
  const desk = await typed.openDesk();
  const office = await findOffice(desk.store.read, given);
  const { bytes, device, name, number, at } = await lastAnswer(desk, office);
  write(out, bytes);
  typed.print(
    typed.json
      ? JSON.stringify({ device, number, at: new Date(at).toISOString(), out })
      : `Jawaban atas berkas nomor ${number} dari ${office.name} (${name}), ${(await momentWords(desk))(at)}, ditulis lagi ke ${out}.`,
  );
}

const write = (out: string, bytes: Uint8Array) =>
  writeFileSync(resolve(out), bytes, { mode: 0o600, flush: true });

function read(file: string): Buffer {
  try {
    return readFileSync(resolve(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(`Berkas ${file} tidak dapat dibaca (${code}).`);
  }
}
