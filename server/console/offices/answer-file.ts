import { readFile } from 'node:fs/promises';
import type { AnsweredFile } from '../../../shared/contract/kominfo/offices.ts';
import { forFileName } from '../../../shared/data-folder/file-name.ts';
import { type ExchangeRefusal, ExchangeRefused } from '../../../shared/exchange/refusal.ts';
import { type Answered, answerRequest } from '../../exchange/answer.ts';
import { minimumProgram } from '../../exchange/minimum.ts';
import { Refused } from '../../refused.ts';
import type { Console } from '../console.ts';
import { readStaged } from '../staged.ts';

/** Takes an office's file from a USB stick in; its answer goes back on the same stick. */
export async function answerFile(console: Console, token: string): Promise<AnsweredFile> {
  const { desk, staging, version } = console;
  const request = await readStaged(staging, token, (path) => readFile(path));
  const { bytes, device, number, counts } = await answered(console, request, version);
  const { office, name } = await desk.store.read
    .selectFrom('devices')
    .innerJoin('offices', 'offices.id', 'devices.office')
    .select(['devices.office', 'offices.name'])
    .where('devices.id', '=', device)
    .executeTakeFirstOrThrow();
  const file = await staging.stage(
    `Jawaban ${number} ${forFileName(name)}.penghubung`,
    bytes,
    Number.POSITIVE_INFINITY,
  );
  const { accepted, duplicate, held, refused, sent } = counts;
  return { office, name, number, taken: accepted + held, known: duplicate, refused, sent, file };
}

async function answered({ desk }: Console, request: Uint8Array, program: string): Promise<Answered> {
  try {
    return await answerRequest(desk, request, { via: 'berkas', program, minimum: minimumProgram });
  } catch (error) {
    const words = error instanceof ExchangeRefused ? atKominfo[error.code] : undefined;
    if (words === undefined) throw error;
    throw new Refused('berkas-ditolak', words);
  }
}

/** Refusals that speak to the office, in words for those who hold its file at Kominfo. */
const atKominfo: Partial<Record<ExchangeRefusal, string>> = {
  'bukan-berkas-tukar':
    'Ini bukan berkas permintaan kantor. Pilih berkas “Permintaan … .penghubung” yang ditulis kantor dengan “Tulis ke USB”.',
  'penerima-lain':
    'Berkas ini bukan untuk server Kominfo ini, atau rusak di perjalanan. Minta kantor menulisnya lagi.',
  'server-lain': 'Berkas ini ditujukan kepada server Kominfo lain.',
  'perangkat-tidak-dikenal':
    'Komputer yang menulis berkas ini tidak terdaftar di sini. Beri kantornya kode pendaftaran.',
  'perangkat-dicabut':
    'Pendaftaran komputer yang menulis berkas ini sudah dicabut. Bila komputer itu masih dipakai, beri kode baru.',
  'perangkat-dihentikan':
    'Komputer yang menulis berkas ini dihentikan karena catatannya bercabang (mungkin folder datanya disalin). Cabut komputernya, lalu beri kode baru.',
};
