import type { Database } from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import { compiledOnce } from './compiled-statements.ts';

/** SQLite DDL is transactional; Kysely's adapter says otherwise for older drivers' sake. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Takes the write lock when a transaction begins, so that no half-way upgrade can fail with "busy". */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database;
  constructor(database: Database) {
    super({ database: compiledOnce(database) });
    this.#database = database;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** On a full disk SQLite rolls back by itself; a second rollback would hide what happened behind its own error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

export class ImmediateDialect extends SqliteDialect {
  readonly #database: Database;
  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): ImmediateDriver {
    return new ImmediateDriver(this.#database);
  }
  override createAdapter(): TransactionalAdapter {
    return new TransactionalAdapter();
  }
}
