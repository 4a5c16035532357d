import { readFileSync } from 'node:fs';
import { Refused } from '../../../shared/serving/refused.ts';
import { takeStaged } from '../../sync/service.ts';
import { argument, type Command, type CommandContext } from '../context.ts';
import { fileToRead, fileToWrite } from '../files.ts';

export const bundle: Command = {
  usage:
    'bundle out BERKAS | bundle in BERKAS     pertukaran lewat flashdisk: tulis permintaan, baca jawaban',
  places: 2,
  options: {},
  async run(context) {
    const way = argument(context, 0, 'out atau in, lalu berkasnya');
    const file = argument(context, 1, 'berkas .penghubung');
    if (way === 'out') return writeOut(context, file);
    if (way === 'in') return readIn(context, file);
    throw new Refused(`"${way}" bukan bagian dari bundle. Pakai: ${bundle.usage}`);
  },
};

async function writeOut({ workbench, desk, json, print }: CommandContext, file: string): Promise<void> {
  const out = fileToWrite(file);
  try {
    const { token, ...made } = await workbench.exchange.writeFile();
    out.write(await takeStaged(desk, token));
    print(
      json
        ? JSON.stringify({ ...made, out: out.path })
        : `Permintaan nomor ${made.number} di ${out.path}: ${made.events} catatan, ${made.blobs} lampiran${made.left > 0 ? `; ${made.left} catatan lagi di berkas berikutnya` : ''}.`,
    );
  } finally {
    out.giveUp();
  }
}

async function readIn({ workbench, json, print }: CommandContext, file: string): Promise<void> {
  const done = await workbench.exchange.readFile(readFileSync(fileToRead(file)));
  if (json) return print(JSON.stringify(done));
  if (done.already) return print(`Jawaban nomor ${done.number} sudah pernah dibaca; tidak ada yang berubah.`);
  print(
    `Jawaban untuk permintaan nomor ${done.number} dibaca: ${done.received} catatan baru, ${done.newCases} aduan baru, ${done.accepted} diterima Kominfo, ${done.refused} ditolak${done.more ? '. Kominfo masih punya lagi: tulis permintaan berikutnya' : ''}.`,
  );
}
