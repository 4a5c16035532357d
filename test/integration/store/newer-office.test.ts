import { expect, it } from 'vitest';
import { addOfficer, changeSettings } from '../../../main/workbench/office.ts';
import { workbenchState } from '../../../main/workbench/state.ts';
import { hashOf } from '../../../shared/event-store/envelope.ts';
import type { EventsTable } from '../../../shared/event-store/schema.ts';
import { brokenLink } from '../../../shared/event-store/verify.ts';
import { behindTheBack, newOffice, openAt, register } from '../workbench/fixture.ts';

it.each([
  ['a type', { type: 'settings-merged', version: 1 }],
  ['a version', { type: 'settings-changed', version: 2 }],
])(
  '%s of office events from a newer program is kept, and makes the settings read-only with the reason',
  async (_what, newer) => {
    const { folder, workbench, desk } = await newOffice();
    const { name } = desk.settings().office;
    await workbench.close();
    behindTheBack(folder, (db) => {
      const last = db.prepare<[], EventsTable>('select * from events order by position desc limit 1').get();
      if (!last) throw new Error('no event');
      const event = {
        ...last,
        ...newer,
        position: last.position + 1,
        id: `${last.id.slice(0, -4)}ffff`,
        seq: last.seq + 1,
        hlc: `${last.hlc.slice(0, -4)}ffff`,
        payload: '{"section":"office","value":{"name":"Kantor Baru"}}',
        prev_hash: last.hash,
      };
      const columns = Object.keys(event);
      db.prepare(`insert into events (${columns}) values (${columns.map((column) => `@${column}`)})`).run({
        ...event,
        hash: hashOf(event),
      });
    });
    const again = await openAt(folder);
    try {
      const reason = expect.stringContaining('Penghubung yang lebih baru');
      expect(again.desk.office().unknownEvents).toBe(1);
      expect(again.desk.settings().office.name).toBe(name);
      expect((await workbenchState(again.desk)).warnings).toContainEqual(reason);
      const refusal = { name: 'Refused', message: reason };
      await expect(changeSettings(again.desk, 'paper', { size: 'F4' })).rejects.toMatchObject(refusal);
      const officer = { name: 'Budi Contoh', nip: null, position: 'Petugas', role: 'petugas' as const };
      await expect(addOfficer(again.desk, officer)).rejects.toMatchObject(refusal);
      // Work on cases goes on.
      await register(again.desk, 'Lampu jalan mati');
      expect(await brokenLink(again.desk.store.read)).toBeNull();
    } finally {
      await again.close();
    }
  },
);
