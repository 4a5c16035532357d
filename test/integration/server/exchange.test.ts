import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerRequest } from '../../../server/exchange/answer.ts';
import { pageLimits, payloadLimit } from '../../../shared/exchange/limits.ts';
import { kinds } from './databases.ts';
import { type Kominfo, startKominfo } from './kominfo.ts';
import { HttpRefusal, newOffice, post, receivedPayload, TestOffice } from './office.ts';

const caseA = '11111111-1111-4111-8111-111111111111';
const caseB = '22222222-2222-4222-8222-222222222222';

describe.each(kinds)('an exchange on $name', (kind) => {
  let kominfo: Kominfo;
  beforeEach(async () => {
    kominfo = await startKominfo(kind);
  });
  afterEach(() => kominfo.close());

  const refusal = async (work: Promise<unknown>): Promise<HttpRefusal> => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof HttpRefusal)) throw error ?? new Error('not refused');
    return error;
  };
  const mailbox = (office: string) =>
    kominfo.desk.store.read
      .selectFrom('mailbox')
      .innerJoin('events', 'events.position', 'mailbox.event_position')
      .select(['mailbox.seq', 'events.type', 'events.id'])
      .where('mailbox.office', '=', office)
      .orderBy('mailbox.seq')
      .execute();
  const stored = async () =>
    (await kominfo.desk.store.read.selectFrom('events').select('id').execute()).length;

  it('records nothing of its own that no office could take: it would be sent for ever, and nothing after it', async () => {
    const b = await newOffice(kominfo, 'Dinas B');
    const before = await stored();
    const note = 'x'.repeat(payloadLimit);
    const assigned = { office: b.office, name: 'Dinas B', note };
    await expect(kominfo.record(`case/${caseA}`, 'assigned', assigned)).rejects.toThrow('terlalu panjang');
    expect(await stored()).toBe(before);
    await kominfo.record('reference', 'categories-published', {
      categories: ['x'.repeat(payloadLimit - 99)],
    });
    await b.exchange(kominfo);
    expect([...b.received.values()].map(({ type }) => type)).toContain('categories-published');
  });

  it('stores what is new, acknowledges it, and hands nothing back that its sender just sent', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    a.record(`case/${caseA}`, 'noted', { note: 'Sudah dilihat.' });
    const answer = await a.send(kominfo);
    expect(answer.manifest).toMatchObject({
      outcome: { accepted: 2, duplicate: 0, held: 0, refused: [], gap: null },
      mailbox: { from: 1, to: 2, more: false, resync: false },
      minimum: null,
    });
    expect(answer.manifest.outcome.acknowledged).toEqual([{ incarnation: a.incarnation, seq: 2 }]);
    expect(answer.events).toEqual([]);
    expect(answer.manifest.answers.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the same request twice as once', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    const { bytes } = await a.seal();
    await post(kominfo, bytes);
    const again = await a.open(await post(kominfo, bytes));
    expect(again.manifest.outcome).toMatchObject({ accepted: 0, duplicate: 1 });
    expect(await stored()).toBe(1);
    expect(await mailbox(a.office)).toHaveLength(1);
  });

  it('names where to go on when something is missing, and stores nothing of that incarnation', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    a.record(`case/${caseA}`, 'noted', { note: 'satu' });
    a.record(`case/${caseA}`, 'noted', { note: 'dua' });
    const all = a.outbox;
    a.outbox = all.slice(0, 1);
    await a.send(kominfo);
    a.outbox = all.slice(2);
    const answer = await a.send(kominfo);
    expect(answer.manifest.outcome).toMatchObject({
      accepted: 0,
      gap: { incarnation: a.incarnation, expected: 2 },
      acknowledged: [{ incarnation: a.incarnation, seq: 1 }],
    });
    a.outbox = all;
    expect((await a.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 2, duplicate: 1, gap: null });
  });

  it('stops a device that tells two stories under one number, and stores nothing of it', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    const twin = a.copy();
    twin.outbox = [];
    twin.seq = 0;
    await a.send(kominfo);
    twin.receive(caseB, 'Cerita lain');
    twin.record(`case/${caseB}`, 'noted', { note: 'x' });
    expect((await refusal(twin.send(kominfo))).body.code).toBe('perangkat-dihentikan');
    expect(await stored()).toBe(1);
    expect((await refusal(a.send(kominfo))).status).toBe(403);
    const row = await kominfo.desk.store.read
      .selectFrom('devices')
      .select('stopped_reason')
      .where('id', '=', a.device)
      .executeTakeFirst();
    expect(row?.stopped_reason).toContain('Dua catatan berbeda bernomor 1');
  });

  it('knows a second copy of a sitting by what its next event follows', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    const twin = a.copy();
    await a.send(kominfo);
    twin.outbox = [];
    twin.seq = 0;
    twin.hash = 'f'.repeat(64);
    twin.record(`case/${caseA}`, 'noted', { note: 'lain' });
    twin.outbox = [];
    twin.record(`case/${caseA}`, 'noted', { note: 'lain lagi' });
    expect((await refusal(twin.send(kominfo))).body.code).toBe('perangkat-dihentikan');
  });

  it('takes chains of the first versions, which went on from whatever stood last in the file', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const usual = a.incarnation;
    a.receive(caseA);
    a.incarnation = a.newId();
    const seq = a.seq;
    a.seq = 0;
    a.receive(caseB, 'Contoh');
    a.incarnation = usual;
    a.seq = seq;
    a.record(`case/${caseA}`, 'noted', { note: 'mengikuti contoh' });
    const inOrder = [a.outbox[0], a.outbox[2], a.outbox[1]].flatMap((event) => event ?? []);
    a.outbox = inOrder;
    expect((await a.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 3 });
  });

  it('holds what a newer program wrote, and passes it on byte for byte', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    a.receive(caseA);
    const newer = a.record(`case/${caseA}`, 'drone-sent', { height: 1.5, note: 'é\u0000 <b>' });
    const version = a.record(`case/${caseA}`, 'noted', { words: ['x'] }, 2);
    expect((await a.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 1, held: 2, refused: [] });
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    await b.exchange(kominfo);
    expect(b.received.get(newer.id)).toEqual(newer);
    expect(b.received.get(version.id)).toEqual(version);
  });

  it('stores and acknowledges what it refuses, says why, also again, and passes it on to nobody', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    b.receive(caseB);
    await b.exchange(kominfo);
    a.receive(caseA);
    a.record(`case/${caseB}`, 'noted', { note: 'bukan milikku' });
    a.record(`case/${caseA}`, 'noted', { note: 5 });
    a.record('reference', 'categories-published', { categories: [] });
    a.record(`office/${b.office}`, 'sop-chosen', { id: 'x' });
    a.record(`case/${caseA}`, 'assigned', { office: a.office, name: 'saya' });
    a.office = b.office;
    a.record(`case/${caseA}`, 'noted', { note: 'atas nama B' });
    const { bytes } = await a.seal();
    for (const counts of [
      { accepted: 1, duplicate: 0 },
      { accepted: 0, duplicate: 7 },
    ]) {
      const { manifest } = await a.open(await post(kominfo, bytes));
      expect(manifest.outcome).toMatchObject(counts);
      expect(manifest.outcome.acknowledged).toEqual([{ incarnation: a.incarnation, seq: 7 }]);
      expect(manifest.outcome.refused.map((each) => [each.seq, each.reason])).toEqual([
        [2, 'Aduan ini tidak pernah ditugaskan kepada kantor ini.'],
        [3, 'Isi catatan jenis noted tidak sah (note).'],
        [4, 'Yang diterbitkan Kominfo tidak boleh diubah oleh OPD.'],
        [5, 'Pengaturan kantor lain tidak boleh diubah.'],
        [6, 'Hanya Kominfo yang boleh mencatat ini.'],
        [7, 'Catatan ini ditulis atas nama kantor lain.'],
      ]);
    }
    expect(await mailbox(b.office)).toHaveLength(1);
  });

  it('lets a case be begun whose first try was refused', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.record(`case/${caseA}`, 'received', { channel: 'merpati' });
    expect((await a.send(kominfo)).manifest.outcome.refused).toHaveLength(1);
    a.outbox = [];
    a.receive(caseA);
    a.record(`case/${caseA}`, 'noted', { note: 'sekarang benar' });
    expect((await a.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 2, refused: [] });
  });

  it('answers no more refusals at once than its manifest has room for, and gets through them all', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    for (let n = 0; n < 12_000; n += 1) a.record('reference', 'categories-published', { n });
    a.receive(caseA);
    const options = { via: 'berkas', program: '0.1.0', minimum: '0.1.0' } as const;
    const refused: number[] = [];
    while (a.outbox.length > 0) {
      const { bytes } = await a.seal({ via: 'berkas' });
      const answer = await a.open((await answerRequest(kominfo.desk, bytes, options)).bytes);
      refused.push(answer.manifest.outcome.refused.length);
      a.apply(answer);
    }
    expect(refused).toEqual([5_000, 5_000, 2_000]);
  });

  it('counts what was refused for want of an assignment once the case is assigned, for all who have it', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    const c = await newOffice(kominfo, 'Dinas C');
    a.receive(caseA);
    await a.exchange(kominfo);
    await kominfo.record(`case/${caseA}`, 'assigned', { office: c.office, name: 'Dinas C' });
    const good = b.record(`case/${caseA}`, 'noted', { note: 'sudah dicek' });
    const bad = b.record(`case/${caseA}`, 'noted', { note: 7 });
    expect((await b.send(kominfo)).manifest.outcome.refused).toHaveLength(2);
    b.outbox = [];
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    for (const office of [b, c]) {
      await office.exchange(kominfo);
      expect([...office.received.keys()]).toContain(good.id);
      expect([...office.received.keys()]).not.toContain(bad.id);
    }
  });

  it('puts the whole stream into the mailbox of whom a case is assigned to, and what comes later', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    a.receive(caseA);
    a.record(`case/${caseA}`, 'noted', { note: 'satu' });
    await a.exchange(kominfo);
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    await b.exchange(kominfo);
    expect([...b.received.values()].map((event) => event.type)).toEqual(['received', 'noted', 'assigned']);
    a.record(`case/${caseA}`, 'noted', { note: 'dua' });
    await a.exchange(kominfo);
    b.record(`case/${caseA}`, 'verified', {});
    await b.exchange(kominfo);
    await a.exchange(kominfo);
    // A began it, but it is not assigned to A.
    expect(a.received.size).toBe(0);
    await kominfo.record(`case/${caseA}`, 'assignment-withdrawn', { office: b.office, reason: 'Keliru' });
    a.record(`case/${caseA}`, 'noted', { note: 'tiga' });
    await a.exchange(kominfo);
    await b.exchange(kominfo);
    expect((await mailbox(b.office)).map((row) => row.type)).toEqual([
      'received',
      'noted',
      'assigned',
      'noted',
      'verified',
      'assignment-withdrawn',
    ]);
    // What it has begun it may finish: the pen stays.
    b.record(`case/${caseA}`, 'noted', { note: 'sudah telanjur' });
    expect((await b.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 1, refused: [] });
  });

  it('gives an own import of a report that another has too the pen, not the mailbox', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    a.receive(caseA);
    a.record(`case/${caseA}`, 'noted', { note: 'rahasia dapur A' });
    await a.exchange(kominfo);
    b.receive(caseA);
    b.record(`case/${caseA}`, 'verified', {});
    expect((await b.exchange(kominfo)).manifest.outcome).toMatchObject({ accepted: 2, refused: [] });
    expect(b.received.size).toBe(0);
  });

  it('gives everybody what Kominfo publishes, also an office that is added later', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    await kominfo.record('reference', 'categories-published', { categories: ['Jalan'] });
    await a.exchange(kominfo);
    const b = await newOffice(kominfo, 'Dinas B');
    await b.exchange(kominfo);
    for (const office of [a, b])
      expect([...office.received.values()].map((event) => event.type)).toEqual(['categories-published']);
  });

  it('orders by its own clock what was written with one too far ahead, and tells everybody', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    a.now = kominfo.clock.now + 10 * 365 * 86_400_000;
    const event = a.receive(caseA);
    const key = `${String(kominfo.clock.now + 300_000).padStart(15, '0')}-ffff-${event.hlc}`;
    expect((await a.send(kominfo)).manifest.capped).toEqual([{ event: event.id, key }]);
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    const answer = await b.send(kominfo);
    expect(answer.manifest.capped).toEqual([{ event: event.id, key }]);
    const assigned = answer.events.find((each) => each.type === 'assigned');
    expect((assigned?.hlc ?? '') > key.slice(0, 15)).toBe(true);
    const row = await kominfo.desk.store.read
      .selectFrom('devices')
      .select('clock_ahead_ms')
      .where('id', '=', a.device)
      .executeTakeFirst();
    expect(row?.clock_ahead_ms).toBe(10 * 365 * 86_400_000);
  });

  it('reads the mailbox anew for an office whose cursor it does not know', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    await a.exchange(kominfo);
    const cursor = { ...a.cursor };
    const { newId } = a;
    for (const wrong of [
      { ...cursor, epoch: newId() },
      { ...cursor, mailbox: 99 },
      { ...cursor, event: newId() },
    ]) {
      const { manifest, events } = await a.send(kominfo, { cursor: wrong });
      expect(manifest.mailbox).toMatchObject({ resync: true, from: 1, to: 1 });
      expect(events.map((event) => event.type)).toEqual(['received']);
    }
    expect((await a.send(kominfo, { cursor })).manifest.mailbox).toMatchObject({
      resync: false,
      from: 2,
      to: 1,
    });
  });

  it('lets an office recover from a lost computer by its mailbox', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    a.record(`office/${a.office}`, 'sop-chosen', { id: 'sop-lapor' });
    a.record('sop/sop-lapor', 'revoked', { version: 1, reason: 'ganti' });
    await a.exchange(kominfo);
    await kominfo.desk.store.write((tx) =>
      tx.updateTable('devices').set({ revoked_at: 1 }).where('id', '=', a.device).execute(),
    );
    const fresh = await TestOffice.create('Dinas A, PC baru', kominfo.clock.now);
    await fresh.enrol(kominfo, await kominfo.code(a.office), null);
    await fresh.exchange(kominfo);
    expect([...fresh.received.values()].map((event) => event.type)).toEqual([
      'received',
      'sop-chosen',
      'revoked',
    ]);
  });

  it('refuses unknown, revoked and misdirected senders, storing nothing', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    expect((await refusal(a.send(kominfo, { to: a.newId() }))).body.code).toBe('server-lain');
    expect((await refusal(a.send(kominfo, { from: { device: a.newId() } }))).body.code).toBe(
      'perangkat-tidak-dikenal',
    );
    expect((await refusal(a.send(kominfo, { from: { device: kominfo.desk.self.device } }))).body.code).toBe(
      'perangkat-tidak-dikenal',
    );
    const other = await TestOffice.create('penyusup', kominfo.clock.now);
    const own = a.identity;
    a.identity = other.identity;
    expect((await refusal(a.send(kominfo))).body.code).toBe('tanda-tangan-salah');
    a.identity = own;
    const server = a.server;
    a.server = { ...server, recipient: other.identity.recipient };
    expect((await refusal(a.send(kominfo))).body.code).toBe('penerima-lain');
    a.server = server;
    await kominfo.desk.store.write((tx) =>
      tx.updateTable('devices').set({ revoked_at: 1 }).where('id', '=', a.device).execute(),
    );
    expect(await refusal(a.send(kominfo))).toMatchObject({
      status: 403,
      body: { code: 'perangkat-dicabut' },
    });
    expect(await stored()).toBe(0);
  });

  it('refuses lines that are not what the manifest promised', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    const run = { incarnation: a.incarnation, from: 1, to: 1 };
    for (const runs of [[], [run, run], [{ ...run, to: 2 }], [{ ...run, from: 2, to: 2 }]])
      expect((await refusal(a.send(kominfo, { runs }))).status).toBe(400);
    const [event] = a.outbox;
    if (!event) throw new Error('no event');
    a.outbox = [];
    a.seq = 0;
    const { device } = a;
    Object.assign(a, { device: a.newId() });
    a.receive(caseA);
    Object.assign(a, { device });
    expect((await refusal(a.send(kominfo))).body.code).toBe('catatan-salah');
    expect(await stored()).toBe(0);
  });

  it('refuses a payload of nothing but brackets with a clear word', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const event = a.receive(caseA);
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    a.outbox = [{ ...event, payload: deep }];
    const said = await refusal(a.send(kominfo));
    expect(said.body).toMatchObject({
      code: 'catatan-salah',
      message: expect.stringContaining('terlalu dalam'),
    });
  });

  it('says what is too large before reading it', async () => {
    const response = await fetch(`${kominfo.url}/tukar`, {
      method: 'POST',
      body: new Uint8Array(33 * 1_048_576),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'terlalu-besar' });
  });

  it('hands a program that is too old nothing out, but takes what it sends', async () => {
    await kominfo.close();
    kominfo = await startKominfo(kind, { minimum: '0.2.0' });
    const a = await newOffice(kominfo, 'Dinas A');
    await kominfo.record('reference', 'categories-published', { categories: ['Jalan'] });
    a.receive(caseA);
    const answer = await a.send(kominfo);
    expect(answer.manifest).toMatchObject({
      minimum: '0.2.0',
      outcome: { accepted: 1 },
      mailbox: { from: 1, to: 0, more: false },
    });
    expect(answer.events).toEqual([]);
    a.program = '0.10.0';
    expect((await a.send(kominfo)).manifest.minimum).toBeNull();
  });

  it('passes keys on to whom the case is assigned, unless the reporter is hidden', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    a.receive(caseA);
    a.record(`case/${caseB}`, 'received', receivedPayload('Rahasia', true));
    const key = (id: string, caseId: string) => ({
      id,
      caseId,
      key: Buffer.alloc(32, id).toString('base64'),
    });
    a.keys = [key('k-a', caseA), key('k-b', caseB), key('k-c', '33333333-3333-4333-8333-333333333333')];
    await a.exchange(kominfo);
    expect([...a.receivedKeys.keys()].sort()).toEqual(['k-a', 'k-b']);
    for (const id of [caseA, caseB])
      await kominfo.record(`case/${id}`, 'assigned', { office: b.office, name: 'Dinas B' });
    await b.exchange(kominfo);
    expect([...b.receivedKeys.values()]).toEqual([key('k-a', caseA)]);
    await kominfo.record(`case/${caseB}`, 'confidentiality-changed', {
      anonymous: false,
      confidential: false,
      reason: 'Pelapor membuka diri',
    });
    await b.exchange(kominfo);
    expect([...b.receivedKeys.keys()]).toEqual(['k-a', 'k-b']);
    // Another office's word does not replace a key.
    b.keys = [{ ...key('k-a', caseA), key: Buffer.alloc(32, 9).toString('base64') }];
    await b.exchange(kominfo);
    const fresh = await TestOffice.create('Dinas A, baru', kominfo.clock.now);
    await kominfo.desk.store.write((tx) =>
      tx.updateTable('devices').set({ revoked_at: 1 }).where('id', '=', a.device).execute(),
    );
    await fresh.enrol(kominfo, await kominfo.code(a.office), null);
    await fresh.exchange(kominfo);
    expect(fresh.receivedKeys.get('k-a')).toEqual(key('k-a', caseA));
  });

  it('gives a large mailbox in pages, whatever stands between', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    const b = await newOffice(kominfo, 'Dinas B');
    a.receive(caseA);
    const page = pageLimits.https.events;
    for (let n = 1; n < page + 500; n += 1) a.record(`case/${caseA}`, 'noted', { note: `catatan ${n}` });
    await a.exchange(kominfo);
    await kominfo.record(`case/${caseA}`, 'assigned', { office: b.office, name: 'Dinas B' });
    const first = await b.send(kominfo);
    expect(first.manifest.mailbox).toMatchObject({ from: 1, to: page, more: true });
    await b.exchange(kominfo);
    expect(b.received.size).toBe(page + 501);
  });

  it('goes on after a restart of the server', async () => {
    const a = await newOffice(kominfo, 'Dinas A');
    a.receive(caseA);
    await a.exchange(kominfo);
    kominfo = await kominfo.restart();
    await kominfo.record(`case/${caseA}`, 'noted', { note: 'dari Kominfo' });
    a.record(`case/${caseA}`, 'noted', { note: 'lagi' });
    await kominfo.record(`case/${caseA}`, 'assigned', { office: a.office, name: 'Dinas A' });
    await a.exchange(kominfo);
    expect(a.outbox).toEqual([]);
    expect([...a.received.values()].map((event) => event.type)).toContain('assigned');
  });
});
