import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { OfficePayloads } from '../../shared/domain/office/office.ts';
import { officeStream } from '../../shared/event-store/office-events.ts';
import type { Tables } from '../../shared/event-store/schema.ts';
import { identityOf } from '../../shared/exchange/identity.ts';
import { metaOf, setMeta } from '../store/meta.ts';
import type { Desk } from '../workbench/desk.ts';
import { Refused } from '../workbench/refused.ts';
import { linkOf, seedMark } from './link.ts';
import { syncDb } from './tables.ts';
import { serverAddress } from './transports/address.ts';
import type { HttpsTransport } from './transports/https.ts';

const text = z.string().min(1).max(300);
const serverSchema = z.object({
  id: z.string().min(1).max(64),
  name: text,
  signKey: z.string().length(43),
  recipient: z.string().startsWith('age1').max(200),
});
export type Server = z.infer<typeof serverSchema>;
const answerSchema = z.object({
  server: serverSchema,
  office: z.object({ id: z.string().min(1).max(64), name: text }),
});
type Answer = z.infer<typeof answerSchema>;
/** The file form of an invitation; it carries the server's key beforehand. */
const invitationSchema = z.object({ url: text, code: z.string().min(1).max(40), server: serverSchema });

export interface Invitation {
  readonly url: string;
  readonly code: string;
  /** Known beforehand from an enrolment file; null when the address and the code were typed. */
  readonly server: Server | null;
}

/** Letters and digits of a code, however it was typed. */
const bareCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

export function typedInvitation(url: string, code: string): Invitation {
  if (!/^[23456789A-HJ-NP-Z]{10}$/.test(bareCode(code)))
    throw new Refused(
      'Kode pendaftaran terdiri atas 10 huruf dan angka, tanpa 0, 1, I, dan O. Periksa lagi.',
    );
  return { url: serverAddress(url), code: bareCode(code), server: null };
}

/** Reads an enrolment file. */
export function readInvitation(file: string): Invitation {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(file);
  } catch (error) {
    throw notInvitation(error);
  }
  const { data, error } = invitationSchema.safeParse(parsed);
  if (!data) throw notInvitation(error);
  return { ...typedInvitation(data.url, data.code), server: data.server };
}

const notInvitation = (cause: unknown) =>
  new Refused('Ini bukan berkas pendaftaran dari Kominfo. Minta berkasnya kepada Kominfo.', { cause });

/**
 * Makes this computer known to Kominfo and pins Kominfo's key. A folder in use keeps what it has and writes as the
 * office that Kominfo knows; an empty one becomes that office, whose data then comes out of its mailbox.
 */
export async function enrol(
  desk: Desk,
  invitation: Invitation,
  to: HttpsTransport,
  signal?: AbortSignal,
): Promise<{ readonly office: string; readonly server: string }> {
  const seed = await deviceSeed(desk);
  const self = await identityOf(seed);
  const said = await to.enrol(
    {
      code: invitation.code,
      device: {
        id: desk.deviceId(),
        signKey: self.publicKey,
        recipient: self.recipient,
        name: hostname().slice(0, 100) || 'komputer kantor',
      },
      folderOffice: desk.office().settings || desk.office().kominfo ? desk.officeId() : null,
      program: desk.version,
    },
    signal,
  );
  const checked = answerSchema.safeParse(said);
  if (!checked.success)
    throw new Refused('Jawaban pendaftaran dari server tidak lengkap. Periksa alamat server.', {
      cause: checked.error,
    });
  const answer = checked.data;
  if (invitation.server && invitation.server.signKey !== answer.server.signKey)
    throw new Refused(
      'Server yang menjawab bukan server dalam berkas pendaftaran. Jangan lanjutkan; hubungi Kominfo.',
    );
  await desk.unattended().allOrNothing((inner) => pin(inner, invitation.url, answer));
  return { office: answer.office.name, server: answer.server.name };
}

/** The secret of this device, made once; kept before it is told to anybody, so that a lost answer costs nothing. */
async function deviceSeed(desk: Desk): Promise<Uint8Array> {
  const { keyring } = desk.store;
  const known = await metaOf(desk.store.read, seedMark);
  if (known !== null) return keyring.unwrap({ id: seedMark, wrapped: known });
  const seed = randomBytes(32);
  const { wrapped } = keyring.wrap(seedMark, seed);
  await desk.store.write((db) => setMeta(db, seedMark, wrapped));
  return seed;
}

async function pin(desk: Desk, url: string, { server, office }: Answer): Promise<void> {
  const known = desk.office().kominfo;
  if (known && (known.server.id !== server.id || known.office !== office.id))
    throw new Refused(
      `Folder data ini sudah terdaftar sebagai ${known.name} di ${known.server.name}. Pakai folder data lain untuk kantor lain.`,
    );
  const formerly = desk.officeId();
  await desk.writeAs(office.id);
  await desk.transact(async (db, record) => {
    await keepLink(desk, db, url, server);
    const { id, name, signKey } = server;
    const payload: OfficePayloads['enrolled'] = {
      office: office.id,
      formerly: known?.formerly ?? formerly,
      name: office.name,
      server: { id, name, signKey },
    };
    if (JSON.stringify(known) !== JSON.stringify(payload))
      await record([{ stream: officeStream(office.id), fact: { type: 'enrolled', payload } }]);
  });
}

async function keepLink(desk: Desk, db: Kysely<Tables>, url: string, server: Server): Promise<void> {
  const pinned = await linkOf(db);
  if (pinned && pinned.sign_key !== server.signKey)
    throw new Refused('Kunci server Kominfo lain daripada saat pendaftaran pertama. Hubungi Kominfo.');
  const values = {
    url,
    server_id: server.id,
    server_name: server.name,
    sign_key: server.signKey,
    recipient: server.recipient,
    enrolled_at: new Date(desk.now()).toISOString(),
  };
  await syncDb(db)
    .insertInto('exchange')
    .values({ one: 1, ...values })
    .onConflict((conflict) => conflict.column('one').doUpdateSet(values))
    .execute();
}
