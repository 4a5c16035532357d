import Database from 'better-sqlite3';

/** What SQLite finds wrong with a file, in its own words; null when it is sound. */
export function quickCheck(file: string): string | null {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
    try {
      const found = db.pragma('quick_check(1)', { simple: true });
      return found === 'ok' ? null : String(found).replace(/\s+/g, ' ');
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      return error.message;
    throw error;
  }
}
