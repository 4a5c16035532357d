import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../server/http/address.ts';
import { createGate } from '../../../server/http/gate.ts';
import { type Listening, listen } from '../../../server/http/listen.ts';
import { createRateLimit } from '../../../server/http/rate.ts';
import { kinds } from './databases.ts';
import { type Kominfo, startKominfo } from './kominfo.ts';

const local = { host: '127.0.0.1', port: 0, tls: null };

describe('addresses, rates and turns', () => {
  let server: Listening | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it.each([
    [false, '127.0.0.1'],
    [true, '10.0.0.9'],
  ])('believes a proxy’s word only behind one (%s)', async (behindProxy, expected) => {
    const app = new Hono().get('/', (context) => context.text(addressOf(context, behindProxy)));
    server = await listen(app, local);
    const headers = { 'X-Forwarded-For': '1.2.3.4, 10.0.0.9' };
    expect(await (await fetch(`http://127.0.0.1:${server.port}/`, { headers })).text()).toBe(expected);
  });

  it('counts each address by itself, minute by minute', () => {
    let now = 1_000_000;
    const rate = createRateLimit(() => now);
    for (let n = 0; n < 600; n += 1) rate('a');
    expect(() => rate('a')).toThrow('Terlalu banyak permintaan');
    expect(() => rate('b')).not.toThrow();
    now += 60_000;
    expect(() => rate('a')).not.toThrow();
  });

  it('lets so many in at once, the others in their order, and sends away the rest', async () => {
    const gate = createGate(1, 2);
    const done: number[] = [];
    const release = Promise.withResolvers<void>();
    const first = gate(() => release.promise);
    const waiting = [1, 2].map((n) => gate(async () => done.push(n)));
    await expect(gate(async () => done.push(3))).rejects.toThrow('sibuk');
    expect(done).toEqual([]);
    release.resolve();
    await Promise.all([first, ...waiting]);
    expect(done).toEqual([1, 2]);
    await gate(async () => done.push(4));
    expect(done).toEqual([1, 2, 4]);
  });

  it('lets what runs finish when it is stopped, and takes nothing new', async () => {
    const begun = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const app = new Hono().get('/', async (context) => {
      begun.resolve();
      await release.promise;
      return context.text('selesai');
    });
    const listening = await listen(app, local);
    const running = fetch(`http://127.0.0.1:${listening.port}/`);
    await begun.promise;
    const stopped = listening.stop();
    await expect(fetch(`http://127.0.0.1:${listening.port}/`)).rejects.toThrow();
    release.resolve();
    expect(await (await running).text()).toBe('selesai');
    await stopped;
  });

  it('says which port is taken', async () => {
    server = await listen(new Hono(), local);
    await expect(listen(new Hono(), { ...local, port: server.port })).rejects.toThrow('sedang dipakai');
  });
});

describe.each(kinds)('the application on $name', (kind) => {
  let kominfo: Kominfo;
  afterEach(() => kominfo.close());

  it('answers with its headers, says that it lives, and knows nothing else', async () => {
    kominfo = await startKominfo(kind);
    const health = await fetch(`${kominfo.url}/sehat`);
    expect(await health.json()).toEqual({ sehat: true, program: '0.1.0', database: kominfo.desk.store.kind });
    expect(Object.fromEntries(health.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'no-store',
    });
    for (const path of ['/', '/rpc/x', '/tukar/berkas/../../office.key', '/tukar/berkas/abc'])
      expect((await fetch(kominfo.url + path)).status).toBe(404);
    expect((await fetch(`${kominfo.url}/tukar`)).status).toBe(404);
    const odd = await fetch(`${kominfo.url}/tukar`, { method: 'POST', body: 'bukan apa-apa' });
    expect([odd.status, await odd.json()]).toEqual([
      400,
      { code: 'bukan-berkas-tukar', message: 'Ini bukan berkas tukar Penghubung.' },
    ]);
  });

  it('takes nothing of a body that was cut off, and goes on', async () => {
    kominfo = await startKominfo(kind);
    const { hostname, port } = new URL(kominfo.url);
    const cut = connect(Number(port), hostname);
    await once(cut, 'connect');
    cut.write('POST /tukar HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nsetengah');
    cut.destroy();
    expect((await fetch(`${kominfo.url}/sehat`)).status).toBe(200);
  });

  it('refuses by the promised length alone, before anything came', async () => {
    kominfo = await startKominfo(kind);
    const asked = request(`${kominfo.url}/tukar`, {
      method: 'POST',
      headers: { 'Content-Length': 10 * 1_073_741_824 },
    });
    asked.on('error', () => undefined);
    asked.flushHeaders();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBe(413);
    asked.destroy();
  });
});
