import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { check } from '../../../main/command/maintenance.ts';
import { migrations } from '../../../main/store/migrations.ts';
import { openStore } from '../../../main/store/open-store.ts';
import { projectionsAreStale } from '../../../shared/event-store/stale.ts';
import {
  act,
  behindTheBack,
  dump,
  exampleFile,
  importFile,
  newOffice,
  openAt,
  register,
} from '../workbench/fixture.ts';
import { asVersionOne } from './old-folder.ts';

async function checked(folder: string): Promise<string> {
  const workbench = await openAt(folder);
  const said: string[] = [];
  try {
    await check({
      workbench,
      desk: workbench.desk,
      positional: [],
      named: new Map(),
      json: true,
      print: (text) => said.push(text),
    });
  } finally {
    await workbench.close();
  }
  return said.join('\n');
}

describe('a folder of version 1', () => {
  it('opens with everything in it, keeps a copy of itself, and passes the check', async () => {
    const { folder, workbench, desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const { id } = await register(desk, 'Lampu jalan mati');
    await act(desk, id, { name: 'classify', fields: { classification: 'pengaduan' } });
    await act(desk, id, { name: 'verify', fields: {} });
    const before = await dump(desk);
    const events = await desk.store.read.selectFrom('events').selectAll().orderBy('position').execute();
    const keys = await desk.store.read.selectFrom('keys').selectAll().orderBy('id').execute();
    await workbench.close();
    asVersionOne(folder);

    const again = await openAt(folder);
    const db = again.desk.store.read;
    expect(await dump(again.desk)).toEqual(before);
    expect(await db.selectFrom('events').selectAll().orderBy('position').execute()).toEqual(events);
    expect(await db.selectFrom('keys').selectAll().orderBy('id').execute()).toEqual(keys);
    expect(await projectionsAreStale(db)).toBe(false);
    await again.close();
    behindTheBack(folder, (file) =>
      expect(file.pragma('user_version', { simple: true })).toBe(migrations.length),
    );

    const [copy = '', ...more] = readdirSync(join(folder, 'backups'));
    expect(more).toEqual([]);
    const backup = new Database(join(folder, 'backups', copy), { readonly: true });
    expect(backup.pragma('user_version', { simple: true })).toBe(1);
    expect(backup.prepare('select count(*) as total from events').get()).toEqual({ total: events.length });
    backup.close();
    expect(JSON.parse(await checked(folder))).toMatchObject({ ok: true, events: events.length });
  });

  it('whose projections were not made anew yet is made anew at the next start', async () => {
    const { folder, workbench, desk } = await newOffice();
    await register(desk, 'Lampu jalan mati');
    const before = await dump(desk);
    await workbench.close();
    asVersionOne(folder);
    // Ends after the migration and before the projections, as a power cut would.
    await openStore(folder).close();
    behindTheBack(folder, (file) =>
      expect(file.prepare('select running_kind from cases').all()).toEqual([{ running_kind: null }]),
    );
    const again = await openAt(folder);
    expect(await dump(again.desk)).toEqual(before);
    await again.close();
  });
});
