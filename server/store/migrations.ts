import { type Kysely, sql } from 'kysely';
import { StoreError } from '../../shared/data-folder/store-error.ts';
import { isPostgres } from './dialect.ts';
import { first } from './migrations/0001-first.ts';
import { consoleProjections } from './migrations/0002-console.ts';
import { postgresWords, sqliteWords, type Words } from './migrations/words.ts';
import type { ServerTables } from './schema.ts';

/** Each version of the database, oldest first, as single statements; `meta.schema` counts how many have run. */
const migrations: readonly ((words: Words) => readonly string[])[] = [first, consoleProjections];

/** Any number: programs that open one PostgreSQL database at once migrate one after the other. */
const migrationLock = 7_463_829;

/** Brings the database to this program's version in one transaction, or refuses one that a newer program made. */
export async function migrate(db: Kysely<ServerTables>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const postgres = isPostgres(tx);
    if (postgres) await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx);
    const words = postgres ? postgresWords : sqliteWords;
    await sql
      .raw(
        `create table if not exists meta (name ${words.text} primary key, value ${words.text} not null) ${words.strict}`,
      )
      .execute(tx);
    const row = await tx.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
    const version = Number(row?.value ?? 0);
    if (version > migrations.length)
      throw new StoreError(
        'terlalu-baru',
        `Data Kominfo ini dibuat program yang lebih baru (versi data ${version}, program ini ${migrations.length}). Perbarui program.`,
      );
    for (const migration of migrations.slice(version))
      for (const statement of migration(words)) await sql.raw(statement).execute(tx);
    const value = String(migrations.length);
    await tx
      .insertInto('meta')
      .values({ name: 'schema', value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  });
}
