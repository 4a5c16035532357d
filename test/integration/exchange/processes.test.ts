import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../server/databases.ts';
import { kominfo } from '../server/process.ts';
import { mustBeWhole, penghubung, type RealWorld, realWorld } from './real-world.ts';

/** Both programs' own opinion of what they hold. */
async function mustCheckOut({ database, folder }: RealWorld): Promise<void> {
  expect(await penghubung(folder, ['check'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Utuh/) });
  expect(await kominfo(database, ['check'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Utuh/) });
}

// Another process cannot open PGlite.
describe.each(kinds.filter((kind) => kind.real))('an office and Kominfo as processes, on $name', (kind) => {
  it('go on where they were after kill -9 anywhere, and nothing is lost or there twice', async () => {
    const world = await realWorld(kind);
    await world.work();
    expect(await world.sync()).toMatchObject({ code: 0, error: '' });
    let rounds = 1;
    for (const failpoint of [
      'sync-before-send',
      'sync-after-answer',
      'sync-in-apply',
      'blob-upload',
      'blob-download',
    ] as const) {
      await world.work();
      rounds += 1;
      expect(await world.sync({ failpoint }), failpoint).toMatchObject({ signal: 'SIGKILL' });
      expect(await world.sync(), failpoint).toMatchObject({ code: 0, error: '' });
      await mustBeWhole(world, rounds);
    }
    for (const failpoint of [
      'after-store-before-commit',
      'after-commit-before-answer',
      'during-blob',
    ] as const) {
      await world.work();
      rounds += 1;
      const server = await world.serve(failpoint);
      const said = await world.sync();
      expect(said, failpoint).toMatchObject({ code: 1, out: '' });
      expect(said.error).toMatch(/^Sambungan ke Kominfo terputus.*Tidak ada yang hilang; coba lagi\.\n$/);
      expect(await server.ended, failpoint).toBe('SIGKILL');
      await world.serve();
      expect(await world.sync(), failpoint).toMatchObject({ code: 0, error: '' });
      await mustBeWhole(world, rounds);
    }
    await mustCheckOut(world);
  }, 120_000);

  it('hear of a line that is cut in the middle of a body, either way, and go on when it is back', async () => {
    const world = await realWorld(kind);
    await world.work();
    expect(await world.sync()).toMatchObject({ code: 0, error: '' });
    await world.work();
    for (const [way, after] of [
      ['to-kominfo', 700],
      ['to-office', 500],
      ['to-kominfo', 900_000],
      ['to-office', 100_000],
    ] as const) {
      world.line.cut = { way, after };
      world.line.cuts = 0;
      const said = await world.sync();
      expect(said, `${way} ${after}`).toMatchObject({ code: 1, out: '' });
      expect(said.error, `${way} ${after}`).toMatch(/^Sambungan ke Kominfo terputus.*coba lagi\.\n$/);
      expect(world.line.cuts).toBeGreaterThan(0);
    }
    world.line.cut = null;
    expect(await world.sync()).toMatchObject({ code: 0, error: '' });
    await mustBeWhole(world, 2);
    await mustCheckOut(world);
  }, 120_000);

  it('a killed import of Kominfo leaves nothing, and succeeds the next time', async () => {
    const database = await kind.create();
    const file = join(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx');
    const args = ['import', file, '--json'] as const;
    const killed = await kominfo(database, args, '', 'during-import');
    expect(killed).toMatchObject({ code: 1, out: '', error: '' });
    expect(JSON.parse((await kominfo(database, ['status', '--json'])).out)).toMatchObject({ events: 0 });
    expect(JSON.parse((await kominfo(database, args)).out)).toMatchObject({ new: 171 });
    expect(await kominfo(database, ['check'])).toMatchObject({ code: 0, out: 'Utuh: 172 catatan.\n' });
    await database.remove();
  }, 60_000);
});
