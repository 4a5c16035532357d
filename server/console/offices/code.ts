import type { EnrolmentCode } from '../../../shared/contract/kominfo/offices.ts';
import { enrolmentFile, makeCode } from '../../enrolment/codes.ts';
import { instantOf, type Seat } from '../console.ts';
import { officeRow } from './change.ts';

/** A new one-time code for an office, to be told and as a file. `address`: where offices reach this server. */
export async function officeCode(seat: Seat, id: string, address: string): Promise<EnrolmentCode> {
  const { desk, staging } = seat;
  const { row, made } = await desk.store.write(async (tx) => ({
    row: await officeRow(tx, id),
    made: await makeCode(tx, desk, id),
  }));
  const text = `${JSON.stringify(enrolmentFile(desk, address, made.code), null, 2)}\n`;
  const safe = row.name.replace(/[^\p{L}\p{N} .-]+/gu, ' ').trim();
  const file = await staging.stage(`Pendaftaran ${safe}.json`, new TextEncoder().encode(text));
  return { code: made.code, expiresAt: instantOf(made.expiresAt), file };
}
