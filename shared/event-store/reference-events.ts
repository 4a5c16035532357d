import type { Kysely } from 'kysely';
import { recordedAt } from '../domain/case/events.ts';
import {
  type Publication,
  type PublicationFact,
  type PublicationPayloads,
  referenceStream,
  standing,
} from '../domain/reference/publications.ts';
import { eventVersion } from './case-events.ts';
import { metaOf, type StoredFact } from './event-meta.ts';
import type { Tables } from './schema.ts';

const known: Readonly<Record<keyof PublicationPayloads, true>> = {
  'sop-published': true,
  'calendar-published': true,
  'categories-published': true,
  'deadlines-published': true,
  'publication-withdrawn': true,
};

function isPublicationFact(fact: { readonly type: string }): fact is PublicationFact {
  return Object.hasOwn(known, fact.type);
}

/** A stored row as a publication; null when a newer program wrote it. */
export function publicationFactOf(row: StoredFact): PublicationFact | null {
  if (row.version > eventVersion) return null;
  const fact = { type: row.type, payload: JSON.parse(row.payload) };
  return isPublicationFact(fact) ? fact : null;
}

/** What Kominfo published and did not withdraw, oldest first; what a newer program published is left out. */
export async function loadPublications(db: Kysely<Tables>): Promise<readonly Publication[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('stream', '=', referenceStream)
    .orderBy((e) => e.fn.coalesce('merge_key', 'hlc'))
    .orderBy('device')
    .orderBy('id')
    .execute();
  return publicationsOf(rows);
}

/** The same of rows of that stream, in their order. */
export function publicationsOf(rows: readonly StoredFact[]): readonly Publication[] {
  return standing(
    rows.flatMap((row) => {
      const fact = publicationFactOf(row);
      return fact ? [{ ...fact, id: row.id, at: recordedAt(metaOf(row)) }] : [];
    }),
  );
}
