import type { Desk } from '../desk.ts';
import { deliver } from '../exchange/mailboxes.ts';
import { Refused } from '../refused.ts';
import type { Db } from '../store/dialect.ts';
import type { OfficesTable } from '../store/schema.ts';
import { tidyName } from '../tidy-name.ts';

export interface NewOffice {
  readonly name: string;
  readonly kind: 'opd' | 'inspektorat';
  /** Other names under which LAPOR! knows it. */
  readonly aliases: readonly string[];
  readonly validFrom?: string;
}

/** Adds an office with its own mailbox, in which everything that Kominfo published so far lies already. */
export async function addOffice(tx: Db, desk: Desk, office: NewOffice): Promise<OfficesTable> {
  const name = tidyName(office.name);
  if (name === '' || name.length > 200)
    throw new Refused('nama', 'Sebutkan nama OPD, paling panjang 200 huruf.');
  const same = await tx.selectFrom('offices').select('id').where('name', '=', name).executeTakeFirst();
  if (same) throw new Refused('nama-terpakai', `OPD bernama ${name} sudah ada.`);
  const row: OfficesTable = {
    id: desk.newId(),
    name,
    kind: office.kind,
    mailbox_head: 0,
    keys_head: 0,
    valid_from: office.validFrom ?? null,
    valid_to: null,
    created_at: desk.now(),
  };
  await tx.insertInto('offices').values(row).execute();
  await tx.insertInto('office_ids').values({ folder: row.id, office: row.id }).execute();
  const aliases = [...new Set(office.aliases.map(tidyName))].filter(
    (alias) => alias !== '' && alias !== name,
  );
  if (aliases.length > 0)
    await tx
      .insertInto('office_names')
      .values(aliases.map((alias) => ({ alias, office: row.id, valid_from: null, valid_to: null })))
      .execute();
  await deliver(tx, [], [{ office: row.id, stream: 'reference' }], desk.self.incarnation);
  return row;
}

/** The office that is meant by its id or by its exact name, whatever the case of its letters. */
export async function findOffice(db: Db, given: string): Promise<OfficesTable> {
  const rows = await db.selectFrom('offices').selectAll().where('kind', '<>', 'kominfo').execute();
  const wanted = tidyName(given).toLowerCase();
  const found = rows.find((row) => row.id === given || row.name.toLowerCase() === wanted);
  if (!found) throw new Refused('tidak-ada', `OPD "${given}" tidak ada; lihat daftarnya dengan office list.`);
  return found;
}
