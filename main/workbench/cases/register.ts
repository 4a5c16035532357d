import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { manualCaseSchema } from '../../../shared/contract/case-contract.ts';
import type { Identity } from '../../../shared/data-folder/keyring.ts';
import type { Sealed } from '../../../shared/domain/case/events.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { Registers } from '../official-numbers.ts';
import { sopForCase } from '../sops/in-force.ts';

type ManualCase = z.output<typeof manualCaseSchema>;

/** Takes in a complaint that did not come through LAPOR!'s file; gives it the next register number. */
export async function registerCase(desk: Desk, input: ManualCase): Promise<{ id: string; register: string }> {
  desk.actor();
  const now = new Date(desk.now()).toISOString();
  const receivedAt = input.receivedAt ?? now;
  if (receivedAt > now) throw new Refused('Waktu diterima ada di masa depan. Perbaiki tanggal dan jamnya.');
  const sop = sopForCase(desk, receivedAt);
  const id = desk.newId();
  return desk.transact(async (db, record) => {
    const register = await new Registers(desk, db).next(receivedAt);
    const reporter = await sealIdentity(desk, db, id, input.reporter ?? null);
    await record([
      {
        stream: caseStream(id),
        fact: {
          type: 'received',
          payload: {
            channel: input.channel,
            receivedAt,
            register,
            sop: { id: sop.id, version: sop.version },
            reporter,
            importId: null,
            history: false,
            lapor: null,
            digest: null,
            report: {
              title: input.title,
              body: input.body,
              classification: input.classification ?? null,
              category: input.category || null,
              district: input.district || null,
              village: input.village || null,
              anonymous: input.anonymous,
              confidential: input.confidential,
            },
          },
        },
      },
    ]);
    return { id, register: register.text };
  });
}

/** Digits of a telephone number, without the country code; what makes two contacts the same. */
export function contactDigits(contact: string): string | null {
  const digits = contact.replace(/\D/g, '').replace(/^62/, '0');
  return digits.length >= 8 ? digits : null;
}

/** Encrypts who reported under a key of the case's own; null when nothing was said. */
async function sealIdentity(
  desk: Desk,
  db: Kysely<Tables>,
  caseId: string,
  identity: Identity | null,
): Promise<Sealed | null> {
  if (!identity || !(identity.name || identity.address || identity.contact)) return null;
  const keyId = desk.newId();
  const { keyring } = desk.store;
  const { key, wrapped } = keyring.newKey(keyId);
  await db.insertInto('keys').values({ id: keyId, case_id: caseId, wrapped: wrapped.wrapped }).execute();
  const digits = contactDigits(identity.contact);
  if (digits)
    await db
      .insertInto('identity_tags')
      .values({ key_id: keyId, case_id: caseId, tag: keyring.tag(digits) })
      .execute();
  return keyring.seal(keyId, key, identity);
}
