import { timingSafeEqual } from 'node:crypto';
import type { Desk } from '../desk.ts';

/** How long attachments may be sent and fetched after an exchange. */
const validity = 3_600_000;

const sealOf = (desk: Desk, device: string, until: number): string =>
  desk.keyring.tag(`penghubung/blob-token/1 ${device} ${until}`);

/** A token for a device, without a row of its own: the server recognises what it gave. */
export function tokenFor(desk: Desk, device: string, now: number): string {
  const until = now + validity;
  return `${device}.${until}.${sealOf(desk, device, until)}`;
}

/** Whose token this is; null when it ended, was never given, or its device may no longer exchange. */
export async function holderOf(
  desk: Desk,
  token: string,
): Promise<{ readonly device: string; readonly office: string } | null> {
  const [device, until, seal] = token.split('.');
  if (!device || !until || !seal || !/^\d{1,15}$/.test(until) || Number(until) < desk.now()) return null;
  const expected = Buffer.from(sealOf(desk, device, Number(until)));
  const given = Buffer.from(seal);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const row = await desk.store.read
    .selectFrom('devices')
    .select('office')
    .where('id', '=', device)
    .where('revoked_at', 'is', null)
    .where('stopped_at', 'is', null)
    .executeTakeFirst();
  return row ? { device, office: row.office } : null;
}
