import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprintOf } from '../../../shared/exchange/fingerprint.ts';
import { enrolmentFile, makeCode } from '../../enrolment/codes.ts';
import { findOffice } from '../../enrolment/offices.ts';
import { type Command, option, place, required } from '../context.ts';
import { momentWords } from '../moments.ts';

export const code: Command = {
  usage: 'code OPD [--file BERKAS --url ALAMAT]      kode pendaftaran sekali pakai, atau berkasnya',
  places: 1,
  options: { file: 'value', url: 'value' },
  run: async (typed) => {
    const given = place(typed, 0, 'nama atau id OPD');
    const file = option(typed, 'file');
    const url = file === undefined ? null : required(typed, 'url');
    const desk = await typed.openDesk();
    const office = await findOffice(desk.store.read, given);
    const made = await desk.store.write((tx) => makeCode(tx, desk, office.id));
    const until = new Date(made.expiresAt).toISOString();
    const untilSaid = (await momentWords(desk))(made.expiresAt);
    if (file !== undefined && url !== null) {
      const content = `${JSON.stringify(enrolmentFile(desk, url, made.code), null, 2)}\n`;
      writeFileSync(resolve(file), content, { mode: 0o600 });
    }
    if (typed.json)
      return typed.print(JSON.stringify({ office: office.id, code: made.code, until, file: file ?? null }));
    typed.print(
      file === undefined
        ? `${made.code}  untuk ${office.name}, berlaku sampai ${untilSaid}, sekali pakai. Sidik kunci server: ${fingerprintOf(desk.identity.publicKey)}`
        : `Berkas pendaftaran ${office.name} ditulis ke ${file}, berlaku sampai ${untilSaid}, sekali pakai.`,
    );
  },
};
