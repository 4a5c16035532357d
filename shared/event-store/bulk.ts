import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';

type Cell = string | number | null;

/** Bound values of one statement; SQLite allows 32,766. More than this makes statements slow to compile. */
const most = 1_500;

/** Sets of rows travel to SQLite as many rows a statement; a JSON text would be written, parsed and escaped twice. */
export async function insertRows<T extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  rows: readonly { readonly [column: string]: Cell }[],
  mode: 'insert' | 'insert or replace' | 'insert or ignore' = 'insert',
): Promise<void> {
  const quoted = (name: string) => `"${name}"`;
  const head = `${mode} into ${quoted(table)} (${columns.map(quoted).join(', ')}) values `;
  const one = `(${columns.map(() => '?').join(', ')})`;
  const size = Math.max(1, Math.floor(most / columns.length));
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size);
    const values = part.flatMap((row) => columns.map((column) => row[column] ?? null));
    await db.executeQuery(CompiledQuery.raw(head + part.map(() => one).join(', '), values));
  }
}

/** `column in (…)` for a set of any size, as one parameter. */
export function inSet(column: string, values: readonly (string | number)[]) {
  return sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
