import { describe, expect, it } from 'vitest';
import { checkConsole } from '../../../server/console/project/check.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { kinds } from '../server/databases.ts';
import { newOffice, receivedPayload, type TestOffice } from '../server/office.ts';
import { call, openConsole } from './console.ts';

/** The office's own settings, with a limit of so many working days for a pengaduan. */
function found(office: TestOffice, days: number): void {
  const settings = defaultSettings({ name: office.name, unitCode: '1' });
  office.record(`office/${office.office}`, 'founded', {
    settings: { ...settings, deadlines: limits(days) },
    sop: defaultSop,
  });
}

const limits = (days: number) =>
  defaultSettings({ name: '-', unitCode: '-' }).deadlines.map((each) =>
    each.kind === 'pengaduan' ? { ...each, limit: { amount: days, unit: 'hari kerja' as const } } : each,
  );

describe.each(kinds)('Kominfo on $name', (kind) => {
  it('counts what is late by each office’s own limits, also when they change', async () => {
    const { router, rina, kominfo } = await openConsole(kind);
    const office = await newOffice(kominfo, 'Dinas Sosial');
    found(office, 1);
    office.record('case/0190a000-0000-7000-8000-000000000001', 'received', receivedPayload('Jalan'));
    await office.exchange(kominfo);
    kominfo.clock.now = Date.parse('2026-11-25T03:00:00Z');
    const late = () => call(router.cases.list, { filter: { clock: 'terlambat' } }, rina);
    expect((await late()).rows).toMatchObject([{ title: 'Jalan', overdue: true, dueDate: '2026-11-23' }]);
    office.now = kominfo.clock.now;
    office.record(`office/${office.office}`, 'settings-changed', { section: 'deadlines', value: limits(10) });
    await office.exchange(kominfo);
    expect((await late()).total).toBe(0);
    expect(await checkConsole(kominfo.desk.store.read)).toEqual([]);
  });

  it('counts by published limits while an office has told none', async () => {
    const { router, rina, kominfo } = await openConsole(kind);
    const office = await newOffice(kominfo, 'Dinas Sosial');
    office.record('case/0190a000-0000-7000-8000-000000000002', 'received', receivedPayload('Jalan'));
    await office.exchange(kominfo);
    kominfo.clock.now = Date.parse('2026-11-25T03:00:00Z');
    const late = () => call(router.cases.list, { filter: { clock: 'terlambat' } }, rina);
    expect((await late()).total).toBe(0);
    await call(router.publish.deadlines, limits(1), rina);
    expect((await late()).total).toBe(1);
    const { items } = await call(router.publish.now, undefined, rina);
    await call(router.publish.withdraw, { id: items[0]?.id ?? '', reason: 'Belum waktunya' }, rina);
    expect((await late()).total).toBe(0);
    expect(await checkConsole(kominfo.desk.store.read)).toEqual([]);
  });

  it('a publication reaches every office, and what an office says of it comes back', async () => {
    const { router, rina, kominfo } = await openConsole(kind);
    const office = await newOffice(kominfo, 'Dinas Sosial');
    const { id: _, version: __, number: ___, effectiveFrom, ...content } = defaultSop;
    const wish = { content, number: '067/1', effectiveFrom, stage: 'konsep' as const };
    await call(router.publish.sop, wish, rina);
    const twice = await call(router.publish.sop, wish, rina);
    expect(twice.items.map((each) => each.title)).toEqual([
      `${content.name}, versi 2`,
      `${content.name}, versi 1`,
    ]);
    await office.exchange(kominfo);
    expect([...office.received.values()].map((event) => event.type)).toEqual([
      'sop-published',
      'sop-published',
    ]);
    const publication = twice.items[0]?.id;
    const step = content.steps[2]?.key;
    office.record(`office/${office.office}`, 'publication-answered', {
      publication,
      answer: 'komentar',
      note: 'Terlalu singkat',
      step,
    });
    await office.exchange(kominfo);
    const { items } = await call(router.publish.now, undefined, rina);
    expect(items[0]?.answers).toMatchObject([
      {
        officeName: 'Dinas Sosial',
        note: 'Terlalu singkat',
        step: `Langkah 3, ${content.steps[2]?.activity}`,
      },
    ]);
  });

  it('asks for sign-in', async () => {
    const { router, stranger } = await openConsole(kind);
    await expect(call(router.offices.list, undefined, stranger)).rejects.toThrow('Sesi Anda sudah berakhir');
    const state = await call(router.session.state, undefined, stranger);
    expect(state).toMatchObject({ staff: null, first: 'sudah', version: '' });
    const first = { name: 'Penyusup', password: 'kata sandi yang panjang' };
    await expect(call(router.session.first, first, stranger)).rejects.toThrow('komputer server');
  });
});
