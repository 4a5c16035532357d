import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { stepClock } from '../../../shared/domain/sop/step-clock.ts';
import { timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { at, receipt, told } from '../case/a-case.ts';

const { deadlines } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
const calendar = defaultCalendar('WIB');
/** The step clock after these facts, the nth recorded n hours after Monday 2 November 2026, 09.00. */
const clockAfter = (...facts: readonly CaseFact[]) => {
  const state = told(receipt(), ...facts);
  return stepClock(defaultSop, timelineOf(defaultSop, state.milestones, false), state, calendar, deadlines);
};
const verified: CaseFact = { type: 'verified', payload: {} };
const disposed: CaseFact = {
  type: 'disposed',
  payload: { unit: 'Bidang', instructions: [], urgency: 'biasa', byHand: false },
};

describe('the clock of the step that is now', () => {
  it('counts from when the step became current, and explains its days', () => {
    expect(clockAfter()).toMatchObject({
      kind: 'langkah',
      label: 'Langkah 2: Telaah dan klasifikasikan: lengkap dan wewenang?',
      startedAt: at(0),
      due: { date: '2026-11-03', days: [{ date: '2026-11-02' }, { date: '2026-11-03' }] },
    });
  });

  it('in working minutes runs out within office hours', () => {
    // Verified at 10.00: half an hour for the sheet.
    expect(clockAfter(verified)).toMatchObject({ startedAt: at(1), due: { instant: at(1.5) } });
  });

  it('takes the limit of the classification where the SOP says so', () => {
    const classified: CaseFact = { type: 'classified', payload: { classification: 'informasi' } };
    expect(clockAfter(classified, verified, disposed)?.limit).toEqual({ amount: 5, unit: 'hari kerja' });
  });

  it('of sending counts from the disposition, as the SOP says', () => {
    const clock = clockAfter(
      verified,
      disposed,
      { type: 'followed-up', payload: { note: 'Dicek' } },
      { type: 'answer-drafted', payload: { answer: 'Sudah.' } },
      { type: 'answer-approved', payload: {} },
    );
    expect(clock).toMatchObject({ label: expect.stringContaining('Langkah 8'), startedAt: at(2) });
  });

  it('is paused while the reporter is waited for', () => {
    expect(clockAfter(verified, { type: 'held', payload: { reason: 'Alamat' } })?.paused).toBe(true);
  });

  it('is none when the step has no limit', () => {
    const closedSteps: readonly CaseFact[] = [
      verified,
      disposed,
      { type: 'answer-drafted', payload: { answer: 'Sudah.' } },
      { type: 'answer-approved', payload: {} },
      { type: 'answer-sent', payload: {} },
      { type: 'reporter-replied', payload: { satisfied: true } },
    ];
    expect(clockAfter(...closedSteps)).toBeNull();
  });
});
