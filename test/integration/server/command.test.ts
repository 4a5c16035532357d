import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kinds, type TestDatabase } from './databases.ts';
import { TestOffice } from './office.ts';
import { kominfo, serve } from './process.ts';

const caseA = '11111111-1111-4111-8111-111111111111';

// Another process cannot open PGlite.
describe.each(kinds.filter((kind) => kind.real))('commands on $name', (kind) => {
  let database: TestDatabase;
  const scratch = mkdtempSync(join(tmpdir(), 'kominfo-perintah-'));
  beforeEach(async () => {
    database = await kind.create();
  });
  afterEach(() => database.remove());
  afterAll(() => rmSync(scratch, { recursive: true }));

  const run = async (...args: string[]) => {
    const said = await kominfo(database, args);
    expect(said).toMatchObject({ code: 0, error: '' });
    return said.out.trim();
  };
  const json = async (...args: string[]) => JSON.parse(await run(...args, '--json'));
  const enrolled = async (url: string, name: string) => {
    const { id } = await json('office', 'add', name);
    const office = await TestOffice.create(name, Date.now());
    await office.enrol({ url }, (await json('code', name)).code);
    expect(office.office).toBe(id);
    return office;
  };

  it('serves until it is told to stop, beside commands on the same data', async () => {
    const server = await serve(database);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${server.url}/sehat`)).json()).toMatchObject({ sehat: true });
    const second = await kominfo(database, ['serve', '--port', '0']);
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.error).toContain('sedang dipakai');
    const office = await enrolled(server.url, 'Dinas A');
    office.receive(caseA);
    await office.exchange(server);
    expect(await json('status')).toMatchObject({
      events: 1,
      held: 0,
      refused: 0,
      offices: [{ devices: 1, mailbox: 1 }],
    });
    expect(await run('office', 'list')).toMatch(
      /PC Dinas A: terakhir bertukar data \d+ \S+ \d{4} \d\d\.\d\d WIB$/,
    );
    expect(await run('status')).toMatch(/terakhir bertukar data \d+ \S+ \d{4} \d\d\.\d\d WIB$/);
    await run('revoke', office.device);
    await expect(office.send(server)).rejects.toThrow('perangkat-dicabut');
    expect(await run('check')).toBe('Utuh: 1 catatan.');
    expect(await server.stop()).toBe('0');
  });

  it('answers a file with a file', async () => {
    const server = await serve(database);
    const office = await enrolled(server.url, 'Dinas A');
    await server.stop();
    office.receive(caseA);
    const [request, reply] = [join(scratch, 'a.penghubung'), join(scratch, 'b.penghubung')];
    writeFileSync(request, (await office.seal({ via: 'berkas' })).bytes);
    expect(await json('bundle', 'in', request, '--out', reply)).toMatchObject({ accepted: 1, duplicate: 0 });
    expect(await json('bundle', 'in', request, '--out', reply)).toMatchObject({ accepted: 0, duplicate: 1 });
    office.apply(await office.open(readFileSync(reply)));
    expect(office.outbox).toEqual([]);
    const handedOut = readFileSync(reply);
    // The stick was lost on its way back.
    rmSync(reply);
    const again = await run('bundle', 'out', 'dinas a', '--out', reply);
    expect(again).toMatch(
      /^Jawaban atas berkas nomor 1 dari Dinas A \(PC Dinas A\), \d+ \S+ \d{4} \d\d\.\d\d WIB, ditulis lagi ke /,
    );
    expect(readFileSync(reply)).toEqual(handedOut);
    await run('office', 'add', 'Dinas B');
    const none = await kominfo(database, ['bundle', 'out', 'Dinas B', '--out', reply]);
    expect(none).toMatchObject({ code: 1, error: expect.stringContaining('tidak punya komputer terdaftar') });
    rmSync(join(database.folder, 'jawaban'), { recursive: true });
    const lost = await kominfo(database, ['bundle', 'out', 'Dinas A', '--out', reply]);
    expect(lost).toMatchObject({
      code: 1,
      error: expect.stringContaining('tidak tersimpan di folder data ini'),
    });
    writeFileSync(request, 'bukan apa-apa');
    const odd = await kominfo(database, ['bundle', 'in', request, '--out', reply]);
    expect(odd).toMatchObject({ code: 1, out: '', error: 'Ini bukan berkas tukar Penghubung.\n' });
  });

  it('makes accounts and codes that are shown once', async () => {
    const { password } = await json('staff', 'add', 'Rina');
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const given = await kominfo(
      database,
      ['staff', 'add', 'Budi', '--password-stdin'],
      'sandi yang panjang\n',
    );
    expect(given.out).toBe('Akun Budi dibuat.\n');
    expect((await kominfo(database, ['staff', 'add', 'Rina'])).error).toContain('sudah ada');
    await run('office', 'add', 'Dinas PUPR', '--alias', 'PUPR', '--kind', 'opd');
    const file = join(scratch, 'daftar.json');
    await run('code', 'dinas pupr', '--file', file, '--url', 'https://kominfo.example');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      url: 'https://kominfo.example',
      code: expect.stringMatching(/^.{10}$/),
      server: { signKey: expect.any(String), recipient: expect.stringMatching(/^age1/) },
    });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each([
    [['foo'], 'Perintah foo tidak dikenal'],
    [['office', 'hapus', 'x'], 'office hapus tidak dikenal'],
    [['office', 'add', 'x', '--kind', 'desa'], '--kind desa tidak dikenal'],
    [['serve', '--port', 'x'], '--port x bukan nomor porta'],
    [['serve', '--cert', 'a'], 'bersama-sama'],
    [['serve', '--cert', '/tidak-ada', '--key', '/tidak-ada'], 'tidak dapat dibaca (ENOENT)'],
    [['code', 'Dinas X'], 'tidak ada'],
    [['bundle', 'in', '/tidak-ada', '--out', '/x'], 'tidak dapat dibaca (ENOENT)'],
    [['bundle', 'out', 'x'], 'Sebutkan --out'],
    [['bundle', 'out', 'x', '--out', '/x'], 'OPD "x" tidak ada'],
    [['bundle', 'tulis'], 'pakai in atau out'],
  ])('refuses %j in one line', async (args, text) => {
    const said = await kominfo(database, args);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.error).toContain(text);
    expect(said.error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('restores a copy under a new epoch; offices read anew and send what the copy lacks', async () => {
    if (database.url !== undefined) {
      expect((await kominfo(database, ['backup', join(scratch, 'pg')])).error).toContain('pg_dump');
      const { epoch } = await json('status');
      expect((await json('restore')).epoch).not.toBe(epoch);
      expect((await json('status')).epoch).not.toBe(epoch);
      return;
    }
    let server = await serve(database);
    const office = await enrolled(server.url, 'Dinas A');
    office.receive(caseA);
    const early = await office.exchange(server);
    const copy = join(scratch, 'cadangan');
    await run('backup', copy);
    expect(existsSync(join(copy, 'office.key'))).toBe(true);
    const lost = office.record(`case/${caseA}`, 'noted', { note: 'sesudah cadangan' });
    await office.exchange(server);
    await server.stop();
    await run('restore', copy);
    server = await serve(database);
    const next = office.record(`case/${caseA}`, 'noted', { note: 'sesudah pemulihan' });
    const { manifest } = await office.send(server);
    expect(manifest.epoch).not.toBe(early.manifest.epoch);
    expect(manifest).toMatchObject({
      mailbox: { resync: true, from: 1 },
      outcome: { accepted: 0, gap: { incarnation: office.incarnation, expected: 2 } },
    });
    office.outbox = [lost, next];
    await office.exchange(server);
    await server.stop();
    expect(await run('check')).toBe('Utuh: 3 catatan.');
  });

  it.each([
    ['after-store-before-commit', 1],
    ['after-commit-before-answer', 0],
  ] as const)('loses and doubles nothing when it is killed at %s', async (failpoint, accepted) => {
    let server = await serve(database, failpoint);
    const office = await enrolled(server.url, 'Dinas A');
    office.receive(caseA);
    await expect(office.send(server)).rejects.toThrow();
    expect(await server.ended).toBe('SIGKILL');
    server = await serve(database);
    const { manifest } = await office.exchange(server);
    expect(manifest.outcome).toMatchObject({ accepted, duplicate: 1 - accepted });
    await server.stop();
    expect(await run('check')).toBe('Utuh: 1 catatan.');
  });

  it('keeps what came of an attachment when it is killed meanwhile', async () => {
    const content = Buffer.alloc(200_000, 7);
    const blob = createHash('sha256').update(content).digest('hex');
    let server = await serve(database, 'during-blob');
    const office = await enrolled(server.url, 'Dinas A');
    office.receive(caseA);
    const details = { attachmentId: 'a', name: 'x', mediaType: 'image/png', size: 1, blob, key: 'k' };
    office.record(`case/${caseA}`, 'attachment-added', details);
    const { manifest } = await office.send(server);
    const put = (url: string, from: number) =>
      fetch(`${url}/tukar/berkas/${blob}?dari=${from}`, {
        method: 'PUT',
        body: content.subarray(from),
        headers: { Authorization: `Bearer ${manifest.blobToken ?? ''}` },
      });
    await expect(put(server.url, 0)).rejects.toThrow();
    expect(await server.ended).toBe('SIGKILL');
    server = await serve(database);
    const { punya } = await (await put(server.url, 199_999)).json();
    expect(punya).toBeGreaterThan(0);
    expect(await (await put(server.url, punya)).json()).toEqual({ punya: 200_000, lengkap: true });
    await server.stop();
    expect(await run('check')).toBe('Utuh: 2 catatan.');
  });
});
