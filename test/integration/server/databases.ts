import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import pg from 'pg';
import {
  openPostgres,
  openSqlite,
  postgresStore,
  type ServerStore,
} from '../../../server/store/open-store.ts';

/** A database of a test's own. */
export interface TestDatabase {
  readonly folder: string;
  /** postgres://…, where it is a real PostgreSQL: other processes may open it too. */
  readonly url: string | undefined;
  open(): Promise<ServerStore>;
  remove(): Promise<void>;
}

export interface Kind {
  readonly name: string;
  readonly real: boolean;
  create(): Promise<TestDatabase>;
}

const server = { host: '127.0.0.1', port: 5432, user: 'postgres', password: 'test' } as const;
/** The address of one of its databases. */
export const postgresUrl = (database: string) =>
  `postgres://${server.user}:${server.password}@${server.host}:${server.port}/${database}`;

/** Works on PostgreSQL as the one who may make and drop databases. */
export async function admin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...server, database: 'test', connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'kominfo-'));

const sqlite: Kind = {
  name: 'SQLite',
  real: true,
  create: async () => {
    const folder = newFolder();
    return {
      folder,
      url: undefined,
      open: () => openSqlite(folder),
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
};

const postgres: Kind = {
  name: 'PostgreSQL',
  real: true,
  create: async () => {
    const folder = newFolder();
    const database = `penghubung_${randomUUID().replaceAll('-', '')}`;
    await admin((client) => client.query(`create database ${database}`));
    return {
      folder,
      url: postgresUrl(database),
      open: () => openPostgres(postgresUrl(database)),
      remove: async () => {
        await admin((client) => client.query(`drop database ${database} with (force)`));
        rmSync(folder, { recursive: true });
      },
    };
  },
};

const pglite: Kind = {
  name: 'PGlite',
  real: false,
  create: async () => {
    const folder = newFolder();
    const files = join(folder, 'pglite');
    return {
      folder,
      url: undefined,
      open: () =>
        postgresStore(new PGliteDialect({ pglite: new PGlite(files, { parsers: { 20: Number } }) })),
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
};

async function answers(): Promise<boolean> {
  try {
    await admin((client) => client.query('select 1'));
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    process.stdout.write(
      `Tidak ada PostgreSQL di ${server.host}:${server.port} (${code}): memakai PGlite.\n`,
    );
    return false;
  }
}

/** SQLite, and PostgreSQL where one answers, else PGlite; the names of the tests say which. */
export const kinds: readonly Kind[] = [sqlite, (await answers()) ? postgres : pglite];
