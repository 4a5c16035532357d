import type { Kysely } from 'kysely';
import { recordedAt } from '../domain/case/events.ts';
import { evolveOffice, type Office, type OfficeFact, type OfficePayloads } from '../domain/office/office.ts';
import { eventVersion } from './case-events.ts';
import { metaOf, type StoredFact } from './event-meta.ts';
import type { Tables } from './schema.ts';

const known: Readonly<Record<keyof OfficePayloads, true>> = {
  founded: true,
  'settings-changed': true,
  'officer-registered': true,
  'officer-changed': true,
  'sop-adopted': true,
  'sop-revoked': true,
  'sop-chosen': true,
  'import-recorded': true,
  'import-undone': true,
  'signing-key-recorded': true,
  'handed-over': true,
  enrolled: true,
  'exchange-recorded': true,
  'publication-answered': true,
};

export function isOfficeFact(fact: { readonly type: string }): fact is OfficeFact {
  return Object.hasOwn(known, fact.type);
}

/** A stored row as an office fact; null when its type or version is from a newer program. */
function toOfficeFact(row: StoredFact): OfficeFact | null {
  if (row.version > eventVersion) return null;
  const fact = { type: row.type, payload: JSON.parse(row.payload) };
  return isOfficeFact(fact) ? fact : null;
}

/** Folds the office's own stream. What a newer program wrote is kept and counted, and makes the settings read-only. */
export async function loadOffice(db: Kysely<Tables>, start: Office): Promise<Office> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('stream', '>=', 'office/')
    .where('stream', '<', 'office0')
    .orderBy((e) => e.fn.coalesce('merge_key', 'hlc'))
    .orderBy('device')
    .orderBy('id')
    .execute();
  return foldOffice(rows, start);
}

/** Folds rows of an office's stream, in their order. */
export function foldOffice(rows: readonly StoredFact[], start: Office): Office {
  let office = start;
  let unknownEvents = start.unknownEvents;
  for (const row of rows) {
    const fact = toOfficeFact(row);
    const at = recordedAt(metaOf(row));
    if (fact === null) unknownEvents += 1;
    else office = evolveOffice(office, fact, { at, actor: row.actor });
  }
  return { ...office, unknownEvents };
}

export const officeStream = (id: string): string => `office/${id}`;
