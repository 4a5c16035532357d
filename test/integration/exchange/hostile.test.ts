import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { revokeDevice } from '../../../server/enrolment/enrol.ts';
import { fileLimits } from '../../../shared/exchange/limits.ts';
import { openBundle } from '../../../shared/exchange/open-bundle.ts';
import { sha256 } from '../../../shared/exchange/seal-bundle.ts';
import { call, openConsole, type TestConsole } from '../console/console.ts';
import { kinds } from '../server/databases.ts';
import type { Kominfo } from '../server/kominfo.ts';
import { HttpRefusal, newOffice, post, TestOffice } from '../server/office.ts';
import { bounded } from './bounded.ts';
import { encrypted, forged, manyReceivers, signed, tenGigabytes } from './forge.ts';
import { kominfoTables } from './tables.ts';

const caseA = '11111111-1111-4111-8111-111111111111';
const caseB = '22222222-2222-4222-8222-222222222222';

/** Built once: seconds of work that say nothing about the server. */
const zeros = tenGigabytes();
const tiny = gzipSync(Buffer.from('{}\n'.repeat(10_000_000)));

describe.each(kinds)('who means Kominfo harm, on $name', (kind) => {
  let scene: TestConsole;
  let kominfo: Kominfo;
  let a: TestOffice;
  let stranger: TestOffice;
  beforeEach(async () => {
    scene = await openConsole(kind);
    kominfo = scene.kominfo;
    a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    await a.exchange(kominfo);
    a.record(`case/${caseA}`, 'noted', { note: 'yang menunggu' });
    stranger = await TestOffice.create('penyusup', kominfo.clock.now);
  });

  /** Is refused over HTTP with that code, and leaves every table of the database as it was. */
  const isRefused = async (code: string, work: () => Promise<unknown>): Promise<HttpRefusal> => {
    const before = await kominfoTables(kominfo.desk);
    const error = await bounded(() =>
      work().then(
        () => undefined,
        (reason: unknown) => reason,
      ),
    );
    if (!(error instanceof HttpRefusal)) throw error ?? new Error(`${code}: not refused`);
    expect(error.body.code).toBe(code);
    expect(error.body.message).toMatch(/^[A-Z].*[.)]$/);
    expect(await kominfoTables(kominfo.desk)).toEqual(before);
    return error;
  };
  const posted = (bytes: Uint8Array | Promise<Uint8Array>) => async () => post(kominfo, await bytes);
  /** Of that office's own device, with whatever it announces. */
  const fromA = (packed: Buffer, announced: Parameters<typeof forged>[4], manifest: object = {}) =>
    posted(forged(a.identity, a.server.recipient, { ...a.request(), ...manifest }, packed, announced));

  it('a signature of somebody else, under the name of an office', async () => {
    const own = a.identity;
    a.identity = stranger.identity;
    await isRefused('tanda-tangan-salah', () => a.send(kominfo));
    a.identity = own;
    stranger.server = a.server;
    stranger.receive(caseB);
    await isRefused('perangkat-tidak-dikenal', () => stranger.send(kominfo));
    const { bytes } = await a.seal();
    const other = Uint8Array.from(bytes);
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    await isRefused('penerima-lain', posted(other));
  });

  it('an old request, sent again by whoever caught it: he reads nothing, and nothing follows from it', async () => {
    const { bytes } = await a.seal();
    a.apply(await a.open(await post(kominfo, bytes)));
    await kominfo.record(`case/${caseA}`, 'assigned', { office: a.office, name: 'Dinas A' });
    const { devices: _, exchanges: __, ...before } = await kominfoTables(kominfo.desk);
    const answer = await post(kominfo, bytes);
    const { devices: ___, exchanges: ____, ...after } = await kominfoTables(kominfo.desk);
    expect(after).toEqual(before);
    await expect(
      openBundle(answer, stranger.identity, fileLimits, async () => a.server.signKey),
    ).rejects.toMatchObject({ code: 'penerima-lain' });
    expect((await a.open(answer)).manifest.outcome).toMatchObject({ accepted: 0, duplicate: 1 });
  });

  it('a request for somebody else, and an answer sent back as a request', async () => {
    const server = a.server;
    a.server = { ...server, recipient: stranger.identity.recipient };
    await isRefused('penerima-lain', () => a.send(kominfo));
    a.server = server;
    await isRefused('server-lain', () => a.send(kominfo, { to: a.newId() }));
    const answer = await post(kominfo, (await a.seal()).bytes);
    await isRefused('penerima-lain', posted(answer));
  });

  it('writing to another office’s case and settings: stored as refused, handed to nobody', async () => {
    const b = await newOffice(kominfo, 'Dinas B');
    b.receive(caseB);
    await b.exchange(kominfo);
    await a.exchange(kominfo);
    const { mailbox, cases, pens, assignments } = await kominfoTables(kominfo.desk);
    a.record(`case/${caseB}`, 'noted', { note: 'bukan milikku' });
    a.record(`office/${b.office}`, 'sop-chosen', { id: 'x' });
    a.record('reference', 'categories-published', { categories: [] });
    const { manifest } = await a.send(kominfo);
    expect(manifest.outcome.refused).toHaveLength(3);
    const after = await kominfoTables(kominfo.desk);
    expect({ mailbox, cases, pens, assignments }).toEqual({
      mailbox: after.mailbox,
      cases: after.cases,
      pens: after.pens,
      assignments: after.assignments,
    });
  });

  it('two stories under one number: the device is stopped, and the console says so', async () => {
    const twin = a.copy();
    const [waiting] = a.outbox;
    await a.exchange(kominfo);
    Object.assign(twin, { outbox: [], seq: 1, hash: waiting?.prev_hash });
    twin.record(`case/${caseA}`, 'noted', { note: 'cerita lain' });
    const { devices: _, ...before } = await kominfoTables(kominfo.desk);
    await expect(twin.send(kominfo)).rejects.toThrow('perangkat-dihentikan');
    const { devices: __, ...after } = await kominfoTables(kominfo.desk);
    expect(after).toEqual(before);
    const state = await call(scene.router.session.state, undefined, scene.rina);
    expect(state.warnings.join()).toContain('Komputer PC Dinas A (Dinas A) dihentikan: Dua catatan berbeda');
    await isRefused('perangkat-dihentikan', () => a.send(kominfo));
  });

  // What is refused before the database is asked is the same on each.
  const once = (name: string, work: () => Promise<void>): void => {
    if (kind === kinds[0]) it(name, work);
  };

  once('ten gigabytes of zeros in ten megabytes, announced truly or not', async () => {
    await isRefused('terlalu-besar', fromA(zeros, { count: 1, bytes: 10_000_000_000 }));
    await isRefused('rusak', fromA(zeros, { count: 1, bytes: 64 * 1_048_576 }));
    await isRefused('rusak', fromA(zeros, { count: 1, bytes: 10 }));
  });

  once('ten million tiny events, announced truly or not', async () => {
    const bytes = 30_000_000;
    await isRefused('terlalu-besar', fromA(tiny, { count: 10_000_000, bytes }));
    await isRefused('rusak', fromA(tiny, { count: 5_000, bytes }));
    const honest = { bytes, sha256: sha256('{}\n'.repeat(10_000_000)) };
    await isRefused('rusak', fromA(tiny, { count: 5_000, ...honest }));
    await isRefused('terlalu-besar', fromA(tiny, { count: 10_000_000, ...honest }));
  });

  once('a head that names hundreds of thousands of receivers, or goes on for megabytes', async () => {
    await isRefused('penerima-lain', posted(manyReceivers(30_000_000)));
    const { recipient } = a.server;
    const brackets = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    await isRefused('rusak', posted(signed(a.identity, recipient, brackets)));
    await isRefused('rusak', posted(signed(a.identity, recipient, 'x'.repeat(2_000_000))));
    await isRefused('bukan-berkas-tukar', posted(encrypted(recipient, Buffer.alloc(4_000_000))));
    await isRefused('bukan-berkas-tukar', posted(Promise.resolve(Buffer.alloc(4_000_000))));
  });

  once('a request that ends after any hundredth of its length', async () => {
    const { bytes } = await a.seal();
    const before = await kominfoTables(kominfo.desk);
    await bounded(async () => {
      for (let part = 0; part < 100; part += 1) {
        const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 100));
        await expect(post(kominfo, cut), `${part} %`).rejects.toThrow(
          /^400 (bukan-berkas-tukar|penerima-lain):/,
        );
      }
    });
    expect(await kominfoTables(kominfo.desk)).toEqual(before);
    expect((await a.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 1 });
  });

  it('a computer that was revoked, also with the token it got before', async () => {
    const token = (await a.send(kominfo)).manifest.blobToken ?? '';
    await kominfo.desk.store.write((tx) => revokeDevice(tx, kominfo.desk, a.device));
    await isRefused('perangkat-dicabut', () => a.send(kominfo));
    const response = await fetch(`${kominfo.url}/tukar/berkas/${'a'.repeat(64)}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(401);
  });

  it('a stolen code: used by the thief first, used twice, expired, or guessed', async () => {
    const office = await kominfo.addOffice('Dinas C');
    const code = await kominfo.code(office);
    await stranger.enrol(kominfo, code, null);
    const rightful = await TestOffice.create('Dinas C', kominfo.clock.now);
    await isRefused('kode-salah', () => rightful.enrol(kominfo, code));
    // The office finds its code used: Kominfo revokes who used it, and what he has is worth nothing.
    await kominfo.desk.store.write((tx) => revokeDevice(tx, kominfo.desk, stranger.device));
    await isRefused('perangkat-dicabut', () => stranger.send(kominfo));
    await rightful.enrol(kominfo, await kominfo.code(office));
    const late = await kominfo.code(office);
    await isRefused('komputer-lain-aktif', async () => {
      const thief = await TestOffice.create('pencuri', kominfo.clock.now);
      await thief.enrol(kominfo, late, null);
    });
    kominfo.clock.now += 72 * 3_600_000 + 1;
    await isRefused('kode-salah', () => rightful.enrol(kominfo, late));
    for (let n = 0; n < 4; n += 1)
      await isRefused('kode-salah', () => rightful.enrol(kominfo, `GUESS${n}2345`));
    const good = await kominfo.code(office);
    await isRefused('terlalu-sering', () => rightful.enrol(kominfo, good));
  });
});
