import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { nextAction } from '../../../shared/domain/sop/next-action.ts';
import { currentStep, timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { at, receipt, told } from '../case/a-case.ts';

const classified: CaseFact = { type: 'classified', payload: { classification: 'pengaduan' } };
const verified: CaseFact = { type: 'verified', payload: {} };
const sheet: CaseFact[] = [
  {
    type: 'paper-issued',
    payload: {
      paperId: 's',
      kind: 'lembar-disposisi',
      number: null,
      sha256: 'h',
      pages: 1,
      blob: 'b',
      key: 'k',
      data: '{}',
    },
  },
  { type: 'paper-printed', payload: { paperId: 's' } },
];
const disposed: CaseFact = {
  type: 'disposed',
  payload: { unit: 'Sekretariat', instructions: [], urgency: 'biasa', byHand: false },
};
const followed: CaseFact = { type: 'followed-up', payload: { note: 'Dicek' } };
const drafted: CaseFact = { type: 'answer-drafted', payload: { answer: 'Sudah diperbaiki.' } };
const sentBack: CaseFact = { type: 'answer-returned', payload: { note: 'Singkatkan' } };
const approved: CaseFact = { type: 'answer-approved', payload: {} };
const sent: CaseFact = { type: 'answer-sent', payload: {} };
const replied = (satisfied: boolean): CaseFact => ({ type: 'reporter-replied', payload: { satisfied } });
const closed: CaseFact = { type: 'closed', payload: { result: 'selesai' } };

function look(...facts: readonly CaseFact[]) {
  const state = told(receipt(), ...facts);
  const steps = timelineOf(defaultSop, state.milestones, endedStatuses.includes(state.status));
  const step = currentStep(steps)?.progress.step ?? null;
  return { state, steps, now: step?.key ?? null, next: nextAction(state, step) };
}
const marks = (steps: ReturnType<typeof look>['steps']) =>
  steps.map((each) => ({ done: '✓', current: '→', coming: '·', skipped: '×' })[each.state]).join('');

const toAnswer = [classified, verified, ...sheet, disposed, followed, drafted];

describe('the default SOP, step by step', () => {
  it.each([
    [[], 'telaah', 'classify', '✓→········'],
    [[classified], 'telaah', 'verify', '✓→········'],
    [[classified, verified], 'sheet', 'print-sheet', '✓✓→·······'],
    [[classified, verified, ...sheet], 'disposisi', 'dispose', '✓✓✓→······'],
    [toAnswer.slice(0, 5), 'tindak-lanjut', 'follow-up', '✓✓✓✓→·····'],
    [toAnswer.slice(0, 6), 'konsep', 'draft-answer', '✓✓✓✓✓→····'],
    [toAnswer, 'setuju', 'approve-answer', '✓✓✓✓✓✓→···'],
    [[...toAnswer, approved], 'kirim', 'send-answer', '✓✓✓✓✓✓✓→··'],
    [[...toAnswer, approved, sent], 'pantau', 'record-reply', '✓✓✓✓✓✓✓✓→·'],
    [[...toAnswer, approved, sent, replied(true)], 'tutup', 'close', '✓✓✓✓✓✓✓✓✓→'],
    [[...toAnswer, approved, sent, replied(true), closed], null, null, '✓✓✓✓✓✓✓✓✓✓'],
  ])('%#: the step now is %s', (facts, now, next, line) => {
    const seen = look(...facts);
    expect(seen.now).toBe(now);
    expect(seen.next).toBe(next);
    expect(marks(seen.steps)).toBe(line);
    expect(seen.steps.map((each) => each.departure)).toEqual(seen.steps.map(() => null));
  });

  it('says when a step began, ended and who did it', () => {
    expect(look(classified, verified).steps[1]).toMatchObject({
      startedAt: at(0),
      doneAt: at(2),
      doneBy: 'petugas',
    });
  });
});

describe('loops', () => {
  it('an answer sent back is drafted again', () => {
    const back = look(...toAnswer, sentBack);
    expect(back).toMatchObject({ now: 'konsep', next: 'draft-answer' });
    expect(marks(back.steps)).toBe('✓✓✓✓✓→····');
    const again = look(...toAnswer, sentBack, drafted, approved);
    expect(again).toMatchObject({ now: 'kirim', next: 'send-answer' });
  });

  it('a reporter who is not satisfied sends the case back to the field', () => {
    const facts = [...toAnswer, approved, sent, replied(false)];
    const back = look(...facts);
    expect(back).toMatchObject({ now: 'tindak-lanjut', next: 'follow-up' });
    expect(back.state.status).toBe('ditindaklanjuti');
    expect(marks(back.steps)).toBe('✓✓✓✓→·····');
    const round = look(...facts, followed, drafted, approved, sent, replied(true), closed);
    expect(marks(round.steps)).toBe('✓✓✓✓✓✓✓✓✓✓');
    expect(round.state.anomalies).toEqual([]);
  });
});

describe('out of the SOP’s order', () => {
  it('a disposition before the sheet skips it and is shown as a departure', () => {
    const { steps, now } = look(classified, verified, disposed);
    expect(now).toBe('tindak-lanjut');
    expect(marks(steps)).toBe('✓✓×✓→·····');
    expect(steps[2]).toMatchObject({ departure: 'dilewati' });
    expect(steps[3]).toMatchObject({ departure: 'dikerjakan sebelum langkah 3 selesai' });
  });

  it('a skipped step may be made up for without moving the case', () => {
    const { steps, now } = look(classified, verified, disposed, ...sheet);
    expect(now).toBe('tindak-lanjut');
    expect(steps[2]).toMatchObject({ state: 'done', departure: 'dikerjakan menyusul' });
  });

  it('doing a step again moves nothing', () => {
    expect(look(...toAnswer, followed).now).toBe('setuju');
  });

  it('a case that was returned or archived has no step now, and nothing to do next', () => {
    for (const fact of [
      { type: 'returned', payload: { reason: 'Wewenang dinas lain' } },
      { type: 'archived', payload: { reason: 'uji coba' } },
    ] satisfies CaseFact[]) {
      const { steps, now, next } = look(fact);
      expect(marks(steps)).toBe('✓✓········');
      expect([now, next]).toEqual([null, null]);
    }
  });

  it('a case on hold is to be resumed, a draft sent back to be drafted', () => {
    expect(look({ type: 'held', payload: { reason: 'Alamat' } }).next).toBe('resume');
  });
});
