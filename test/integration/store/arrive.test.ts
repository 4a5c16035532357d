import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/workbench/desk.ts';
import { canonical, genesis } from '../../../shared/domain/event/envelope.ts';
import { type ArrivingEvent, arrive, capKeys } from '../../../shared/event-store/arrive.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { hashOf } from '../../../shared/event-store/envelope.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { projectEvents, reprojectCases } from '../../../shared/event-store/project-cases.ts';
import { brokenLink, digestOf, projectionDifference } from '../../../shared/event-store/verify.ts';
import { behindTheBack, newFolder, newOffice, openAt, register } from '../workbench/fixture.ts';

/** Notes and corrections that Kominfo wrote on a case, as its server would send them. */
function fromKominfo(caseId: string, titles: readonly string[], ms: number): ArrivingEvent[] {
  let previous = genesis;
  return titles.map((title, index) => {
    const envelope = {
      id: `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
      office: 'kominfo',
      device: 'server',
      incarnation: 'server-1',
      seq: index + 1,
      hlc: `${String(ms + index).padStart(15, '0')}-0000`,
      actor: 'staf',
      stream: `case/${caseId}`,
      type: 'corrected',
      version: 1,
      payload: canonical({ title, over: [] }),
      prev_hash: previous,
    };
    previous = hashOf(envelope);
    return { ...envelope, hash: previous };
  });
}

function takeIn(
  desk: Desk,
  events: readonly ArrivingEvent[],
  receipt: boolean,
  keys = new Map<string, string>(),
) {
  return desk.transact(async (db, record) => {
    const rows = await arrive(db, events, new Set([desk.officeId()]), keys);
    if (receipt)
      await record([
        {
          stream: officeStream(desk.officeId()),
          fact: {
            type: 'exchange-recorded',
            payload: { server: 'kominfo', count: rows.length, digest: digestOf(rows.map((row) => row.hash)) },
          },
        },
      ]);
    await projectEvents(db, rows, desk.office());
    return rows.length;
  });
}

const later = Date.UTC(2026, 10, 24, 4);

describe('events that arrive from elsewhere', () => {
  it('stand in the record and in the projections once, bound by their receipt', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    const events = fromKominfo(id, ['Lampu jalan padam', 'Lampu jalan di Desa Contoh padam'], later);
    expect(await takeIn(desk, events, true)).toBe(2);
    expect(await takeIn(desk, events, true)).toBe(0);
    const row = await desk.store.read
      .selectFrom('cases')
      .select('title')
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row?.title).toBe('Lampu jalan di Desa Contoh padam');
    expect(await brokenLink(desk.store.read)).toBeNull();
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
  });

  it('are missed when one is changed, taken away or put in without a receipt', async () => {
    for (const harm of ['changed', 'no receipt', 'receipt of fewer'] as const) {
      const { desk, folder, workbench } = await newOffice();
      const { id } = await register(desk, 'Lampu jalan mati');
      const events = fromKominfo(id, ['Satu', 'Dua'], later);
      await takeIn(desk, harm === 'receipt of fewer' ? events.slice(1) : events, harm !== 'no receipt');
      if (harm === 'changed') {
        await workbench.close();
        behindTheBack(folder, (db) => {
          db.exec('drop trigger events_keep');
          db.prepare(`update events set payload = ? where office = 'kominfo' and seq = 1`).run(
            '{"over":[],"title":"Lain"}',
          );
        });
      }
      const again = harm === 'changed' ? await openAt(folder) : workbench;
      const found = await brokenLink(again.desk.store.read);
      // A receipt binds exactly what came with it, also when that is the middle of somebody's chain.
      if (harm === 'receipt of fewer') expect(found).toBeNull();
      else expect(found, harm).toContain('berubah');
      if (harm === 'changed') await again.close();
    }
  });

  it('are ordered by the merge key they come with', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    const [ahead] = fromKominfo(id, ['Dari masa depan'], Date.UTC(2036, 0, 1));
    if (!ahead) throw new Error('no event');
    const key = `${String(later).padStart(15, '0')}-ffff-${ahead.hlc}`;
    await takeIn(desk, [ahead], true, new Map([[ahead.id, key]]));
    const { events } = await loadCase(desk.store.read, id);
    expect(events.find((event) => event.id === ahead.id)?.hlc).toBe(key);
    expect((await lastEvent(desk)).hlc < '002000000000000').toBe(true);
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
  });
});

it('what was written while the clock was ten years ahead is ordered anew once, and the clock goes on from the present', async () => {
  let now = Date.UTC(2026, 10, 24, 3);
  const { desk } = await newOffice(() => now);
  now = Date.UTC(2036, 10, 24, 3);
  const { id } = await register(desk, 'Lampu jalan mati');
  now = Date.UTC(2026, 10, 24, 4);
  await register(desk, 'Selokan tersumbat');
  const ahead = await desk.store.read
    .selectFrom('events')
    .select(['id', 'hlc', 'stream'])
    .where('hlc', '>', '002000000000000')
    .execute();
  expect(ahead).toHaveLength(2);
  const keys = new Map(ahead.map((row) => [row.id, `${String(now).padStart(15, '0')}-ffff-${row.hlc}`]));
  await desk.transact(async (db) => {
    expect(await capKeys(db, keys)).toEqual(ahead.map((row) => row.stream));
    expect(await capKeys(db, new Map(ahead.map((row) => [row.id, 'lain'])))).toEqual([]);
    await reprojectCases(
      db,
      ahead.map((row) => row.stream.slice(5)),
      desk.office(),
    );
  });
  await register(desk, 'Jalan berlubang');
  expect((await lastEvent(desk)).hlc < '002000000000000').toBe(true);
  expect((await loadCase(desk.store.read, id)).events[0]?.hlc).toBe(keys.get(ahead[0]?.id ?? ''));
  expect(await brokenLink(desk.store.read)).toBeNull();
  expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
});

async function lastEvent(desk: Desk): Promise<{ readonly hlc: string }> {
  return desk.store.read
    .selectFrom('events')
    .select('hlc')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

it('a copied folder and its original never use the same number', async () => {
  const { desk, folder, workbench } = await newOffice();
  await register(desk, 'Lampu jalan mati');
  await workbench.close();
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  const numbers: string[] = [];
  for (const place of [folder, copy]) {
    const opened = await openAt(place);
    await register(opened.desk, 'Selokan tersumbat');
    const rows = await opened.desk.store.read
      .selectFrom('events')
      .select(['incarnation', 'seq', 'hash'])
      .execute();
    numbers.push(...rows.map((row) => `${row.incarnation} ${row.seq} ${row.hash}`));
    expect(await brokenLink(opened.desk.store.read)).toBeNull();
    await opened.close();
  }
  const places = new Map<string, string>();
  for (const number of numbers) {
    const [incarnation, seq, hash = ''] = number.split(' ');
    const place = `${incarnation} ${seq}`;
    expect(places.get(place) ?? hash).toBe(hash);
    places.set(place, hash);
  }
});
