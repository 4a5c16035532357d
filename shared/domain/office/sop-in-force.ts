import type { LocalDate } from '../calendar/types.ts';
import type { Sop } from '../sop/types.ts';
import type { Office } from './office.ts';

export const isRevoked = (office: Office, { id, version }: Pick<Sop, 'id' | 'version'>): boolean =>
  office.revokedSops.some((each) => each.id === id && each.version === version);

/**
 * The version of an SOP (of the one that cases follow, unless another is named) that is in force on a day: the latest
 * one that had come into force by then and was not revoked. A day before all of them falls to the first, since a
 * report of earlier years is handled by some SOP too. Null when every version was revoked or none was adopted.
 */
export function sopInForce(office: Office, date: LocalDate, id: string | null = office.caseSop): Sop | null {
  const valid = office.sops
    .filter((sop) => sop.id === id && !isRevoked(office, sop))
    .sort((a, b) => a.version - b.version);
  return valid.findLast((sop) => sop.effectiveFrom <= date) ?? valid[0] ?? null;
}
