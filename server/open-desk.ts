import { mkdirSync } from 'node:fs';
import { openKeyring } from '../shared/data-folder/keyring.ts';
import { type ExchangeIdentity, identityOf } from '../shared/exchange/identity.ts';
import { projectConsole } from './console/project/project.ts';
import type { Desk, Project, ServerSelf } from './desk.ts';
import { openPostgres, openSqlite, type ServerStore } from './store/open-store.ts';

export interface DeskOptions {
  /** Holds the key and the attachments, and `kominfo.db` where no other database is named. */
  readonly folder: string;
  /** postgres://…; absent: SQLite in the folder. */
  readonly databaseUrl?: string | undefined;
  /** A store that is open already, in tests. */
  readonly store?: ServerStore;
  readonly project?: Project;
  now(): number;
  newId(): string;
  random(bytes: number): Uint8Array;
}

/** A desk, with what only the exchange itself may use. */
export interface OpenDesk extends Desk {
  /** The server's own keys: it signs responses and opens requests. */
  readonly identity: ExchangeIdentity;
  close(): Promise<void>;
}

/** Opens the database and the key, and founds the server where there was none. */
export async function openDesk(options: DeskOptions): Promise<OpenDesk> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const store =
    options.store ??
    (options.databaseUrl === undefined
      ? await openSqlite(options.folder)
      : await openPostgres(options.databaseUrl));
  try {
    const seedKey = await metaOf(store, 'seed');
    const keyring = openKeyring(options.folder, {
      any: seedKey !== undefined,
      one: seedKey === undefined ? null : { id: 'server', wrapped: seedKey },
    });
    if (keyring.problem !== null) throw new Error(keyring.problem);
    if (seedKey === undefined) await found(store, keyring.newKey('server').wrapped.wrapped, options);
    const self = await selfOf(store, options.newId());
    const identity = await identityOf(
      keyring.unwrap({ id: 'server', wrapped: (await metaOf(store, 'seed')) ?? '' }),
    );
    await keepOwnDevice(store, self, identity, options.now());
    return {
      store,
      keyring,
      self,
      identity,
      folder: options.folder,
      project: options.project ?? projectConsole,
      now: options.now,
      newId: options.newId,
      random: options.random,
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function metaOf(store: ServerStore, name: string): Promise<string | undefined> {
  const row = await store.read.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

const defaultName = 'Dinas Komunikasi dan Informatika';

/** Two programs may found one PostgreSQL database at once: the first one's rows stay. */
async function found(store: ServerStore, seed: string, { now, newId }: DeskOptions): Promise<void> {
  await store.write(async (tx) => {
    const first = await tx
      .insertInto('meta')
      .values({ name: 'seed', value: seed })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (first.numInsertedOrUpdatedRows !== 1n) return;
    const server = newId();
    await tx
      .insertInto('meta')
      .values([
        { name: 'server', value: server },
        { name: 'device', value: newId() },
        { name: 'epoch', value: newId() },
      ])
      .execute();
    await tx
      .insertInto('offices')
      .values({
        id: server,
        name: defaultName,
        kind: 'kominfo',
        mailbox_head: 0,
        keys_head: 0,
        valid_from: null,
        valid_to: null,
        created_at: now(),
      })
      .execute();
    await tx.insertInto('office_ids').values({ folder: server, office: server }).execute();
  });
}

async function selfOf(store: ServerStore, incarnation: string): Promise<ServerSelf> {
  const rows = await store.read.selectFrom('meta').selectAll().execute();
  const meta = new Map(rows.map((row) => [row.name, row.value]));
  const need = (name: string): string => {
    const value = meta.get(name);
    if (value === undefined) throw new Error(`meta.${name} tidak ada`);
    return value;
  };
  const server = need('server');
  const office = await store.read
    .selectFrom('offices')
    .select('name')
    .where('id', '=', server)
    .executeTakeFirstOrThrow();
  return { server, device: need('device'), incarnation, name: office.name, epoch: need('epoch') };
}

async function keepOwnDevice(
  store: ServerStore,
  self: ServerSelf,
  identity: ExchangeIdentity,
  now: number,
): Promise<void> {
  const known = await store.read
    .selectFrom('devices')
    .select('id')
    .where('id', '=', self.device)
    .executeTakeFirst();
  if (known) return;
  await store.write(async (tx) => {
    await tx
      .insertInto('devices')
      .values({
        id: self.device,
        office: self.server,
        sign_key: identity.publicKey,
        recipient: identity.recipient,
        name: 'Server Kominfo',
        program: '',
        enrolled_at: now,
        last_seen_at: null,
        revoked_at: null,
        stopped_at: null,
        stopped_reason: null,
        clock_ahead_ms: null,
        sent_number: 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
