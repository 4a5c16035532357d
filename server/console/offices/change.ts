import type { OfficeKind, OfficeView } from '../../../shared/contract/kominfo/offices.ts';
import { addDays } from '../../../shared/domain/calendar/local-time.ts';
import { revokeDevice } from '../../enrolment/enrol.ts';
import { addOffice } from '../../enrolment/offices.ts';
import { Refused } from '../../refused.ts';
import type { Db } from '../../store/dialect.ts';
import type { OfficesTable } from '../../store/schema.ts';
import { tidyName } from '../../tidy-name.ts';
import type { Seat } from '../console.ts';
import { officeView } from './list.ts';

type Validity = { readonly validFrom: string | null; readonly validTo: string | null };

export async function registerOffice(
  seat: Seat,
  given: { name: string; kind: OfficeKind; aliases: readonly string[]; validFrom: string | null },
): Promise<OfficeView> {
  const { validFrom, ...rest } = given;
  const office = { ...rest, ...(validFrom === null ? {} : { validFrom }) };
  const row = await seat.desk.store.write((tx) => addOffice(tx, seat.desk, office));
  return officeView(seat, row.id);
}

/** From that day on it has the new name; the old one still finds it for reports from before. */
export async function renameOffice(
  seat: Seat,
  given: { id: string; name: string; from: string },
): Promise<OfficeView> {
  const name = tidyName(given.name);
  await seat.desk.store.write(async (tx) => {
    const row = await officeRow(tx, given.id);
    if (row.name === name) throw new Refused('nama', 'Nama barunya sama dengan nama sekarang.');
    const same = await tx.selectFrom('offices').select('id').where('name', '=', name).executeTakeFirst();
    if (same) throw new Refused('nama-terpakai', `Kantor bernama ${name} sudah ada.`);
    const dated = await tx
      .selectFrom('office_names')
      .select('valid_from')
      .where('office', '=', row.id)
      .where('alias', '=', row.name)
      .executeTakeFirst();
    const before = { validFrom: dated?.valid_from ?? row.valid_from, validTo: addDays(given.from, -1) };
    if (before.validFrom !== null && before.validFrom > before.validTo)
      throw new Refused('tanggal', 'Tanggal ganti nama lebih awal daripada mulainya nama yang sekarang.');
    await putName(tx, row.id, row.name, before);
    await putName(tx, row.id, name, { validFrom: given.from, validTo: null });
    await tx.updateTable('offices').set({ name }).where('id', '=', row.id).execute();
  });
  return officeView(seat, given.id);
}

export async function endOffice(
  seat: Seat,
  { id, validTo }: { id: string; validTo: string | null },
): Promise<OfficeView> {
  await seat.desk.store.write(async (tx) => {
    const row = await officeRow(tx, id);
    if (validTo !== null && row.valid_from !== null && validTo < row.valid_from)
      throw new Refused('tanggal', 'Hari terakhirnya lebih awal daripada hari pertamanya.');
    await tx.updateTable('offices').set({ valid_to: validTo }).where('id', '=', id).execute();
  });
  return officeView(seat, id);
}

export async function addOfficeName(
  seat: Seat,
  { id, alias, ...validity }: { id: string; alias: string } & Validity,
): Promise<OfficeView> {
  if (validity.validFrom !== null && validity.validTo !== null && validity.validTo < validity.validFrom)
    throw new Refused('tanggal', 'Berlakunya nama berakhir sebelum mulai; periksa kedua tanggalnya.');
  await seat.desk.store.write(async (tx) => {
    const row = await officeRow(tx, id);
    await putName(tx, row.id, tidyName(alias), validity);
  });
  return officeView(seat, id);
}

export async function removeOfficeName(
  seat: Seat,
  { id, alias }: { id: string; alias: string },
): Promise<OfficeView> {
  await seat.desk.store.write(async (tx) => {
    const row = await officeRow(tx, id);
    if (row.name === alias)
      throw new Refused('nama', 'Nama yang sekarang tidak dapat dihapus; ganti nama kantornya.');
    await tx.deleteFrom('office_names').where('office', '=', id).where('alias', '=', alias).execute();
  });
  return officeView(seat, id);
}

export async function revoke(seat: Seat, device: string): Promise<OfficeView> {
  const { desk } = seat;
  const office = await desk.store.write(async (tx) => {
    await revokeDevice(tx, desk, device);
    return tx.selectFrom('devices').select('office').where('id', '=', device).executeTakeFirstOrThrow();
  });
  return officeView(seat, office.office);
}

export async function officeRow(tx: Db, id: string): Promise<OfficesTable> {
  const row = await tx
    .selectFrom('offices')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '<>', 'kominfo')
    .executeTakeFirst();
  if (!row) throw new Refused('tidak-ada', 'Kantor itu tidak ada.');
  return row;
}

/** One validity per name of an office: the last one said. */
async function putName(tx: Db, office: string, alias: string, validity: Validity): Promise<void> {
  await tx.deleteFrom('office_names').where('office', '=', office).where('alias', '=', alias).execute();
  await tx
    .insertInto('office_names')
    .values({ alias, office, valid_from: validity.validFrom, valid_to: validity.validTo })
    .execute();
}
