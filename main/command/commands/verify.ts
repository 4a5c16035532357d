import { Refused } from '../../../shared/serving/refused.ts';
import { makeVerifier } from '../../workbench/papers/verifier.ts';
import { verifyCode } from '../../workbench/papers/verify.ts';
import { argument, type Command, option } from '../context.ts';
import { fileToWrite } from '../files.ts';

export const verify: Command = {
  usage: 'verify KODE | verify --html BERKAS.html  periksa kode QR surat; buat halaman verifikasi',
  places: 1,
  options: { html: 'value' },
  async run(context) {
    const { desk, print, json } = context;
    const html = option(context, 'html');
    if (html !== undefined) {
      const out = fileToWrite(html);
      try {
        out.write(Buffer.from(await makeVerifier(desk)));
        print(json ? JSON.stringify({ out: out.path }) : `Halaman verifikasi di ${out.path}`);
      } finally {
        out.giveUp();
      }
      return;
    }
    const verdict = await verifyCode(desk, argument(context, 0, 'teks kode QR, atau --html BERKAS'));
    if (json) print(JSON.stringify(verdict));
    else if (verdict.genuine) print(verdict.message);
    if (!verdict.genuine) throw new Refused(verdict.message);
  },
};
