import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { Keyring } from '../../data-folder/keyring.ts';
import type { LaporFields } from '../../domain/case/events.ts';
import { canonical } from '../../domain/event/envelope.ts';
import type { LaporRow } from './lapor-file.ts';

/** Namespace of ids made from Tracking IDs, so that two importers make the same case. */
const namespace = '6f0c0f0e-5d0f-5f0e-9a53-70656e676875';
export const caseIdOfTracking = (trackingId: string): string => uuidv5(trackingId, namespace);

export function fieldsOf({ row: _row, reporterName: _name, ...fields }: LaporRow): LaporFields {
  return fields;
}

/** Fingerprint of LAPOR!'s columns; the reporter's name enters only as a keyed tag. */
export function digestOf(row: LaporRow, keyring: Keyring): string {
  return digestOfFields(canonical(fieldsOf(row)), row.reporterName, keyring);
}

/** The same of fields that are canonical JSON already. */
export function digestOfFields(fields: string, reporterName: string | null, keyring: Keyring): string {
  const name = reporterName ? keyring.tag(reporterName) : '';
  return createHash('sha256').update(fields).update(name).digest('base64');
}
