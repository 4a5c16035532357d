import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FiledScan } from '../../../shared/contract/paper-views.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { readQrCodes } from '../../intake/scan/read-qr.ts';
import { attachFile } from '../cases/attachments.ts';
import type { Desk } from '../desk.ts';
import { verifyCode } from './verify.ts';

/** Files a scanned or photographed paper with the case its code names; the code is read from the picture unless given. */
export async function fileScan(
  desk: Desk,
  token: string,
  name: string,
  typed: string | undefined,
): Promise<FiledScan> {
  desk.actor();
  const verdict = await verifyCode(desk, typed?.trim() ? typed : await codeInPicture(desk, token, name));
  const { paper } = verdict;
  // A signed copy of a letter that was cancelled meanwhile still belongs to its case.
  if (paper === null) throw new Refused(verdict.message);
  const title = `Pindaian ${paperLabel[paper.kind]} ${(paper.number ?? paper.register).replaceAll('/', '-')}`;
  const attachment = await attachFile(desk, paper.caseId, token, `${title}${extname(name)}`);
  return { paper, attachment, message: verdict.message };
}

async function codeInPicture(desk: Desk, token: string, name: string): Promise<string> {
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused(`Berkas ${name} sudah tidak ada; pilih lagi.`);
  if (!/\.(png|jpe?g|webp)$/i.test(name))
    throw new Refused(
      `Kode QR hanya dapat dibaca dari gambar (PNG, JPG, WEBP). Untuk ${name}, ketik atau tempel kodenya.`,
    );
  const texts = await readQrCodes(await readFile(staged.path));
  const ours = new Set(texts.filter((text) => text.startsWith('PHB1*')));
  const [only] = ours;
  if (only === undefined)
    throw new Refused(
      `Tidak ada kode surat yang terbaca pada ${name}. Foto ulang lebih dekat dan rata, atau ketik kodenya.`,
    );
  if (ours.size > 1)
    throw new Refused(`Pada ${name} ada kode ${ours.size} surat. Pindai satu surat dalam satu berkas.`);
  return only;
}
