import { describe, expect, it } from 'vitest';
import { listCases } from '../../../main/workbench/cases/list.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { faultsOf } from '../../../server/check/check.ts';
import { revokeDevice } from '../../../server/enrolment/enrol.ts';
import { call, openConsole } from '../console/console.ts';
import { kinds } from '../server/databases.ts';
import { newOffice } from '../server/office.ts';
import { caseId, enrolHere, enrolledOffice, openFolder, unsound } from '../sync/two-offices.ts';
import { now } from '../workbench/fixture.ts';
import { everyEvent, harmful, misshapen, unstorable } from './every-text.ts';

/** Said by Kominfo alone: refused from an office. */
const kominfosOwn = ['assigned', 'assignment-withdrawn', 'answer-uploaded'];

describe.each(kinds)('text of every kind in every field of every event, on $name', (kind) => {
  it.each([
    ['SQL, HTML, paths and formulas', harmful],
    ['NUL and what is no character', unstorable],
  ])(
    '%s: stored and passed on as it is, and harms nobody',
    async (_what, text) => {
      const events = everyEvent(text);
      expect(misshapen(events)).toEqual([]);
      const { kominfo, router, rina } = await openConsole(kind);
      kominfo.clock.now = now;
      const a = await newOffice(kominfo, 'Dinas A');
      const cases: string[] = [];
      for (const { stream, type, payload } of events) {
        if (stream === 'office') a.record(`office/${a.office}`, type, payload);
        if (stream === 'sop') a.record('sop/sop-lapor', type, payload);
        if (stream !== 'case') continue;
        const id = caseId(cases.length + 1);
        cases.push(id);
        if (type !== 'received') a.receive(id, text);
        a.record(`case/${id}`, type, payload);
      }
      const sent = [...a.outbox];
      const { manifest } = await a.exchange(kominfo);
      expect(manifest.outcome).toMatchObject({ held: 0, accepted: sent.length - kominfosOwn.length });
      const stored = await kominfo.desk.store.read.selectFrom('events').select(['id', 'payload']).execute();
      const payloads = new Map(stored.map((row) => [row.id, row.payload]));
      for (const event of sent) expect(payloads.get(event.id)).toBe(event.payload);
      expect(await faultsOf(kominfo.desk)).toEqual([]);

      const b = await enrolledOffice(kominfo, 'Dinas B');
      for (const id of cases)
        await kominfo.record(`case/${id}`, 'assigned', { office: b.id, name: 'Dinas B' });
      expect(await b.workbench.exchange.run({})).toMatchObject({ refused: 0 });
      expect(await unsound(b.desk)).toBeNull();
      const shown = await Promise.all(cases.map((id) => showCase(b.desk, id)));
      expect(shown.filter((view) => view.title === text).length).toBeGreaterThan(cases.length / 2);
      await listCases(b.desk, { filter: {}, sort: 'receivedAt', descending: true, offset: 0, limit: 200 });

      const listed = await call(router.cases.list, {}, rina);
      expect(JSON.stringify(listed)).toContain(JSON.stringify(text.replaceAll('\0', '')).slice(1, 30));
      for (const id of cases) await call(router.cases.show, { id }, rina);

      // The office's own settings and SOPs come back to it from Kominfo.
      await kominfo.desk.store.write((tx) => revokeDevice(tx, kominfo.desk, a.device));
      const again = await openFolder();
      await enrolHere(again, kominfo, a.office);
      expect(await unsound(again.desk)).toBeNull();
      expect(await faultsOf(kominfo.desk)).toEqual([]);
    },
    60_000,
  );
});
