import type { Kysely } from 'kysely';
import type { Tables } from '../../shared/event-store/schema.ts';
import { type ExchangeIdentity, identityOf } from '../../shared/exchange/identity.ts';
import type { Cursor } from '../../shared/exchange/manifest.ts';
import { metaOf } from '../store/meta.ts';
import type { Desk } from '../workbench/desk.ts';
import { Refused } from '../workbench/refused.ts';
import { type Link, syncDb } from './tables.ts';

/** Name in `meta` of the device's secret, wrapped by the office key. */
export const seedMark = 'exchange-seed';

/** The row that says who Kominfo is and how far the exchange has come; null before enrolment. */
export async function linkOf(db: Kysely<Tables>): Promise<Link | null> {
  const row = await syncDb(db).selectFrom('exchange').selectAll().executeTakeFirst();
  return row ?? null;
}

/** The same, or a refusal that says what to do first. */
export async function requireLink(db: Kysely<Tables>): Promise<Link> {
  const link = await linkOf(db);
  if (!link)
    throw new Refused(
      'Kantor ini belum terhubung dengan Kominfo. Minta kode pendaftaran kepada Kominfo, lalu isikan di halaman Sinkronisasi.',
    );
  return link;
}

/** Opened seeds, since deriving the keys costs more than a small exchange. */
const opened = new Map<string, Promise<ExchangeIdentity>>();

/** What this device signs with and is written to with. */
export async function deviceIdentity(desk: Desk): Promise<ExchangeIdentity> {
  const wrapped = await metaOf(desk.store.read, seedMark);
  if (wrapped === null)
    throw new Refused('Kunci pertukaran tidak ada; daftarkan kantor ini lagi di Kominfo.');
  const known = opened.get(wrapped) ?? identityOf(desk.store.keyring.unwrap({ id: seedMark, wrapped }));
  opened.set(wrapped, known);
  return known;
}

export const cursorOf = (link: Link): Cursor => ({
  epoch: link.epoch,
  mailbox: link.mailbox,
  event: link.event,
  keys: link.keys,
});
