import type { RequestManifest } from '../../shared/exchange/manifest.ts';
import type { Db } from '../store/dialect.ts';
import type { AdmittedDevice } from './admit.ts';
import type { Counts } from './response.ts';

/** Notes an exchange, and how far the device's clock is from the server's. A file may be days old, so only HTTPS tells of clocks. */
export async function logExchange(
  tx: Db,
  device: AdmittedDevice,
  manifest: RequestManifest,
  counts: Counts,
  { at, ms }: { readonly at: number; readonly ms: number },
): Promise<void> {
  const ahead = manifest.via === 'https' ? { clock_ahead_ms: Date.parse(manifest.createdAt) - at } : {};
  await tx
    .updateTable('devices')
    .set({ ...ahead, last_seen_at: at, program: manifest.program, sent_number: device.sent_number + 1 })
    .where('id', '=', device.id)
    .execute();
  await tx
    .insertInto('exchanges')
    .values({
      ...counts,
      device: device.id,
      number: manifest.number,
      via: manifest.via,
      at,
      ms,
      outcome: 'selesai',
    })
    .execute();
}
