import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStaging } from '../../../shared/data-folder/staging.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penghubung-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('keeps bytes and streams under tokens, for the owner only', async () => {
  const staging = await createStaging(folder);
  const one = await staging.stage('a.pdf', Buffer.from('satu'));
  const two = await staging.stage('b.xlsx', Readable.from([Buffer.from('du'), Buffer.from('a')]));
  const entry = staging.find(two.token);
  expect(one).toMatchObject({ name: 'a.pdf', size: 4 });
  expect(one.token).toMatch(/^[\w-]{22}$/);
  expect(entry).toMatchObject({ name: 'b.xlsx', size: 3 });
  expect(await readFile(entry?.path ?? '', 'utf8')).toBe('dua');
  if (process.platform !== 'win32') expect((await stat(entry?.path ?? '')).mode & 0o777).toBe(0o600);
});

it('takes an empty file', async () => {
  const staging = await createStaging(folder);
  expect((await staging.stage('kosong.csv', new Uint8Array())).size).toBe(0);
});

it('stops at the limit and leaves nothing behind', async () => {
  const staging = await createStaging(folder);
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(100_000);
    })(),
  );
  await expect(staging.stage('besar.zip', endless, 1024 * 1024)).rejects.toThrow(
    'Berkas besar.zip terlalu besar; paling besar 1 MB.',
  );
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
});

it('copies a chosen file, and says when it cannot', async () => {
  const staging = await createStaging(folder);
  const path = join(folder, 'asal.csv');
  await writeFile(path, 'x,y');
  const { token, name } = await staging.stagePath(path);
  expect(name).toBe('asal.csv');
  await staging.remove(token);
  expect(staging.find(token)).toBeUndefined();
  expect(await readFile(path, 'utf8')).toBe('x,y');
  await expect(staging.stagePath(join(folder, 'tidak-ada.csv'))).rejects.toThrow(
    'tidak dapat dibaca (ENOENT)',
  );
  await expect(staging.stagePath(folder)).rejects.toThrow('bukan berkas');
});

it('keeps names that cannot lead out of a folder', async () => {
  const staging = await createStaging(folder);
  const name = async (given: string) => (await staging.stage(given, new Uint8Array())).name;
  expect(await name('../../etc/passwd')).toBe('passwd');
  expect(await name('C:\\Users\\sari\\lapor.xlsx')).toBe('lapor.xlsx');
  expect(await name('..')).toBe('berkas');
  expect(await name('a\u0000b\n.pdf')).toBe('ab.pdf');
});

it('forgets what an earlier run left', async () => {
  const first = await createStaging(folder);
  await first.stage('a.pdf', Buffer.from('x'));
  await createStaging(folder);
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
});
