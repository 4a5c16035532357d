import type { Database, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Texts kept prepared; the workbench asks far fewer different ones, since values are bound. */
const kept = 200;

/** A connection that prepares each text of SQL once: preparing takes as long as reading a page of a list. */
export function preparingOnce(database: Database): SqliteDatabase {
  const known = new Map<string, Statement<unknown[]>>();
  return {
    close: () => {
      known.clear();
      database.close();
    },
    prepare: (text) => {
      const found = known.get(text);
      if (found) return found;
      const made = database.prepare<unknown[]>(text);
      const oldest = known.keys().next().value;
      if (known.size >= kept && oldest !== undefined) known.delete(oldest);
      known.set(text, made);
      return made;
    },
  };
}
