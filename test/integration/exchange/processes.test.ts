import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../server/databases.ts';
import { kominfo } from '../server/process.ts';
import { mustBeWhole, penghubung, type RealWorld, realWorld } from './real-world.ts';

const ofTheOffice = [
  'sync-in-apply',
  'blob-upload',
  'blob-download',
  'sync-before-send',
  'sync-after-answer',
] as const;

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
    // How the office dies is nothing to Kominfo's database.
    for (const failpoint of kind === kinds[0] ? ofTheOffice : ofTheOffice.slice(0, 2)) {
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

  it.runIf(kind === kinds[0])(
    'hear of a line that is cut in the middle of a body, either way, and go on when it is back',
    async () => {
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
    },
    120_000,
  );

  it('say that the disk is full, store nothing by halves, and go on when there is room', async () => {
    const world = await realWorld(kind);
    await world.work();
    expect(await world.sync()).toMatchObject({ code: 0, error: '' });
    await world.work();
    const full = await world.sync({ limit: 64 });
    expect(full).toMatchObject({ code: 1, out: '' });
    expect(full.error).toMatch(/^(Ruang disk penuh|Disk gagal dibaca atau ditulis)[^\n]*\n$/);
    expect(await penghubung(world.folder, ['check'])).toMatchObject({ code: 0 });
    await world.serve('', 128);
    const refused = await world.sync();
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.error).toBe('Penyimpanan Kominfo bermasalah. Coba lagi nanti.\n');
    await world.serve();
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
