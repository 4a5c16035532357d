import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import { bindingDue, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { commandSchema } from '../../../shared/domain/case/commands.ts';
import { decide, objection } from '../../../shared/domain/case/decide.ts';
import { type CaseEvent, type EventMeta, recordedAt } from '../../../shared/domain/case/events.ts';
import { evolve, foldCase } from '../../../shared/domain/case/evolve.ts';
import { type CaseState, emptyCase } from '../../../shared/domain/case/state.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { nextAction } from '../../../shared/domain/sop/next-action.ts';
import { currentStep, timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { allWishes, commands, events, hlcAt, received, untriedCommands } from './arbitraries.ts';

const run = { seed: 20261124, numRuns: 400 };
const { deadlines } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
const calendar = defaultCalendar('WIB');

const context = {
  self: 'diri',
  now: recordedAt({ hlc: hlcAt(1_000) }),
  steps: defaultSop.steps,
};

/** The states a case goes through when these wishes are made one after the other. */
function states(history: boolean, wishes: typeof allWishes): { all: CaseState[]; log: CaseEvent[] } {
  const meta = (n: number): EventMeta => ({
    id: `e${n}`,
    hlc: hlcAt(n),
    device: 'komputer',
    office: 'kantor',
    actor: 'petugas',
    side: 'own',
  });
  const log: CaseEvent[] = [{ ...meta(0), ...received(history) }];
  let state = log.reduce(evolve, emptyCase);
  const all = [state];
  for (const wish of wishes) {
    const decision = decide(state, wish, context);
    if (!decision.ok) continue;
    for (const fact of decision.facts) {
      const event: CaseEvent = { ...meta(log.length), ...fact };
      log.push(event);
      state = event.type === 'undone' ? foldCase(log) : evolve(state, event);
      all.push(state);
    }
  }
  return { all, log };
}

function checkClocks(state: CaseState): void {
  const due = bindingDue(state, deadlines);
  const clocks = clocksOf(state, calendar, deadlines);
  if (endedStatuses.includes(state.status) || state.clockStart === null) expect(due).toBeNull();
  if (!due) return;
  const clock = clocks.find((each) => each.kind === due.kind);
  expect(clock).toMatchObject({ startedAt: due.from, stoppedAt: null, limit: due.limit });
  expect(due.binding).toBe(due.kind !== 'balasan-pelapor');
  expect(due.binding && state.status === 'menunggu-pelapor').toBe(false);
}

function checkTimeline(state: CaseState): void {
  const ended = endedStatuses.includes(state.status);
  const timeline = timelineOf(defaultSop, state.milestones, ended);
  expect(timeline.map((each) => each.step.key)).toEqual(defaultSop.steps.map((each) => each.key));
  const current = timeline.filter((each) => each.state === 'current');
  expect(current.length).toBeLessThanOrEqual(ended ? 0 : 1);
  for (const each of timeline) if (each.state === 'done') expect(each.doneAt).not.toBeNull();
}

describe('wishes decided one after the other', () => {
  it('tries every command', () => {
    expect(untriedCommands).toEqual([]);
  });

  it('never leave an anomaly, and every accepted wish is written as events that fold to the same case', () => {
    let most = 0;
    fc.assert(
      fc.property(fc.boolean(), commands, (history, wishes) => {
        const { all, log } = states(history, wishes);
        for (const state of all) expect(state.anomalies).toEqual([]);
        expect(foldCase(log)).toEqual(all.at(-1));
        most = Math.max(most, log.length);
      }),
      run,
    );
    expect(most).toBeGreaterThan(10);
  });

  it('are refused exactly when there is an objection, but for the few that look at their fields', () => {
    const byFields = new Set(['correct', 'link-duplicate', 'unlink-duplicate', 'undo']);
    fc.assert(
      fc.property(fc.boolean(), commands, (history, wishes) => {
        for (const state of states(history, wishes).all.slice(-3))
          for (const wish of allWishes) {
            const decision = decide(state, wish, context);
            const against = objection(state, wish.name);
            if (against) expect(decision).toEqual({ ok: false, refusal: against });
            else if (!byFields.has(wish.name)) expect(decision.ok).toBe(true);
          }
      }),
      { ...run, numRuns: 100 },
    );
  });

  it('are taken back by an undo as if they had never been', () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.boolean(), commands, (history, wishes) => {
        const { log } = states(history, wishes);
        const state = foldCase(log);
        const decision = decide(state, commandSchema.parse({ name: 'undo', fields: {} }), context);
        if (!decision.ok) return;
        undone += 1;
        const [fact] = decision.facts;
        if (fact?.type !== 'undone') throw new Error('an undo is one fact');
        const after = foldCase([
          ...log,
          {
            id: 'batal',
            hlc: hlcAt(log.length),
            device: 'komputer',
            office: 'kantor',
            actor: 'petugas',
            side: 'own',
            ...fact,
          },
        ]);
        expect(after).toEqual({
          ...foldCase(log.filter((event) => event.id !== fact.payload.event)),
          worked: true,
        });
      }),
      run,
    );
    expect(undone).toBeGreaterThan(100);
  });

  it('keep clocks consistent, one current step at most, and a next action that is possible', () => {
    fc.assert(
      fc.property(fc.boolean(), commands, (history, wishes) => {
        for (const state of states(history, wishes).all) {
          checkClocks(state);
          checkTimeline(state);
          const ended = endedStatuses.includes(state.status);
          const step = currentStep(timelineOf(defaultSop, state.milestones, ended))?.progress.step ?? null;
          const action = nextAction(state, step);
          if (action !== null && action !== 'print-sheet')
            expect([action, objection(state, action)]).toEqual([action, null]);
          if (ended) expect(action).toBeNull();
        }
      }),
      { ...run, numRuns: 150 },
    );
  });
});

it('events in any order keep clocks and timeline consistent', () => {
  fc.assert(
    fc.property(events, (list) => {
      const state = foldCase(list);
      checkClocks(state);
      checkTimeline(state);
    }),
    run,
  );
});
