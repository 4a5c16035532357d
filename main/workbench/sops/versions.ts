import type { Sop } from '../../../shared/domain/sop/types.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';

export interface SopVersion {
  readonly sop: Sop;
  readonly state: 'berlaku' | 'digantikan';
}

/** Every adopted version, oldest first; of each SOP the newest is in force. */
export function sopVersions(desk: Desk): SopVersion[] {
  const { sops } = desk.office();
  return sops.map((sop, place) => ({
    sop,
    state: sops.slice(place + 1).some(({ id }) => id === sop.id) ? 'digantikan' : 'berlaku',
  }));
}

/** The version named `id` (its newest) or `id@version`; the one that new cases follow when nothing is named. */
export function findSop(desk: Desk, wanted?: string): Sop {
  const { sops } = desk.office();
  const [, id = '', version] = /^(.*?)(?:@(\d+))?$/.exec(wanted ?? '') ?? [];
  const found = sops.findLast(
    (sop) =>
      wanted === undefined || (sop.id === id && (version === undefined || sop.version === Number(version))),
  );
  if (found) return found;
  if (sops.length === 0) throw new Refused('Belum ada SOP yang berlaku.');
  const known = sops.map((sop) => `${sop.id}@${sop.version}`).join(', ');
  throw new Refused(`SOP ${wanted ?? ''} tidak ada. Yang ada: ${known}.`);
}
