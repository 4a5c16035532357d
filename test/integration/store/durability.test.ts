import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrations } from '../../../main/store/migrations.ts';
import { openStore } from '../../../main/store/open-store.ts';
import { countCases } from '../../../main/workbench/cases/list.ts';
import { listImports } from '../../../main/workbench/intake/run.ts';
import { brokenLink, projectionDifference } from '../../../shared/event-store/verify.ts';
import {
  behindTheBack,
  dump,
  exampleFile,
  importFile,
  newFolder,
  newOffice,
  now,
  openAt,
  register,
} from '../workbench/fixture.ts';

const start = (script: string, ...args: string[]) =>
  spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });

describe('one process owns a data folder', () => {
  it('a second one is refused in words, and may have it once the first is gone, even by kill -9', async () => {
    const folder = newFolder();
    const child = start('hold-folder.ts', folder);
    const [line] = await once(createInterface(child.stdout), 'line');
    expect(line).toBe('held');
    expect(() => openStore(folder)).toThrow(expect.objectContaining({ name: 'StoreError', code: 'dipakai' }));
    expect(() => openStore(folder)).toThrow(`proses ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = openStore(folder);
    await store.close();
    await store.close();
  });

  it('also within one process', async () => {
    const { folder } = await newOffice();
    await expect(openAt(folder)).rejects.toMatchObject({ code: 'dipakai' });
  });
});

describe('kill -9 in the middle of an import', () => {
  const total = 5_000;
  it.each([
    ['itself', '1000'],
    ['itself', '3000'],
    ['itself', '5000'],
    ['parent', '2000'],
    ['parent', '5000'],
    ['parent', 'saved'],
  ])('by %s at %s: all or nothing, and sound', async (killer, moment) => {
    const { folder, workbench, desk } = await newOffice();
    await register(desk, 'Lampu jalan mati');
    await workbench.close();
    const own = killer === 'itself';
    const child = start('import-many.ts', folder, String(total), own ? moment : '');
    let last = '';
    for await (const line of createInterface(child.stdout)) {
      last = line;
      if (line === moment) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    if (own) expect(child.signalCode).toBe('SIGKILL');
    else expect(last).not.toBe('');
    const again = await openAt(folder);
    try {
      const { store, office } = again.desk;
      expect(await brokenLink(store.read)).toBeNull();
      expect(await projectionDifference(store.read, office())).toBeNull();
      const saved = (await countCases(again.desk, {})) - 1;
      // What was not told as saved may be there or not, but never in part.
      expect([0, total]).toContain(saved);
      if (last === 'saved') expect(saved).toBe(total);
      if (own) expect(saved).toBe(0);
      expect(listImports(again.desk)).toHaveLength(saved === 0 ? 0 : 1);
      const keys = await store.read.selectFrom('keys').select('id').execute();
      expect(keys).toHaveLength(saved);
      expect((await register(again.desk, 'Jalan rusak')).register).toContain('/ADU/XI/2026');
    } finally {
      await again.close();
    }
  });
});

describe('a full disk', () => {
  it('is said in words, leaves nothing half written, and work goes on when there is room again', async () => {
    const { desk } = await newOffice();
    await register(desk, 'Lampu jalan mati');
    const before = await dump(desk);
    // The writer's own connection is told that the file may not grow: SQLite then fails as on a full disk.
    const limitPages = (pages: number) =>
      desk.store.write((db) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db));
    await limitPages(1);
    const file = await exampleFile();
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(importFile(desk, file)).rejects.toMatchObject({ name: 'StoreError', code: 'penuh' });
    expect(await dump(desk)).toEqual(before);
    expect(listImports(desk)).toEqual([]);
    expect(await desk.store.read.selectFrom('keys').select('id').execute()).toEqual([]);
    expect(await brokenLink(desk.store.read)).toBeNull();
    await limitPages(1_000_000);
    expect(await importFile(desk, file)).toMatchObject({ new: 171 });
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
  });
});

/** A file system of 2 MB at `folder`; false where tests may not mount one. */
function mountSmall(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
}

describe('a disk that is really full', () => {
  it('is said in words, with nothing lost or half written', async ({ skip }) => {
    const place = newFolder();
    if (!mountSmall(place)) return skip('only root on Linux may mount a small file system');
    onTestFinished(() => {
      spawnSync('umount', [place]);
    });
    const filler = join(place, 'filler');
    writeFileSync(filler, Buffer.alloc(600_000));
    const { desk, workbench } = await newOffice(undefined, join(place, 'data'));
    try {
      const body = 'isi aduan '.repeat(1_000);
      let saved = 0;
      let failure: unknown = null;
      while (failure === null && saved < 500)
        await register(desk, `Aduan ${saved}`, body).then(
          () => {
            saved += 1;
          },
          (error: unknown) => {
            failure = error;
          },
        );
      expect(failure).toMatchObject({ name: 'StoreError', code: 'penuh' });
      await expect(importFile(desk, await exampleFile())).rejects.toMatchObject({ code: 'penuh' });
      expect(await countCases(desk, {})).toBe(saved);
      expect(await brokenLink(desk.store.read)).toBeNull();
      rmSync(filler);
      await register(desk, 'Sesudah ada ruang');
      expect(await countCases(desk, {})).toBe(saved + 1);
      expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
    } finally {
      await workbench.close();
    }
  });
});

describe('tampering', () => {
  it('is refused by the file itself', async () => {
    const { desk, folder } = await newOffice();
    await register(desk, 'Lampu jalan mati');
    behindTheBack(folder, (db) => {
      expect(() => db.exec(`update events set actor = 'lain'`)).toThrow('append-only');
      expect(() => db.exec('delete from events where position = 1')).toThrow('append-only');
    });
  });

  const tampering: [string, string, string][] = [
    [
      'a payload',
      `update events set payload = replace(payload, 'Lampu', 'Lampa') where position = 4`,
      'ke-4',
    ],
    ['an actor', `update events set actor = 'lain' where position in (3, 5)`, 'ke-3'],
    ['a time', `update events set hlc = '000000000000001-0000' where position = 1`, 'ke-1'],
    ['a hash', `update events set hash = prev_hash where position = 5`, 'ke-5'],
    ['a missing event', 'delete from events where position = 3', 'ke-3 hilang'],
    [
      'swapped events',
      'update events set position = -position where position in (4, 6); update events set position = 10 + position where position < 0',
      'ke-4',
    ],
  ];
  it.each(tampering)('behind the back is found: %s', async (_what, statement, named) => {
    const { desk, folder } = await newOffice();
    for (const title of ['Jalan', 'Lampu', 'Jembatan', 'Air']) await register(desk, `${title} rusak`);
    expect(await brokenLink(desk.store.read)).toBeNull();
    behindTheBack(folder, (db) => {
      db.exec('drop trigger events_keep; drop trigger events_stay;');
      db.exec(statement);
    });
    expect(await brokenLink(desk.store.read)).toContain(named);
  });
});

describe('opening', () => {
  it('refuses a file from a newer program, and one that is no database', async () => {
    const { folder, workbench } = await newOffice();
    await workbench.close();
    behindTheBack(folder, (db) => db.pragma('user_version = 99'));
    await expect(openAt(folder)).rejects.toMatchObject({ code: 'terlalu-baru' });
    // The folder is free again after a refusal.
    behindTheBack(folder, (db) => db.pragma(`user_version = ${migrations.length}`));
    await (await openAt(folder)).close();
  });

  it('gives clocks that never go back, also when the computer’s does', async () => {
    let time = now;
    const { desk } = await newOffice(() => time);
    for (const step of [0, 0, -3_600_000, 0, 7_200_000, -1, -86_400_000]) {
      time += step;
      await register(desk, 'Lampu jalan mati');
    }
    const rows = await desk.store.read
      .selectFrom('events')
      .select(['hlc', 'seq'])
      .orderBy('position')
      .execute();
    const clocks = rows.map((row) => row.hlc);
    expect(clocks).toEqual([...new Set(clocks)].sort());
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, i) => i + 1));
  });
});
