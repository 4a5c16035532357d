import { hashOf } from '../../shared/event-store/envelope.ts';
import type { Desk } from '../desk.ts';

const step = 5_000;

/** Every incarnation is gapless from 1, every hash is that of its event and follows one of its device, heads are last. */
export async function checkChains({ store: { read } }: Desk): Promise<string | null> {
  const heads = new Map<string, { seq: number; hash: string }>();
  let position = 0;
  for (;;) {
    const rows = await read
      .selectFrom('events')
      .selectAll()
      .where('position', '>', position)
      .orderBy('position')
      .limit(step)
      .execute();
    for (const row of rows) {
      position = row.position;
      const chain = `${row.device} ${row.incarnation}`;
      const head = heads.get(chain);
      if (row.seq !== (head?.seq ?? 0) + 1) return `nomor ${(head?.seq ?? 0) + 1} dari ${chain} hilang`;
      if (hashOf(row) !== row.hash) return `catatan ke-${position} berubah`;
      if (head && row.prev_hash !== head.hash && !(await isOfDevice(row.device, row.prev_hash)))
        return `catatan ke-${position} tidak menyambung`;
      heads.set(chain, { seq: row.seq, hash: row.hash });
    }
    if (rows.length < step) break;
  }
  const stored = await read.selectFrom('heads').selectAll().execute();
  for (const { device, incarnation, seq, hash } of stored) {
    const head = heads.get(`${device} ${incarnation}`);
    if (head?.seq !== seq || head.hash !== hash) return `kepala ${device} ${incarnation} tidak cocok`;
  }
  return stored.length === heads.size ? null : 'ada rantai tanpa kepala';

  /** Files of the first versions went on from whatever of the device stood last in them. */
  async function isOfDevice(device: string, hash: string): Promise<boolean> {
    const row = await read
      .selectFrom('events')
      .select('position')
      .where('device', '=', device)
      .where('hash', '=', hash)
      .executeTakeFirst();
    return row !== undefined;
  }
}
