import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../../../server/check/check.ts';
import { kinds } from './databases.ts';
import { ids, type Kominfo, startKominfo } from './kominfo.ts';
import { newOffice, post, type TestOffice } from './office.ts';

const offices = 20;

describe.each(kinds)('many at once on $name', (kind) => {
  let kominfo: Kominfo;
  beforeEach(async () => {
    kominfo = await startKominfo(kind);
  });
  afterEach(() => kominfo.close());

  it('numbers mailboxes without holes while 20 offices send and cases are assigned to them all', async () => {
    const all: TestOffice[] = [];
    for (let n = 0; n < offices; n += 1) all.push(await newOffice(kominfo, `Dinas ${n}`));
    const newId = ids('cases');
    const cases = all.map((office) => {
      const id = newId();
      office.receive(id);
      return id;
    });
    await Promise.all(all.map((office) => office.exchange(kominfo)));
    const rounds = all.flatMap((office, n) => [
      // Everybody writes to what is being assigned around them.
      (async () => {
        for (let round = 0; round < 4; round += 1) {
          office.record(`case/${cases[n]}`, 'noted', { note: `putaran ${round}` });
          await office.exchange(kominfo);
        }
      })(),
      (async () => {
        const to = [1, 2, 3].map((step) => all[(n + step) % offices]);
        for (const each of to)
          await kominfo.record(`case/${cases[n]}`, 'assigned', { office: each?.office ?? '', name: 'x' });
      })(),
    ]);
    await Promise.all(rounds);
    await Promise.all(all.map((office) => office.exchange(kominfo)));

    expect(await faultsOf(kominfo.desk)).toEqual([]);
    for (const [n, office] of all.entries()) {
      expect(office.outbox).toEqual([]);
      const assigned = [1, 2, 3].map((step) => `case/${cases[(n - step + offices) % offices]}`);
      for (const stream of assigned) {
        const got = [...office.received.values()].filter((event) => event.stream === stream);
        // Receipt, four notes, three assignments.
        expect(got.map((event) => event.type).sort()).toEqual([
          'assigned',
          'assigned',
          'assigned',
          'noted',
          'noted',
          'noted',
          'noted',
          'received',
        ]);
      }
      expect(office.cursor.mailbox).toBeGreaterThan(24);
    }
  });

  it('takes one request that arrives many times at once as one', async () => {
    const office = await newOffice(kominfo, 'Dinas A');
    office.receive('11111111-1111-4111-8111-111111111111');
    const { bytes } = await office.seal();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(kominfo, bytes)));
    const opened = await Promise.all(answers.map((answer) => office.open(answer)));
    const accepted = opened.map(({ manifest }) => manifest.outcome.accepted);
    expect(accepted.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(await faultsOf(kominfo.desk)).toEqual([]);
  });

  it('lets one event of two with the same id through, whoever is first', async () => {
    const [a, b] = [await newOffice(kominfo, 'Dinas A'), await newOffice(kominfo, 'Dinas B')];
    const same = a.newId();
    for (const [office, id] of [
      [a, '11111111-1111-4111-8111-111111111111'],
      [b, '22222222-2222-4222-8222-222222222222'],
    ] as const) {
      Object.assign(office, { newId: () => same });
      office.receive(id);
    }
    const answers = await Promise.all([a.send(kominfo), b.send(kominfo)]);
    const refused = answers.flatMap(({ manifest }) => manifest.outcome.refused);
    expect(refused.map((each) => each.reason)).toEqual(['Nomor catatan ini sudah dipakai catatan lain.']);
    expect(answers.map(({ manifest }) => manifest.outcome.acknowledged.length)).toEqual([1, 1]);
  });
});
