import type { ValidName } from '../../../shared/domain/reference/office-names.ts';
import type { Db } from '../../store/dialect.ts';
import type { OfficesTable } from '../../store/schema.ts';

/** Offices that cases can be assigned to, and every name that finds them. */
export interface NamedOffices {
  readonly offices: ReadonlyMap<
    string,
    Pick<OfficesTable, 'id' | 'name' | 'kind' | 'valid_from' | 'valid_to'>
  >;
  readonly names: readonly ValidName[];
}

export async function namedOffices(db: Db): Promise<NamedOffices> {
  const offices = await db
    .selectFrom('offices')
    .select(['id', 'name', 'kind', 'valid_from', 'valid_to'])
    .where('kind', '<>', 'kominfo')
    .orderBy('name')
    .execute();
  const aliases = await db.selectFrom('office_names').selectAll().execute();
  const byId = new Map(offices.map((row) => [row.id, row]));
  const known = new Set(aliases.map((row) => `${row.office} ${row.alias}`));
  return {
    offices: byId,
    names: [
      ...aliases.flatMap((row): ValidName[] => {
        const { office } = row;
        return byId.has(office)
          ? [{ office, name: row.alias, validFrom: row.valid_from, validTo: row.valid_to }]
          : [];
      }),
      // The present name finds it at any time, unless a dated name says when it held.
      ...offices
        .filter((row) => !known.has(`${row.id} ${row.name}`))
        .map((row) => ({ office: row.id, name: row.name, validFrom: row.valid_from, validTo: row.valid_to })),
    ],
  };
}
