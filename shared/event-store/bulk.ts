import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

type Cell = string | number | null;

/** Sets of rows travel to SQLite as one JSON text a statement, never as a statement a row. */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  rows: readonly { readonly [column: string]: Cell }[],
  mode: 'insert' | 'insert or replace' = 'insert',
): Promise<void> {
  if (rows.length === 0) return;
  const cells = JSON.stringify(rows.map((row) => columns.map((column) => row[column] ?? null)));
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(columns.map((_, i) => sql`value ->> ${sql.lit(i)}`));
  await sql`${sql.raw(mode)} into ${sql.table(table)} (${names}) select ${values} from json_each(${cells})`.execute(
    db,
  );
}

/** `column in (…)` for a set of any size, as one parameter. */
export function inSet(column: string, values: readonly (string | number)[]) {
  return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
