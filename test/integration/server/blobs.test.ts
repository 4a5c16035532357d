import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../../../server/check/check.ts';
import { answerRequest } from '../../../server/exchange/answer.ts';
import { kinds } from './databases.ts';
import { type Kominfo, seeded, startKominfo } from './kominfo.ts';
import { newOffice, type TestOffice } from './office.ts';

const caseA = '11111111-1111-4111-8111-111111111111';
const content = seeded('an attachment')(300_000);
const sha256 = createHash('sha256').update(content).digest('hex');

describe.each(kinds)('attachments on $name', (kind) => {
  let kominfo: Kominfo;
  let a: TestOffice;
  let token: string;
  beforeEach(async () => {
    kominfo = await startKominfo(kind);
    a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    attach();
    token = (await a.send(kominfo)).manifest.blobToken ?? '';
    await kominfo.record(`case/${caseA}`, 'assigned', { office: a.office, name: 'Dinas A' });
  });
  afterEach(() => kominfo.close());

  function attach(): void {
    a.record(`case/${caseA}`, 'attachment-added', {
      attachmentId: a.newId(),
      name: 'foto.jpg',
      mediaType: 'image/jpeg',
      size: content.length - 28,
      blob: sha256,
      key: 'k-a',
    });
  }
  const address = (name = sha256) => `${kominfo.url}/tukar/berkas/${name}`;
  const put = async (
    offset: number,
    bytes: Uint8Array,
    options: { token?: string; total?: number; name?: string } = {},
  ) => {
    const total = options.total === undefined ? '' : `&ukuran=${options.total}`;
    const response = await fetch(`${address(options.name)}?dari=${offset}${total}`, {
      method: 'PUT',
      body: Uint8Array.from(bytes),
      headers: { Authorization: `Bearer ${options.token ?? token}` },
    });
    return { status: response.status, body: await response.json() };
  };
  const get = async (headers: Record<string, string> = {}) => {
    const response = await fetch(address(), { headers: { Authorization: `Bearer ${token}`, ...headers } });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, range: response.headers.get('content-range'), bytes };
  };

  it('asks for what it lacks, goes on where it was, and asks no more once it is whole', async () => {
    a.outbox = [];
    expect((await a.send(kominfo)).manifest.wanted).toEqual([sha256]);
    expect(await put(0, content.subarray(0, 100_000))).toEqual({
      status: 200,
      body: { punya: 100_000, lengkap: false },
    });
    expect(await put(0, content)).toEqual({ status: 409, body: { punya: 100_000 } });
    kominfo = await kominfo.restart();
    expect(await put(200_000, content.subarray(200_000))).toEqual({ status: 409, body: { punya: 100_000 } });
    expect(await put(100_000, content.subarray(100_000))).toEqual({
      status: 200,
      body: { punya: 300_000, lengkap: true },
    });
    expect(await put(0, content)).toEqual({ status: 200, body: { punya: 300_000, lengkap: true } });
    expect((await a.send(kominfo)).manifest.wanted).toEqual([]);
    expect(await faultsOf(kominfo.desk)).toEqual([]);
  });

  it('gives the whole and parts of it, to offices that may read the event', async () => {
    await put(0, content);
    const whole = await get();
    expect(whole.bytes.equals(content)).toBe(true);
    const part = await get({ Range: 'bytes=299990-' });
    expect([part.status, part.range]).toEqual([206, 'bytes 299990-299999/300000']);
    expect(part.bytes.equals(content.subarray(299_990))).toBe(true);
    expect((await get({ Range: 'bytes=300000-' })).status).toBe(416);
    const b = await newOffice(kominfo, 'Dinas B');
    token = (await b.send(kominfo)).manifest.blobToken ?? '';
    expect((await get()).status).toBe(404);
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    expect((await get()).status).toBe(200);
  });

  it('takes nothing without a live token, and nothing nobody speaks of', async () => {
    expect((await put(0, content, { token: 'x' })).status).toBe(401);
    expect((await put(0, content, { token: `${token.slice(0, -2)}AA` })).status).toBe(401);
    expect((await put(0, content, { name: 'a'.repeat(64) })).status).toBe(404);
    kominfo.clock.now += 3_600_001;
    expect((await put(0, content)).status).toBe(401);
    kominfo.clock.now -= 3_600_001;
    await kominfo.desk.store.write((tx) =>
      tx.updateTable('devices').set({ revoked_at: 1 }).where('id', '=', a.device).execute(),
    );
    expect((await put(0, content)).status).toBe(401);
  });

  it('drops what came whole but is not what its name says', async () => {
    const wrong = Buffer.from(content);
    wrong[7] = (wrong[7] ?? 0) ^ 1;
    expect(await put(0, wrong, { total: content.length })).toEqual({
      status: 200,
      body: { punya: 0, lengkap: false },
    });
    expect((await put(0, content)).body).toEqual({ punya: 300_000, lengkap: true });
  });

  it('notices an attachment that changed on disk', async () => {
    await put(0, content);
    const path = join(kominfo.database.folder, 'blobs', sha256.slice(0, 2), sha256);
    const before = readFileSync(path);
    appendFileSync(path, 'x');
    expect(await faultsOf(kominfo.desk)).toEqual([
      `Lampiran: berkas blobs/${sha256.slice(0, 2)}/${sha256} rusak di disk`,
    ]);
    writeFileSync(path, before);
    expect(await faultsOf(kominfo.desk)).toEqual([]);
  });

  it('takes them out of a file and puts them into one', async () => {
    const options = { via: 'berkas', program: '0.1.0', minimum: '0.1.0' } as const;
    const request = await a.seal({ via: 'berkas' }, [{ sha256, bytes: content }]);
    const answer = await a.open((await answerRequest(kominfo.desk, request.bytes, options)).bytes);
    expect(answer.manifest).toMatchObject({ wanted: [], blobToken: null });
    a.apply(answer);
    const b = await newOffice(kominfo, 'Dinas B');
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    const asked = await b.seal({ via: 'berkas' });
    const given = await b.open((await answerRequest(kominfo.desk, asked.bytes, options)).bytes);
    expect(given.blobs.map((blob) => [blob.sha256, blob.bytes.length])).toEqual([[sha256, 300_000]]);
  });
});
