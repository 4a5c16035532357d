import type { SopState } from '../../../shared/contract/sop-views.ts';
import { sopInForce } from '../../../shared/domain/office/sop-in-force.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { standing } from './shelf.ts';

export interface SopVersion {
  readonly sop: Sop;
  readonly state: SopState;
}

/** Every adopted version, oldest first, with how it stands today. */
export function sopVersions(desk: Desk): SopVersion[] {
  const office = desk.office();
  return office.sops.map((sop) => ({ sop, state: standing(office, sop, desk.today()).state }));
}

/** What `id` or `id@version` names. */
export function readSopName(wanted: string): { readonly id: string; readonly version: number | null } {
  const [, id = '', version] = /^(.*?)(?:@(\d+))?$/.exec(wanted) ?? [];
  return { id, version: version === undefined ? null : Number(version) };
}

/**
 * The version named `id@version`, or of `id` the one in force today (the newest where none is yet); the one that new
 * cases follow when nothing is named.
 */
export function findSop(desk: Desk, wanted?: string): Sop {
  const office = desk.office();
  const { sops } = office;
  const { id, version } = wanted === undefined ? { id: office.caseSop, version: null } : readSopName(wanted);
  const found =
    version === null
      ? (sopInForce(office, desk.today(), id) ?? sops.findLast((sop) => sop.id === id))
      : sops.find((sop) => sop.id === id && sop.version === version);
  if (found) return found;
  if (sops.length === 0) throw new Refused('Belum ada SOP yang berlaku.');
  const known = sops.map((sop) => `${sop.id}@${sop.version}`).join(', ');
  throw new Refused(`SOP ${wanted ?? ''} tidak ada. Yang ada: ${known}.`);
}
