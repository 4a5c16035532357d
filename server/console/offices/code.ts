import type { EnrolmentCode } from '../../../shared/contract/kominfo/offices.ts';
import { forFileName } from '../../../shared/data-folder/file-name.ts';
import { fingerprintOf } from '../../../shared/exchange/fingerprint.ts';
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
  const file = await staging.stage(
    `Pendaftaran ${forFileName(row.name)}.json`,
    new TextEncoder().encode(text),
  );
  const fingerprint = fingerprintOf(desk.identity.publicKey);
  return { code: made.code, expiresAt: instantOf(made.expiresAt), file, fingerprint };
}
