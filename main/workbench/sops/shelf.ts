import type { Kysely } from 'kysely';
import type { SopState } from '../../../shared/contract/sop-views.ts';
import { addDays } from '../../../shared/domain/calendar/local-time.ts';
import type { LocalDate } from '../../../shared/domain/calendar/types.ts';
import type { Office } from '../../../shared/domain/office/office.ts';
import { isRevoked, sopInForce } from '../../../shared/domain/office/sop-in-force.ts';
import { isOpen, type SopDraft, type SopLife, unborn } from '../../../shared/domain/sop/life/state.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { loadSopLives } from '../../../shared/event-store/sop-events.ts';

/** An SOP with what the office adopted of it and what is being drafted. */
export interface ShelvedSop {
  readonly id: string;
  readonly life: SopLife;
  /** Approved versions, newest first. */
  readonly versions: readonly Sop[];
  readonly drafts: readonly SopDraft[];
}

/** Every SOP of the office: the one that cases follow first, then by name. SOPs of which all drafts were dropped are left out. */
export async function shelf(db: Kysely<Tables>, office: Office): Promise<readonly ShelvedSop[]> {
  const lives = await loadSopLives(db);
  const ids = [...new Set([...office.sops.map((sop) => sop.id), ...lives.keys()])];
  return ids
    .map((id) => shelved(office, id, lives.get(id) ?? unborn))
    .filter((sop) => sop.versions.length + sop.drafts.length > 0)
    .sort(
      (a, b) =>
        Number(b.id === office.caseSop) - Number(a.id === office.caseSop) ||
        nameOf(a).localeCompare(nameOf(b), 'id'),
    );
}

export function shelved(office: Office, id: string, life: SopLife): ShelvedSop {
  return {
    id,
    life,
    versions: office.sops.filter((sop) => sop.id === id).sort((a, b) => b.version - a.version),
    drafts: life.drafts.filter(isOpen),
  };
}

export const nameOf = ({ versions, drafts }: ShelvedSop): string =>
  versions[0]?.name ?? drafts[0]?.content.name ?? '';

/** The number that the next approved version gets. */
export const nextVersion = ({ versions }: ShelvedSop): number => (versions[0]?.version ?? 0) + 1;

/** How an approved version stands on a day, and the last day it is in force where a later one ends it. */
export function standing(
  office: Office,
  sop: Sop,
  today: LocalDate,
): { readonly state: SopState; readonly until: LocalDate | null } {
  const later = office.sops
    .filter((each) => each.id === sop.id && each.version > sop.version && !isRevoked(office, each))
    .map((each) => each.effectiveFrom)
    .sort()[0];
  const until = later === undefined ? null : addDays(later, -1);
  if (isRevoked(office, sop)) return { state: 'dicabut', until: null };
  if (sopInForce(office, today, sop.id) === sop && sop.effectiveFrom <= today)
    return { state: 'berlaku', until };
  return { state: sop.effectiveFrom > today ? 'disahkan' : 'digantikan', until };
}
