import { describe, expect, it } from 'vitest';
import { countCases } from '../../../main/workbench/cases/list.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { sopReality } from '../../../main/workbench/sops/reality.ts';
import { stepTrend } from '../../../main/workbench/sops/reality-trend.ts';
import { readCasesFilter } from '../../../renderer/common/routes.ts';
import { filterChips } from '../../../renderer/office/cases/filter-chips.ts';
import { monthBars, stepHref } from '../../../renderer/office/sop-reality/linked-steps.ts';
import type { CommandInput } from '../../../shared/domain/case/commands.ts';
import { act, newOffice, register } from './fixture.ts';

const hour = 3_600_000;
const course: readonly CommandInput[] = [
  { name: 'verify', fields: {} },
  { name: 'dispose', fields: { unit: 'Sekretariat' } },
  { name: 'follow-up', fields: { note: 'Dicek' } },
  { name: 'draft-answer', fields: { answer: 'Sudah.' } },
];

/** Twelve cases, each a little slower than the one before, over two months; the eleventh waits for its reporter. */
async function officeAtWork(): Promise<Desk> {
  // Monday 5 October 2026, 08.00 WIB.
  const start = Date.UTC(2026, 9, 5, 1);
  let time = start;
  const { desk } = await newOffice(() => time);
  for (let i = 0; i < 12; i += 1) {
    const begun = start + i * 4 * 24 * hour;
    time = begun;
    const { id } = await register(desk, `Aduan ${i}`);
    for (const [turn, command] of course.entries()) {
      time = begun + (turn + 1) * (i + 1) * hour;
      if (i === 10 && turn === 1) {
        await act(desk, id, { name: 'hold', fields: { reason: 'Alamat' } });
        time += 10 * 24 * hour;
        await act(desk, id, { name: 'resume', fields: {} });
      }
      await act(desk, id, command);
    }
  }
  return desk;
}

/** The same percentile, from a sorted list. */
const nearestRank = (sorted: readonly number[], share: number) =>
  sorted[Math.ceil(sorted.length * share) - 1];

describe('SOP vs kenyataan', () => {
  it('has the figures that counting one by one gives, and opens exactly the cases behind each', async () => {
    const desk = await officeAtWork();
    const { sop, steps } = await sopReality(desk, {});
    const rows = await desk.store.read
      .selectFrom('steps')
      .selectAll()
      .where('minutes', 'is not', null)
      .execute();
    const opened = (href: string) => countCases(desk, readCasesFilter(href.split('?')[1] ?? ''));
    expect(steps.filter((step) => step.done > 0).map((step) => step.key)).toEqual([
      'telaah',
      'disposisi',
      'tindak-lanjut',
      'konsep',
    ]);
    for (const step of steps) {
      const own = rows.filter((row) => row.step === step.key);
      const minutes = own
        .flatMap((row) => (row.minutes === null ? [] : [row.minutes]))
        .toSorted((a, b) => a - b);
      expect(step).toMatchObject({
        done: own.length,
        median: nearestRank(minutes, 0.5) ?? null,
        p90: nearestRank(minutes, 0.9) ?? null,
        onTime: own.filter((row) => row.on_time === 1).length,
        late: own.filter((row) => row.on_time === 0).length,
      });
      expect(await opened(stepHref(sop, step.key))).toBe(step.done);
      expect(await opened(stepHref(sop, step.key, { stepPace: 'dalam' }))).toBe(step.onTime);
      expect(await opened(stepHref(sop, step.key, { stepPace: 'lewat' }))).toBe(step.late);
      expect(await opened(stepHref(sop, step.key, { stepPace: `${step.p90 ?? 0}+` }))).toBe(
        minutes.filter((each) => each >= (step.p90 ?? 0)).length,
      );
      const trend = await stepTrend(desk, { id: sop.id, version: sop.version, step: step.key });
      expect(trend.reduce((sum, month) => sum + month.done, 0)).toBe(step.done);
      for (const [i, { href }] of monthBars(sop, step.key, trend).entries())
        expect(await opened(href)).toBe(trend[i]?.done);
    }
    const late = steps.find((step) => step.key === 'konsep');
    expect(late?.late).toBeGreaterThan(0);
    expect(late?.suggestion).toMatchObject({ verdict: 'longgarkan' });
  });

  it('leaves out the time a step was paused', async () => {
    const desk = await officeAtWork();
    const { steps } = await sopReality(desk, {});
    const disposing = steps.find((step) => step.key === 'disposisi');
    // Ten days of waiting for the reporter would be 3,600 working minutes.
    const slowest = await desk.store.read
      .selectFrom('steps')
      .select((e) => e.fn.max('minutes').as('minutes'))
      .where('step', '=', 'disposisi')
      .executeTakeFirstOrThrow();
    expect(slowest.minutes).toBeLessThan(12 * 60);
    expect(disposing?.done).toBe(12);
  });

  it('names the step and its pace over the list of cases', () => {
    const filter = { stepOf: 'sop-lapor@2/konsep', stepPace: '90+', stepMonth: '2026-10' };
    expect(filterChips(filter)).toEqual([
      {
        key: 'step',
        label: 'Langkah konsep (SOP versi 2), paling sedikit 1 jam 30 menit, Oktober 2026',
        without: {},
      },
    ]);
  });

  it('has no figures where no step was done, and refuses a version that is not there', async () => {
    const { desk } = await newOffice();
    expect(
      (await sopReality(desk, {})).steps.every((step) => step.done === 0 && step.suggestion === null),
    ).toBe(true);
    await expect(sopReality(desk, { id: 'lain', version: 1 })).rejects.toThrow('Versi SOP itu tidak ada');
  });
});
