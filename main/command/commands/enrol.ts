import { readFileSync } from 'node:fs';
import { readInvitation, typedInvitation } from '../../sync/enrol.ts';
import { argument, type Command } from '../context.ts';
import { fileToRead } from '../files.ts';
import { exchangedWords } from './exchanged-words.ts';

export const enrol: Command = {
  usage:
    'enrol URL KODE | enrol BERKAS            daftarkan kantor di Kominfo; folder kosong dipulihkan dari sana',
  places: 2,
  options: {},
  founds: true,
  async run(context) {
    const { workbench, positional, json, print } = context;
    const first = argument(context, 0, 'alamat server dan kode, atau berkas pendaftaran');
    const code = positional[1];
    const invitation =
      code === undefined
        ? readInvitation(readFileSync(fileToRead(first), 'utf8'))
        : typedInvitation(first, code);
    const done = await workbench.exchange.enrol(invitation, {});
    if (json) return print(JSON.stringify(done));
    print(`Terdaftar sebagai ${done.office} di ${done.server}. ${exchangedWords(done.result)}`);
    const { kominfo, examples } = await workbench.exchange.status();
    print(`Sidik kunci server: ${kominfo?.fingerprint ?? '-'}. Cocokkan dengan yang disebut Kominfo.`);
    if (examples) print('Perhatian: folder ini berisi aduan contoh, yang kini ikut terkirim ke Kominfo.');
  },
};
