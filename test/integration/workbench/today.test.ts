import { describe, expect, it } from 'vitest';
import { countCases, listCases } from '../../../main/workbench/cases/list.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { todayView } from '../../../main/workbench/today.ts';
import { casesHref, readCasesFilter } from '../../../renderer/common/routes.ts';
import type { TodaySection } from '../../../shared/contract/views.ts';
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
