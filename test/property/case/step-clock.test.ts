import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Limit, Pause, WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import { isWholeDays, limitUnits } from '../../../shared/domain/calendar/units.ts';
import { clocksOf } from '../../../shared/domain/case/clocks.ts';
import type { CaseEvent, CaseFact } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { calendarSchema } from '../../../shared/domain/office/settings.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { stepClock, stepStart } from '../../../shared/domain/sop/step-clock.ts';
import { stepOutcome } from '../../../shared/domain/sop/step-outcome.ts';
import { timelineOf } from '../../../shared/domain/sop/timeline.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { calendars } from '../calendar/arbitraries.ts';
import { naiveDueDay, naiveDueMinute, naiveLocalDate, naiveMinutesBetween } from '../calendar/naive.ts';
import { facts, hlcAt, received } from './arbitraries.ts';

const run = { seed: 20261124, numRuns: 150 };
const { deadlines } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });

const limits: fc.Arbitrary<Limit> = fc
  .constantFrom(...limitUnits)
  .chain((unit) =>
    fc.integer({ min: 1, max: unit === 'menit' ? 600 : 12 }).map((amount) => ({ amount, unit })),
  );

/** The default SOP with other standards on its steps. */
const sops: fc.Arbitrary<Sop> = fc
  .array(limits, { minLength: defaultSop.steps.length, maxLength: defaultSop.steps.length })
  .map((given) => ({
    ...defaultSop,
    steps: defaultSop.steps.map((step, i) => ({ ...step, limit: given[i] ?? null })),
  }));

/** What ends a case, and what other tests are about, would leave little to count here. */
const left = new Set([
  'received',
  'closed',
  'archived',
  'returned',
  'import-withdrawn',
  'undone',
  'extension-decided',
]);
const work: fc.Arbitrary<CaseFact> = fc.oneof(
  fc.constantFrom<CaseFact>(
    { type: 'held', payload: { reason: 'Alamat' } },
    { type: 'resumed', payload: {} },
  ),
  facts.filter((fact) => !left.has(fact.type)),
);

/** A case of which something is recorded every few minutes or days, pauses and extensions that are not approved among it. */
const logs: fc.Arbitrary<readonly CaseEvent[]> = fc
  .array(fc.record({ fact: work, gap: fc.oneof(fc.nat(90), fc.nat(4 * 1_440)) }), { maxLength: 14 })
  .map((list) => {
    const log: CaseEvent[] = [];
    let minute = 0;
    const add = (fact: CaseFact) => {
      const id = `e${String(log.length).padStart(3, '0')}`;
      log.push({
        id,
        hlc: hlcAt(minute),
        device: 'komputer',
        office: 'kantor',
        actor: 'petugas',
        side: 'own',
        ...fact,
      });
    };
    add(received(false, 0));
    for (const { fact, gap } of list) {
      minute += gap;
      add(fact);
    }
    return log;
  });

function expectNaive(
  calendar: WorkingCalendar,
  clock: { startedAt: string; limit: Limit; due: { date: string; instant: string } },
  pauses: readonly Pause[],
): void {
  const { startedAt, limit, due } = clock;
  if (isWholeDays(limit.unit)) expect(due.date).toBe(naiveDueDay(calendar, startedAt, limit, pauses));
  else {
    expect(due.instant).toBe(naiveDueMinute(calendar, startedAt, limit, pauses));
    expect(due.date).toBe(naiveLocalDate(calendar, due.instant));
  }
}

it('the clock of any step, and of the case, equals a naive minute-by-minute count with its pauses', () => {
  let paused = 0;
  fc.assert(
    fc.property(calendars, sops, logs, (calendar, sop, log) => {
      const state = foldCase(log);
      const ended = endedStatuses.includes(state.status);
      const clock = stepClock(sop, timelineOf(sop, state.milestones, ended), state, calendar, deadlines);
      const [own] = clocksOf(state, calendar, deadlines);
      if (clock) expectNaive(calendar, clock, state.pauses);
      if (own) expectNaive(calendar, own, state.pauses);
      if (clock && state.pauses.some((pause) => pause.to !== null)) paused += 1;
    }),
    run,
  );
  expect(paused).toBeGreaterThan(10);
});

it('the minutes and the verdict of a step that was done equal the naive ones', () => {
  let done = 0;
  fc.assert(
    fc.property(calendars, sops, logs, (calendar, sop, log) => {
      const state = foldCase(log);
      const rules = { since: '', calendar: calendarSchema.parse(calendar), deadlines };
      for (const progress of timelineOf(sop, state.milestones, false)) {
        const { minutes, onTime } = stepOutcome(progress, state, rules);
        if (progress.state !== 'done' || !progress.startedAt || !progress.doneAt) {
          expect(minutes).toBeNull();
          continue;
        }
        done += 1;
        const { startedAt, doneAt, step } = progress;
        const from = stepStart(step, state, startedAt, doneAt);
        expect(minutes).toBe(naiveMinutesBetween(calendar, from, doneAt, state.pauses));
        if (step.limit === null || step.limit === 'klasifikasi') continue;
        const inTime = isWholeDays(step.limit.unit)
          ? naiveLocalDate(calendar, doneAt) <= naiveDueDay(calendar, from, step.limit, state.pauses)
          : doneAt <= naiveDueMinute(calendar, from, step.limit, state.pauses);
        expect(onTime).toBe(inTime);
      }
    }),
    run,
  );
  expect(done).toBeGreaterThan(50);
});
