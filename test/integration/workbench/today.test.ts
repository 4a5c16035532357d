import { describe, expect, it } from 'vitest';
import { countCases, listCases } from '../../../main/workbench/cases/list.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { todayView } from '../../../main/workbench/today.ts';
import { casesHref, readCasesFilter } from '../../../renderer/common/routes.ts';
import type { TodaySection } from '../../../shared/contract/today-views.ts';
import { act, exampleFile, importFile, newOffice, register } from './fixture.ts';

const day = 86_400_000;
/** Friday 6 November 2026, 10.00 WIB; no holiday for six weeks after it. */
const friday = Date.UTC(2026, 10, 6, 3);

/** A request for information lasts five working days, an ordinary complaint fourteen. */
async function receiveOneADay(desk: Desk, later: (ms: number) => void, days: number): Promise<void> {
  for (let i = 0; i < days; i += 1) {
    const { id } = await register(desk, `Informasi hari ke-${i}`);
    await act(desk, id, { name: 'classify', fields: { classification: 'informasi' } });
    await register(desk, `Aduan hari ke-${i}`);
    later(day);
  }
}

const part = (sections: readonly TodaySection[], key: TodaySection['key']) =>
  sections.find((section) => section.key === key) ?? { total: -1, rows: [], title: '', filter: {} };

describe('Hari Ini', () => {
  it('opens, from every section, a list of exactly the cases it counts, each case in one section', async () => {
    let time = friday;
    const { desk } = await newOffice(() => time);
    await importFile(desk, await exampleFile(), false);
    await receiveOneADay(desk, (ms) => (time += ms), 14);
    const { sections } = await todayView(desk);
    const seen = new Set<string>();
    for (const section of sections) {
      const filter = readCasesFilter(casesHref(section.filter).split('?')[1] ?? '');
      expect({ key: section.key, total: await countCases(desk, filter) }).toEqual({
        key: section.key,
        total: section.total,
      });
      const all = { filter, sort: 'register', descending: false, offset: 0, limit: 500 } as const;
      for (const { id } of await listCases(desk, all)) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
    }
    // A Friday: five working days back came last Friday's and the weekend's two; tomorrow's end is Monday's.
    expect(part(sections, 'hari-ini').total).toBe(3);
    expect(part(sections, 'hari-ini').rows.map((row) => row.timeLeft)).toEqual(
      Array(3).fill('jatuh tempo hari ini'),
    );
    expect(part(sections, 'besok').total).toBe(1);
    expect(part(sections, 'besok').title).toBe('Jatuh tempo sampai Senin, 23 November 2026');
  });

  it('shows of an old backlog only a few, those that have just become late first', async () => {
    let time = friday;
    const { desk } = await newOffice(() => time);
    await importFile(desk, await exampleFile(), false);
    await receiveOneADay(desk, (ms) => (time += ms), 14);
    const late = part((await todayView(desk)).sections, 'terlambat');
    expect(late.total).toBeGreaterThan(100);
    expect(late.rows).toHaveLength(6);
    expect(late.rows[0]?.timeLeft).toBe('terlambat 1 hari kerja');
    expect(late.rows.map((row) => row.dueDate)).toEqual(
      late.rows
        .map((row) => row.dueDate)
        .sort()
        .reverse(),
    );
  });
});

describe('the day by which the head asked for the answer', () => {
  it('is marked beside the legal limit, which stays, until the answer is sent', async () => {
    let time = friday;
    const { desk } = await newOffice(() => time);
    const { id } = await register(desk, 'Lampu jalan mati');
    const legal = (await showCase(desk, id)).dueDate;
    await act(desk, id, { name: 'dispose', fields: { unit: 'Sekretariat', due: '2026-11-10' } });
    const seen = async () => {
      const { requested, dueDate, overdue, disposition } = await showCase(desk, id);
      return { requested, dueDate, overdue, due: disposition?.due };
    };
    const common = { dueDate: legal, overdue: false, due: '2026-11-10' };
    expect(await seen()).toEqual({
      ...common,
      requested: { date: '2026-11-10', timeLeft: 'sisa 2 hari kerja', late: false },
    });
    time = Date.UTC(2026, 10, 10, 16, 59);
    expect((await seen()).requested).toMatchObject({ timeLeft: 'jatuh tempo hari ini', late: false });
    time = Date.UTC(2026, 10, 12, 3);
    expect(await seen()).toEqual({
      ...common,
      requested: { date: '2026-11-10', timeLeft: 'terlambat 2 hari kerja', late: true },
    });
    await act(desk, id, { name: 'draft-answer', fields: { answer: 'Sudah diperbaiki.' } });
    await act(desk, id, { name: 'approve-answer', fields: {} });
    await act(desk, id, { name: 'send-answer', fields: {} });
    expect(await seen()).toMatchObject({ requested: null, due: '2026-11-10' });
  });

  it('stands on the rows of Hari Ini', async () => {
    let time = friday;
    const { desk } = await newOffice(() => time);
    const { id } = await register(desk, 'Lampu jalan mati');
    await act(desk, id, { name: 'dispose', fields: { unit: 'Sekretariat', due: '2026-11-10' } });
    time += 25 * day;
    const late = part((await todayView(desk)).sections, 'terlambat');
    expect(late.rows.map((row) => row.requested)).toEqual([
      { date: '2026-11-10', timeLeft: 'terlambat 15 hari kerja', late: true },
    ]);
  });
});
