import { closeSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkInBackground } from '../../../main/store/integrity.ts';
import { openStore } from '../../../main/store/open-store.ts';
import { attachFile } from '../../../main/workbench/cases/attachments.ts';
import { viewIdentity } from '../../../main/workbench/cases/identity.ts';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { similarWhileTyping } from '../../../main/workbench/cases/similar.ts';
import { workbenchState } from '../../../main/workbench/state.ts';
import { todayView } from '../../../main/workbench/today.ts';
import {
  act,
  behindTheBack,
  exampleFile,
  importFile,
  newFolder,
  newOffice,
  openAt,
  register,
} from '../workbench/fixture.ts';

/** Overwrites the first leaf page of an index that opening and Hari Ini do not read. */
function damage(folder: string): void {
  const file = join(folder, 'penghubung.db');
  const db = new Database(file);
  db.pragma('wal_checkpoint(truncate)');
  const page = db
    .prepare<[], { pageno: number; size: number }>(
      `select pageno, pgsize as size from dbstat where name = 'events_order' and pagetype = 'leaf' order by pageno limit 1`,
    )
    .get();
  db.close();
  if (!page) throw new Error('no such page');
  const bytes = openSync(file, 'r+');
  writeSync(bytes, Buffer.alloc(page.size, 0xa5), 0, page.size, (page.pageno - 1) * page.size);
  closeSync(bytes);
}

describe('a damaged file', () => {
  it('is seen, read as far as it goes, and never written', async () => {
    const { folder, workbench, desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const { id } = await register(desk, 'Lampu jalan mati');
    await workbench.close();
    damage(folder);
    const again = await openAt(folder);
    try {
      await todayView(again.desk);
      const refusal = {
        name: 'StoreError',
        code: 'rusak',
        message: expect.stringContaining('Pulihkan dari cadangan'),
      };
      await expect(act(again.desk, id, { name: 'verify', fields: {} })).rejects.toMatchObject(refusal);
      await expect(register(again.desk, 'Jembatan rusak')).rejects.toMatchObject(refusal);
      const { warnings } = await workbenchState(again.desk);
      expect(warnings).toContainEqual(expect.stringMatching(/penghubung\.db rusak .*Pulihkan dari cadangan/));
      expect((await showCase(again.desk, id)).status).toBe('baru');
    } finally {
      await again.close();
    }
  });

  it('is not migrated either', async () => {
    const { folder, workbench, desk } = await newOffice();
    await importFile(desk, await exampleFile());
    await workbench.close();
    damage(folder);
    behindTheBack(folder, (db) => db.pragma('user_version = 1'));
    await expect(openAt(folder)).rejects.toMatchObject({ code: 'rusak' });
    // Refused, and free again.
    expect(() => openStore(folder)).toThrow(expect.objectContaining({ code: 'rusak' }));
  });

  it('is found also where no thread can be started', async () => {
    const { folder, workbench, desk } = await newOffice();
    await importFile(desk, await exampleFile());
    await workbench.close();
    const file = join(folder, 'penghubung.db');
    const nowhere = pathToFileURL(join(newFolder(), 'tidak-ada.js'));
    const sound = checkInBackground(file, nowhere);
    await sound.sound();
    expect(sound.problem()).toBeNull();
    await sound.stop();
    damage(folder);
    const broken = checkInBackground(file, nowhere);
    await expect(broken.sound()).rejects.toMatchObject({ code: 'rusak' });
    expect(broken.problem()).toContain('rusak');
    await broken.stop();
  });
});

describe('a folder without its office key', () => {
  const reporter = { name: 'Siti Contoh', address: '', contact: '081234567890' };
  const report = {
    channel: 'surat' as const,
    title: 'Lampu jalan mati',
    body: 'Isi aduan contoh.',
    anonymous: false,
    confidential: false,
  };

  it.each([
    ['is not there', (key: string) => rmSync(key), 'Kunci kantor tidak ada'],
    ['is broken', (key: string) => writeFileSync(key, 'x'), 'Kunci kantor rusak'],
    [
      'is of another folder',
      (key: string) => writeFileSync(key, Buffer.alloc(32, 1).toString('base64')),
      'Kunci kantor bukan milik folder data ini',
    ],
  ])(
    'opens when it %s: cases go on, what needs it is refused, and no other key is made',
    async (_how, spoil, said) => {
      const { folder, workbench, desk } = await newOffice();
      const named = await registerCase(desk, { ...report, reporter });
      await workbench.close();
      const key = join(folder, 'office.key');
      const kept = join(folder, 'kunci-lama');
      renameSync(key, kept);
      writeFileSync(key, '');
      spoil(key);

      const again = await openAt(folder);
      try {
        const missing = {
          name: 'StoreError',
          code: 'kunci-hilang',
          message: expect.stringContaining('office.key dari cadangan'),
        };
        expect((await workbenchState(again.desk)).warnings).toContainEqual(expect.stringContaining(said));
        expect(await act(again.desk, named.id, { name: 'verify', fields: {} })).toMatchObject({
          done: [named.id],
        });
        expect((await showCase(again.desk, named.id)).hasIdentity).toBe(true);
        await register(again.desk, 'Tanpa nama pelapor');
        await expect(viewIdentity(again.desk, named.id, 'Perlu dihubungi')).rejects.toMatchObject(missing);
        await expect(registerCase(again.desk, { ...report, reporter })).rejects.toMatchObject(missing);
        await expect(importFile(again.desk, await exampleFile())).rejects.toMatchObject(missing);
        const pdf = await again.desk.staging.stage('surat.pdf', Buffer.from('%PDF-1.4'));
        await expect(attachFile(again.desk, named.id, pdf.token, 'surat.pdf')).rejects.toMatchObject(missing);
        expect(await similarWhileTyping(again.desk, { ...report, contact: reporter.contact })).toEqual(
          expect.any(Array),
        );
        expect(await again.desk.store.read.selectFrom('keys').select('id').execute()).toHaveLength(1);
      } finally {
        await again.close();
      }
      rmSync(key, { force: true });
      renameSync(kept, key);
      const whole = await openAt(folder);
      try {
        expect(await viewIdentity(whole.desk, named.id, 'Perlu dihubungi')).toEqual(reporter);
      } finally {
        await whole.close();
      }
    },
  );
});
