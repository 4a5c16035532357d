import { Refused } from '../refused.ts';

/** Requests of one address in a minute; an office's weekly exchange takes a dozen. */
const most = 600;
const minute = 60_000;
const addresses = 10_000;

/** Refuses an address that asks too often. Counts in memory, minute by minute. */
export function createRateLimit(now: () => number): (address: string) => void {
  let begun = 0;
  let counts = new Map<string, number>();
  return (address) => {
    const time = now();
    if (time - begun >= minute || counts.size > addresses) {
      begun = time;
      counts = new Map();
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (count > most)
      throw new Refused(
        'terlalu-sering',
        'Terlalu banyak permintaan dari alamat ini. Coba lagi semenit lagi.',
      );
  };
}
