import type { Database, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements kept a connection; a page of the list or a batch of an import needs about a dozen. */
const most = 64;

/** Compiles a statement once, as long as it is used: large inserts cost more to compile than to run. */
export function compiledOnce(database: Database): SqliteDatabase {
  const kept = new Map<string, Statement>();
  return {
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      // The one used last stands last; the first goes when there are too many.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        // A statement that is being stepped through cannot be run again meanwhile, so this one is not shared.
        iterate: (parameters) => database.prepare(sql).iterate(...parameters),
      };
    },
    close: () => {
      kept.clear();
      database.close();
    },
  };
}
