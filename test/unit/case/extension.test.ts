import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import { bindingDue, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { commandSchema } from '../../../shared/domain/case/commands.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { stepClock } from '../../../shared/domain/sop/step-clock.ts';
import { timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { at, receipt, told } from './a-case.ts';

const { deadlines } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
const calendar = defaultCalendar('WIB');
const asked = (until: string, step?: string): CaseFact => ({
  type: 'extension-asked',
  payload: { until, reason: 'Menunggu suku cadang', ...(step === undefined ? {} : { step }) },
});
const decided = (approved: boolean, until?: string): CaseFact => ({
  type: 'extension-decided',
  payload: { approved, ...(until === undefined ? {} : { until }) },
});
const own = (...facts: readonly CaseFact[]) => clocksOf(told(receipt(), ...facts), calendar, deadlines)[0];
const usual = '2026-11-20';

describe("an extension of the case's own limit", () => {
  it('moves nothing while it is asked for, nor when it is refused', () => {
    expect(own()?.due.date).toBe(usual);
    expect(own(asked('2026-12-04'))?.due.date).toBe(usual);
    expect(own(asked('2026-12-04'), decided(false))?.due.date).toBe(usual);
  });

  it('approved, moves it to that day, says so in the basis and explains the days given', () => {
    const clock = own(asked('2026-11-24'), decided(true));
    expect(clock?.due).toMatchObject({ date: '2026-11-24', instant: '2026-11-24T09:00:00.000Z' });
    expect(clock?.basis).toMatch(/; diperpanjang sampai 24 November 2026: Menunggu suku cadang$/);
    expect(clock?.due.days.slice(-5)).toMatchObject([
      { date: usual, kind: 'dihitung', count: 14 },
      { date: '2026-11-21', kind: 'akhir pekan' },
      { date: '2026-11-22', kind: 'akhir pekan' },
      { date: '2026-11-23', kind: 'diperpanjang', count: null, note: 'Perpanjangan: Menunggu suku cadang' },
      { date: '2026-11-24', kind: 'diperpanjang' },
    ]);
    expect(bindingDue(told(receipt(), asked('2026-11-24'), decided(true)), deadlines)?.later?.date).toBe(
      '2026-11-24',
    );
  });

  it('takes the day the head gives, and never moves a limit back', () => {
    expect(own(asked('2026-12-04'), decided(true, '2026-11-25'))?.due.date).toBe('2026-11-25');
    expect(own(asked('2026-11-10'), decided(true))?.due.date).toBe(usual);
  });

  it('does not lengthen a later round', () => {
    const sent: readonly CaseFact[] = [
      { type: 'answer-drafted', payload: { answer: 'Sudah.' } },
      { type: 'answer-approved', payload: {} },
      { type: 'answer-sent', payload: {} },
      { type: 'reporter-replied', payload: { satisfied: false } },
    ];
    expect(own(asked('2027-02-01'), decided(true), ...sent)?.due.date).toBe(usual);
  });

  it('may be undone', () => {
    expect(
      own(asked('2026-12-04'), decided(true), { type: 'undone', payload: { event: 'e2' } })?.due.date,
    ).toBe(usual);
  });
});

it('an extension of one step moves only the clock of that step', () => {
  const facts = [asked('2026-11-06', 'telaah'), decided(true)];
  const state = told(receipt(), ...facts);
  const timeline = timelineOf(defaultSop, state.milestones, false);
  expect(stepClock(defaultSop, timeline, state, calendar, deadlines)?.due.date).toBe('2026-11-06');
  expect(own(...facts)?.due.date).toBe(usual);
});

describe('asking and deciding', () => {
  const context = { self: 'diri', now: at(10), steps: defaultSop.steps };
  const wish = (name: string, fields: object, ...facts: readonly CaseFact[]) =>
    decide(told(receipt(), ...facts), commandSchema.parse({ name, fields }), context);

  it.each([
    ['a day that has passed', { until: '2026-10-30', reason: 'Cuaca' }, [], 'perpanjangan-lampau'],
    [
      'a step that is not there',
      { until: '2026-12-01', reason: 'Cuaca', step: 'lain' },
      [],
      'langkah-tidak-ada',
    ],
    [
      'a second request',
      { until: '2026-12-01', reason: 'Cuaca' },
      [asked('2026-12-04')],
      'perpanjangan-menunggu',
    ],
  ] as const)('refuses %s', (_what, fields, facts, refusal) => {
    expect(wish('ask-extension', fields, ...facts)).toEqual({ ok: false, refusal });
  });

  it('refuses a decision that nobody asked for', () => {
    expect(wish('decide-extension', { approved: true })).toEqual({
      ok: false,
      refusal: 'perpanjangan-tidak-ada',
    });
  });
});
