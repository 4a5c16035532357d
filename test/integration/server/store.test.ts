import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addStaff, checkSignIn, noStaffYet } from '../../../server/staff/accounts.ts';
import { closeSession, openSession, sessionOf } from '../../../server/staff/sessions.ts';
import { inSet, rowsOf } from '../../../server/store/dialect.ts';
import type { ServerStore } from '../../../server/store/open-store.ts';
import { createThrottle } from '../../../server/throttle.ts';
import { kinds, type TestDatabase } from './databases.ts';

describe.each(kinds)('the store on $name', (kind) => {
  let database: TestDatabase;
  let store: ServerStore;
  beforeEach(async () => {
    database = await kind.create();
    store = await database.open();
  });
  afterEach(async () => {
    await store.close();
    await database.remove();
  });

  const office = (id: string) => ({
    id,
    name: `Dinas ${id}`,
    kind: 'opd' as const,
    mailbox_head: 0,
    keys_head: 0,
    valid_from: null,
    valid_to: null,
    created_at: 1_800_000_000_123,
  });

  it('gives numbers as numbers, also large ones and counts', async () => {
    await store.write((tx) => tx.insertInto('offices').values(office('a')).execute());
    const row = await store.read
      .selectFrom('offices')
      .select((e) => ['created_at', e.fn.countAll<number>().over().as('total')])
      .executeTakeFirst();
    expect(row).toEqual({ created_at: 1_800_000_000_123, total: 1 });
  });

  it('opens again where it was, and refuses what a newer program made', async () => {
    const own = await kind.create();
    const first = await own.open();
    await first.write((tx) => tx.insertInto('offices').values(office('a')).execute());
    await first.close();
    const again = await own.open();
    expect(await again.read.selectFrom('offices').select('id').execute()).toEqual([{ id: 'a' }]);
    await again.write((tx) =>
      tx.updateTable('meta').set({ value: '99' }).where('name', '=', 'schema').execute(),
    );
    await again.close();
    await expect(own.open()).rejects.toThrow('lebih baru');
    await own.remove();
  });

  it('takes a set of any size as one parameter', async () => {
    const ids = Array.from({ length: 40_000 }, (_, at) => `o${at}`);
    const rows = ids.map((id) => ({ id, at: 5 }));
    await store.write((tx) =>
      sql`insert into offices (id, name, kind, mailbox_head, keys_head, created_at)
        select id, 'Dinas "x"', 'opd', 0, 0, at from ${rowsOf(tx, rows, { id: 'text', at: 'whole' })} as r`.execute(
        tx,
      ),
    );
    const found = await store.read
      .selectFrom('offices')
      .select((e) => e.fn.countAll<number>().as('total'))
      .where(inSet(store.read, 'id', [...ids.slice(0, 33_000), 'nobody']))
      .executeTakeFirst();
    expect(found?.total).toBe(33_000);
    const none = await store.read
      .selectFrom('offices')
      .select('id')
      .where(inSet(store.read, 'id', []))
      .execute();
    expect(none).toEqual([]);
  });

  it('writes nothing of a transaction that failed, and goes on', async () => {
    const failing = store.write(async (tx) => {
      await tx.insertInto('offices').values(office('a')).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await store.write((tx) => tx.insertInto('offices').values(office('b')).execute());
    expect(await store.read.selectFrom('offices').select('id').execute()).toEqual([{ id: 'b' }]);
  });

  it('knows its staff, and throttles who guesses', async () => {
    let now = 1_000_000;
    const occasion = { now, newId: () => 'id-1', random: () => Buffer.alloc(32, 7) };
    expect(await noStaffYet(store.read)).toBe(true);
    await expect(addStaff(store, { name: 'Rina', password: 'pendek' }, occasion)).rejects.toThrow(
      'paling sedikit',
    );
    const password = 'empat kata yang panjang';
    // Longer than an event may name who recorded it: no office could read what this officer did.
    await expect(addStaff(store, { name: 'R'.repeat(65), password }, occasion)).rejects.toThrow('64 huruf');
    await addStaff(store, { name: ' Rina  Wulandari ', password }, occasion);
    expect(await noStaffYet(store.read)).toBe(false);
    const throttle = createThrottle([{ ms: 60_000, each: 2, all: 100 }], () => now);
    const sign = (typed: string, from = 'x') =>
      checkSignIn(store.read, throttle, { name: 'Rina Wulandari', password: typed, from });
    await expect(sign('salah')).rejects.toThrow('salah');
    await expect(sign('salah')).rejects.toThrow('salah');
    await expect(sign(password)).rejects.toThrow('Terlalu banyak');
    const staff = await sign(password, 'y');
    expect(staff.name).toBe('Rina Wulandari');
    now += 61_000;
    await expect(sign(password)).resolves.toEqual(staff);

    const token = await openSession(store, staff, { ...occasion, now });
    expect(await sessionOf(store, token, now + 1)).toEqual(staff);
    expect(await sessionOf(store, `${token}x`, now + 1)).toBeNull();
    expect(await sessionOf(store, token, now + 3_600_001)).toBeNull();
    await closeSession(store, token);
    expect(await sessionOf(store, token, now + 1)).toBeNull();
  });
});
