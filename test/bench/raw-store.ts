import Database from 'better-sqlite3';
import { migrate } from '../../main/store/migrations.ts';

/** A connection with the pragmas of main/store/open-store.ts. */
export function connectRaw(file: string): Database.Database {
  const db = new Database(file, { timeout: 5_000 });
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = full');
  db.pragma('foreign_keys = on');
  db.pragma('trusted_schema = off');
  db.pragma('cache_size = -65536');
  return db;
}

type Cells = (string | number | null)[];
export interface RawRows {
  readonly events: readonly Cells[];
  readonly cases: readonly Cells[];
  readonly steps: readonly Cells[];
  readonly search: readonly Cells[];
}

/** Every row that the workbench wrote into this file, to be written again by hand. */
export function readRows(file: string): RawRows {
  const db = connectRaw(file);
  try {
    const all = (sql: string) => db.prepare<[], Cells>(sql).raw().all();
    return {
      events: all('select * from events order by position'),
      cases: all('select * from cases order by no'),
      steps: all('select * from steps order by case_no, number'),
      search: all('select no, title, body, numbers from cases order by no'),
    };
  } finally {
    db.close();
  }
}

/** Writes the same rows to an empty file with the same tables: a prepared statement a row, one transaction. */
export function writeRows(db: Database.Database, rows: RawRows): void {
  const insert = (into: string, values: readonly Cells[]) => {
    const width = values[0]?.length ?? 0;
    const statement = db.prepare<Cells>(`insert into ${into} values (${Array(width).fill('?').join(', ')})`);
    for (const cells of values) statement.run(...cells);
  };
  db.transaction(() => {
    insert('events', rows.events);
    insert('cases', rows.cases);
    insert('steps', rows.steps);
    insert('case_search (rowid, title, body, numbers)', rows.search);
  })();
}

export function newRaw(file: string): Database.Database {
  const db = connectRaw(file);
  migrate(db, () => undefined);
  return db;
}
