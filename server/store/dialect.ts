import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { ServerTables } from './schema.ts';

/** The database outside a transaction, or the transaction itself. */
export type Db = Kysely<ServerTables>;

export function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** `column in (…)` for a set of any size of text or of numbers, as one parameter. */
export function inSet(
  db: Db,
  column: string,
  values: readonly string[] | readonly number[],
): RawBuilder<boolean> {
  if (!isPostgres(db))
    return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
  const type = sql.raw(typeof values[0] === 'number' ? 'bigint[]' : 'text[]');
  return sql<boolean>`${sql.ref(column)} = any(${values}::${type})`;
}

/** Rows given as a JSON text, to select from: `from ${rowsOf(db, rows, columns)} as r`, one parameter for any number. */
export function rowsOf<Row extends object>(
  db: Db,
  rows: readonly Row[],
  columns: Readonly<Record<keyof Row & string, 'text' | 'whole'>>,
): RawBuilder<unknown> {
  const text = JSON.stringify(rows);
  const entries = Object.entries<'text' | 'whole'>(columns);
  if (isPostgres(db)) {
    const list = entries.map(([name, type]) => `"${name}" ${type === 'text' ? 'text' : 'bigint'}`);
    return sql`(select * from json_to_recordset(${text}::json) as given (${sql.raw(list.join(', '))}))`;
  }
  const list = entries.map(([name]) => `value ->> '${name}' as "${name}"`);
  return sql`(select ${sql.raw(list.join(', '))} from json_each(${text}))`;
}

/** Locks the rows a query found, in its order, until the transaction ends; SQLite has one writer anyway. */
export function forUpdate(db: Db): RawBuilder<unknown> {
  return isPostgres(db) ? sql`for update` : sql``;
}
