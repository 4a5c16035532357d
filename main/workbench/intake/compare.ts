import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { v5 as uuidv5 } from 'uuid';
import type { LaporFields, OfficialNumber } from '../../../shared/domain/case/events.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { canonical } from '../../../shared/event-store/envelope.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import type { LaporRow } from '../../intake/lapor/lapor-file.ts';
import type { Keyring } from '../../store/keyring.ts';

/** Namespace of ids made from Tracking IDs, so that two importers make the same case. */
const namespace = '6f0c0f0e-5d0f-5f0e-9a53-70656e676875';
export const caseIdOfTracking = (trackingId: string): string => uuidv5(trackingId, namespace);

export function fieldsOf({ row: _row, reporterName: _name, ...fields }: LaporRow): LaporFields {
  return fields;
}

/** Fingerprint of LAPOR!'s columns; the reporter's name enters only as a keyed tag. */
export function digestOf(row: LaporRow, keyring: Keyring): string {
  const name = row.reporterName ? keyring.tag(row.reporterName) : '';
  return createHash('sha256')
    .update(canonical(fieldsOf(row)))
    .update(name)
    .digest('base64');
}

export interface KnownCase {
  readonly id: string;
  readonly digest: string | null;
  readonly withdrawn: boolean;
  readonly register: OfficialNumber;
}

/** What the office already has of these Tracking IDs, by case id, in one query. */
export async function knownCases(
  db: Kysely<Tables>,
  trackingIds: readonly string[],
): Promise<Map<string, KnownCase>> {
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'digest', 'withdrawn', 'register', 'register_year', 'register_sequence'])
    .where(inSet('tracking_id', trackingIds))
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        digest: row.digest,
        withdrawn: row.withdrawn === 1,
        register: { year: row.register_year, sequence: row.register_sequence, text: row.register },
      },
    ]),
  );
}

export type Outcome = 'baru' | 'berubah' | 'sama';
export function outcomeOf(known: KnownCase | undefined, digest: string): Outcome {
  if (!known || known.withdrawn) return 'baru';
  return known.digest === digest ? 'sama' : 'berubah';
}
