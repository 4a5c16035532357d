import { describe, expect, it } from 'vitest';
import { countCases } from '../../../main/workbench/cases/list.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { recapOf } from '../../../main/workbench/recap.ts';
import { linkRecap } from '../../../renderer/common/charts/linked-recap.ts';
import type { Datum } from '../../../renderer/common/charts/look.ts';
import { casesHref, readCasesFilter } from '../../../renderer/common/routes.ts';
import type { CommandInput } from '../../../shared/domain/case/commands.ts';
import { act, exampleFile, importFile, newOffice, register, withRows } from './fixture.ts';

const wholeCourse: readonly CommandInput[] = [
  { name: 'classify', fields: { classification: 'informasi' } },
  { name: 'verify', fields: {} },
  { name: 'dispose', fields: { unit: 'Bidang Tata Kota, Taman & Lampu' } },
  { name: 'follow-up', fields: { note: 'Dicek' } },
  { name: 'draft-answer', fields: { answer: 'Sudah.' } },
  { name: 'approve-answer', fields: {} },
  { name: 'send-answer', fields: {} },
  { name: 'record-reply', fields: { satisfied: true } },
  { name: 'close', fields: { result: 'selesai' } },
];

/** The reports of 2017, some without category or agency, one led to its end, one disposed, one new. */
async function busyOffice(): Promise<Desk> {
  const { desk } = await newOffice();
  const file = withRows(await exampleFile(), (row, index) =>
    index % 10 === 0 ? { ...row, category: null, agency: null } : row,
  );
  await importFile(desk, file);
  const closed = (await register(desk, 'Lampu jalan mati')).id;
  for (const command of wholeCourse) expect((await act(desk, closed, command)).refused).toEqual([]);
  const disposed = (await register(desk, 'Air keruh')).id;
  await act(desk, disposed, { name: 'dispose', fields: { unit: 'Sekretariat' } });
  await register(desk, 'Jalan rusak');
  return desk;
}

describe.each([
  ['2017', '2017-01-01', '2017-12-31'],
  ['2018, beside 2017', '2018-01-01', '2018-12-31'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['all years', '2000-01-01', '2026-12-31'],
])('the charts of %s', (_name, from, to) => {
  it('open, at every bar, a list of exactly as many cases as the bar counts', async () => {
    const desk = await busyOffice();
    const recap = await recapOf(desk, from, to);
    const linked = linkRecap(recap, desk.today(), desk.settings().calendar);
    const lastYear = linked.trend.map((month) => ({
      label: month.label,
      count: month.lastYear,
      href: month.lastYearHref,
    }));
    const drawn: readonly (readonly [string, readonly Datum[]])[] = [
      ...Object.entries<readonly Datum[]>({ ...linked }),
      ['last year', lastYear],
      [
        'days',
        recap.days.map(({ date, count }) => ({
          label: date,
          count,
          href: casesHref({ from: date, to: date }),
        })),
      ],
    ];
    const charts = drawn.flatMap(([chart, bars]) =>
      bars.filter((bar) => bar.count > 0).map((bar) => ({ chart, ...bar })),
    );
    const opened = await Promise.all(
      charts.map(async ({ chart, label, href }) => {
        const filter = readCasesFilter((href ?? '').split('?')[1] ?? '');
        return { chart, label, count: href === null ? null : await countCases(desk, filter) };
      }),
    );
    expect(recap.days.reduce((sum, day) => sum + day.count, 0)).toBe(recap.received);
    expect(opened).toEqual(charts.map(({ chart, label, count }) => ({ chart, label, count })));
    if (from === '2026-01-01') {
      expect(linked.unit.map((bar) => bar.label)).toContain('Belum didisposisi');
      expect(linked.category.map((bar) => bar.label)).toContain('Tanpa kategori');
    }
  });
});
