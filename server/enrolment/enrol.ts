import { Encrypter } from 'age-encryption';
import { sql } from 'kysely';
import { z } from 'zod';
import { plain } from '../../shared/exchange/manifest.ts';
import type { OpenDesk } from '../open-desk.ts';
import { Refused } from '../refused.ts';
import { type Db, forUpdate } from '../store/dialect.ts';
import type { Throttle } from '../throttle.ts';
import { redeemCode } from './codes.ts';

const id = z
  .string()
  .max(64)
  .regex(/^[0-9a-z-]+$/);

/** What a device says of itself (`POST /daftar`). */
export const enrolmentSchema = z.object({
  code: z.string().max(40),
  device: z.object({
    id,
    /** Ed25519, 32 bytes, base64url. */
    signKey: z.string().regex(/^[\w-]{43}$/),
    recipient: z.string().refine(isRecipient),
    name: plain.trim().min(1).max(100),
  }),
  /** Under which office id the folder wrote so far; null when it was not set up. */
  folderOffice: id.nullable(),
  program: plain.max(40),
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

export interface Enrolled {
  readonly server: {
    readonly id: string;
    readonly name: string;
    readonly signKey: string;
    readonly recipient: string;
    readonly epoch: string;
  };
  readonly office: { readonly id: string; readonly name: string; readonly kind: string };
}

function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return text.startsWith('age1') && text.length < 100;
  } catch {
    // The library tells a wrong checksum by throwing.
    return false;
  }
}

/** Five wrong tries a minute from an address, twenty an hour in all. */
export const codeTries = [
  { ms: 60_000, each: 5, all: Number.POSITIVE_INFINITY },
  { ms: 3_600_000, each: Number.POSITIVE_INFINITY, all: 20 },
] as const;

/** Registers a device by its one-time code. `from`: the asker's address, for the throttle. */
export async function enrol(
  desk: OpenDesk,
  throttle: Throttle,
  given: Enrolment,
  from: string,
): Promise<Enrolled> {
  throttle.check(from);
  try {
    const office = await desk.store.write((tx) => register(tx, desk, given));
    throttle.passed(from);
    const { server, name, epoch } = desk.self;
    const { publicKey, recipient } = desk.identity;
    return { server: { id: server, name, signKey: publicKey, recipient, epoch }, office };
  } catch (error) {
    if (error instanceof Refused && error.code === 'kode-salah') throttle.failed(from);
    throw error;
  }
}

async function register(tx: Db, desk: OpenDesk, given: Enrolment): Promise<Enrolled['office']> {
  const { device, folderOffice } = given;
  const officeId = await redeemCode(tx, desk, given.code, device.id);
  // One enrolment of an office after the other, so that two cannot both find nobody there.
  await sql`select id from offices where id = ${officeId} ${forUpdate(tx)}`.execute(tx);
  const office = await tx
    .selectFrom('offices')
    .select(['id', 'name', 'kind'])
    .where('id', '=', officeId)
    .executeTakeFirstOrThrow();
  await checkFolder(tx, office.id, device.id, folderOffice);
  await keepDevice(tx, desk, office.id, given);
  return office;
}

/** Refuses a folder of another office, and a second computer that is not this office's own copy. */
async function checkFolder(tx: Db, office: string, device: string, folder: string | null): Promise<void> {
  const known =
    folder === null
      ? undefined
      : await tx.selectFrom('office_ids').select('office').where('folder', '=', folder).executeTakeFirst();
  if (known !== undefined && known.office !== office)
    throw new Refused('kantor-lain', 'Folder data ini milik OPD lain; pakai kode untuk OPD itu.');
  if (known === undefined) {
    const active = await tx
      .selectFrom('devices')
      .select('id')
      .where('office', '=', office)
      .where('id', '<>', device)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (active)
      throw new Refused(
        'komputer-lain-aktif',
        'OPD ini masih punya komputer lain yang terdaftar. Minta Kominfo mencabutnya dahulu, lalu pakai kode baru.',
      );
  }
  if (folder !== null && known === undefined)
    await tx.insertInto('office_ids').values({ folder, office }).execute();
}

async function keepDevice(tx: Db, desk: OpenDesk, office: string, given: Enrolment): Promise<void> {
  const { id, signKey, recipient, name } = given.device;
  const known = await tx.selectFrom('devices').select('office').where('id', '=', id).executeTakeFirst();
  if (known !== undefined && known.office !== office)
    throw new Refused('kantor-lain', 'Komputer ini terdaftar pada OPD lain. Minta Kominfo memeriksanya.');
  const row = {
    office,
    sign_key: signKey,
    recipient,
    name,
    program: given.program,
    enrolled_at: desk.now(),
    revoked_at: null,
    stopped_at: null,
    stopped_reason: null,
  };
  await tx
    .insertInto('devices')
    .values({ id, ...row, last_seen_at: null, clock_ahead_ms: null, sent_number: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** From now on the device is refused; what it sent stays. */
export async function revokeDevice(tx: Db, desk: OpenDesk, id: string): Promise<void> {
  const row = await tx
    .updateTable('devices')
    .set({ revoked_at: desk.now() })
    .where('id', '=', id)
    .where('id', '<>', desk.self.device)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new Refused('tidak-ada', 'Komputer itu tidak terdaftar, atau sudah dicabut.');
}
