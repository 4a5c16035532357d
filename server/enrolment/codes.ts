import type { Desk } from '../desk.ts';
import type { OpenDesk } from '../open-desk.ts';
import { Refused } from '../refused.ts';
import type { Db } from '../store/dialect.ts';

/** No letter that is taken for another when it is read aloud; 32 of them, so five bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 10;
const validity = 72 * 3_600_000;

/** What a person types, without what people put in between. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');
const tagOf = (desk: Desk, code: string): string => desk.keyring.tag(`penghubung/enrolment-code/1 ${code}`);

export interface NewCode {
  readonly code: string;
  readonly expiresAt: number;
}

/** Makes a one-time code for an office; its earlier unused ones no longer hold. Only a keyed hash is kept. */
export async function makeCode(tx: Db, desk: Desk, office: string): Promise<NewCode> {
  const code = Array.from(desk.random(length), (byte) => alphabet[byte % alphabet.length]).join('');
  const now = desk.now();
  await tx.deleteFrom('codes').where('office', '=', office).where('used_at', 'is', null).execute();
  const expiresAt = now + validity;
  await tx
    .insertInto('codes')
    .values({
      code_tag: tagOf(desk, code),
      office,
      created_at: now,
      expires_at: expiresAt,
      used_at: null,
      device: null,
    })
    .execute();
  return { code, expiresAt };
}

/** Redeems a code for a device, or refuses without saying whether it ever existed. Returns the office it is for. */
export async function redeemCode(tx: Db, desk: Desk, code: string, device: string): Promise<string> {
  const now = desk.now();
  const used = await tx
    .updateTable('codes')
    .set({ used_at: now, device })
    .where('code_tag', '=', tagOf(desk, readCode(code)))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('office')
    .executeTakeFirst();
  if (!used)
    throw new Refused(
      'kode-salah',
      'Kode pendaftaran salah, sudah dipakai, atau kedaluwarsa. Minta kode baru kepada Kominfo.',
    );
  return used.office;
}

/** The file form of a code: it also carries the server's address and key, so that nothing has to be trusted on first use. */
export function enrolmentFile(desk: OpenDesk, url: string, code: string) {
  const { server: id, name, epoch } = desk.self;
  const { publicKey: signKey, recipient } = desk.identity;
  return { url, code, server: { id, name, signKey, recipient, epoch } };
}
