import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { revokeDevice } from '../../../server/enrolment/enrol.ts';
import { kinds } from './databases.ts';
import { type Kominfo, startKominfo } from './kominfo.ts';
import { HttpRefusal, TestOffice } from './office.ts';

describe.each(kinds)('enrolment on $name', (kind) => {
  let kominfo: Kominfo;
  let id: string;
  beforeEach(async () => {
    kominfo = await startKominfo(kind);
    id = await kominfo.addOffice('Dinas A');
  });
  afterEach(() => kominfo.close());

  const folder = (name: string) => TestOffice.create(name, kominfo.clock.now);
  const refused = async (work: Promise<void>) => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof HttpRefusal)) throw error ?? new Error('not refused');
    return error.body.code;
  };

  it('registers a device by its code, once, however the code is typed', async () => {
    const code = await kominfo.code(id);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{10}$/);
    const a = await folder('A');
    await a.enrol(kominfo, ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `);
    expect(a.office).toBe(id);
    expect(a.server).toMatchObject({
      id: kominfo.desk.self.server,
      signKey: kominfo.desk.identity.publicKey,
      recipient: kominfo.desk.identity.recipient,
    });
    const b = await folder('B');
    expect(await refused(b.enrol(kominfo, code))).toBe('kode-salah');
    const kept = await kominfo.desk.store.read.selectFrom('codes').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  it('forgets a code after 72 hours, and when a newer one is made', async () => {
    const a = await folder('A');
    const older = await kominfo.code(id);
    const newer = await kominfo.code(id);
    expect(await refused(a.enrol(kominfo, older))).toBe('kode-salah');
    kominfo.clock.now += 72 * 3_600_000 + 1;
    expect(await refused(a.enrol(kominfo, newer))).toBe('kode-salah');
    await a.enrol(kominfo, await kominfo.code(id));
  });

  it('makes who guesses wait: five a minute from an address, twenty an hour in all', async () => {
    const a = await folder('A');
    for (let n = 0; n < 5; n += 1) expect(await refused(a.enrol(kominfo, 'AAAAAAAAAA'))).toBe('kode-salah');
    const code = await kominfo.code(id);
    expect(await refused(a.enrol(kominfo, code))).toBe('terlalu-sering');
    for (let minute = 0; minute < 3; minute += 1) {
      kominfo.clock.now += 61_000;
      for (let n = 0; n < 5; n += 1) expect(await refused(a.enrol(kominfo, 'AAAAAAAAAA'))).toBe('kode-salah');
    }
    kominfo.clock.now += 61_000;
    expect(await refused(a.enrol(kominfo, code))).toBe('terlalu-sering');
    kominfo.clock.now += 3_600_000;
    await a.enrol(kominfo, code);
  });

  it('asks to revoke the other computer first, unless the folder is the office’s own copy', async () => {
    const a = await folder('A');
    const former = a.office;
    await a.enrol(kominfo, await kominfo.code(id));
    const b = await folder('B');
    const code = await kominfo.code(id);
    expect(await refused(b.enrol(kominfo, code, null))).toBe('komputer-lain-aktif');
    // The refused try did not use the code up.
    const copy = await folder('A, salinan');
    await copy.enrol(kominfo, code, former);
    expect(copy.office).toBe(id);
    for (const device of [a.device, copy.device])
      await kominfo.desk.store.write((tx) => revokeDevice(tx, kominfo.desk, device));
    await b.enrol(kominfo, await kominfo.code(id), null);
    expect(b.office).toBe(id);
  });

  it('does not give a folder or a computer of one office to another', async () => {
    const other = await kominfo.addOffice('Dinas B');
    const a = await folder('A');
    const former = a.office;
    await a.enrol(kominfo, await kominfo.code(id));
    const b = await folder('B');
    expect(await refused(b.enrol(kominfo, await kominfo.code(other), former))).toBe('kantor-lain');
    expect(await refused(b.enrol(kominfo, await kominfo.code(other), id))).toBe('kantor-lain');
    expect(await refused(a.enrol(kominfo, await kominfo.code(other), null))).toBe('kantor-lain');
  });

  it('takes back a revoked computer with a new code, and what its folder wrote before', async () => {
    const a = await folder('A');
    a.receive('11111111-1111-4111-8111-111111111111');
    await a.enrol(kominfo, await kominfo.code(id));
    a.record('case/11111111-1111-4111-8111-111111111111', 'verified', {});
    await kominfo.desk.store.write((tx) => revokeDevice(tx, kominfo.desk, a.device));
    await expect(a.send(kominfo)).rejects.toThrow('perangkat-dicabut');
    await a.enrol(kominfo, await kominfo.code(id), a.office);
    expect((await a.send(kominfo)).manifest.outcome).toMatchObject({ accepted: 2, refused: [] });
  });

  it('refuses keys that are none', async () => {
    for (const device of [
      { signKey: 'x' },
      { recipient: 'age1xxx' },
      { recipient: '' },
      { id: '../etc' },
      { name: '' },
    ]) {
      const a = await folder('A');
      const own = {
        id: a.device,
        signKey: a.identity.publicKey,
        recipient: a.identity.recipient,
        name: 'PC',
        ...device,
      };
      const response = await fetch(`${kominfo.url}/daftar`, {
        method: 'POST',
        body: JSON.stringify({
          code: await kominfo.code(id),
          device: own,
          folderOffice: null,
          program: '0.1.0',
        }),
      });
      expect(response.status).toBe(400);
    }
    const response = await fetch(`${kominfo.url}/daftar`, { method: 'POST', body: '{' });
    expect(await response.json()).toMatchObject({ code: 'tidak-sah' });
  });

  it('writes neither codes nor names into its log', async () => {
    const a = await folder('Ibu Sari');
    const code = await kominfo.code(id);
    await a.enrol(kominfo, code);
    a.receive('11111111-1111-4111-8111-111111111111', 'Judul rahasia');
    await a.exchange(kominfo);
    const log = kominfo.log.join('');
    expect(log).toContain('"event":"tukar"');
    for (const hidden of [code, 'Sari', 'Judul', 'Lubang']) expect(log).not.toContain(hidden);
    for (const line of kominfo.log) expect(JSON.parse(line)).toHaveProperty('time');
  });
});
