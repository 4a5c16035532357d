import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import { bindingDue, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { currentStep, timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { lapor } from '../../property/case/arbitraries.ts';
import { at, receipt, told } from './a-case.ts';

const { deadlines } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
const held: CaseFact = { type: 'held', payload: { reason: 'Alamat belum jelas' } };
const drafted: CaseFact = { type: 'answer-drafted', payload: { answer: 'Sudah diperbaiki.' } };
const closed: CaseFact = { type: 'closed', payload: { result: 'selesai' } };
const withdrawn: CaseFact = { type: 'import-withdrawn', payload: { importId: 'a' } };

describe('a case', () => {
  it('shows the office’s correction over the report, which is kept', () => {
    const state = told(receipt(), { type: 'corrected', payload: { title: 'Lampu Jalan Melati mati' } });
    expect(detailsOf(state)).toMatchObject({
      title: 'Lampu Jalan Melati mati',
      originalTitle: 'Lampu jalan mati',
    });
  });

  it('in a wait for the reporter has that limit, which is not "terlambat"', () => {
    const state = told(receipt(), held);
    expect(bindingDue(state, deadlines)).toMatchObject({
      kind: 'balasan-pelapor',
      from: at(1),
      binding: false,
    });
    expect(bindingDue(told(receipt(), held, { type: 'resumed', payload: {} }), deadlines)).toMatchObject({
      kind: 'pengaduan',
      binding: true,
      pauses: [{ from: at(1), to: at(2) }],
    });
  });

  it('taken in as history has no clock until it is taken up, then from that moment', () => {
    expect(bindingDue(told(receipt(true)), deadlines)).toBeNull();
    const state = told(receipt(true), { type: 'taken-up', payload: {} });
    expect(state.status).toBe('baru');
    expect(bindingDue(state, deadlines)).toMatchObject({ from: at(1), binding: true });
  });

  it('taken in again after its import was undone keeps its register number', () => {
    const state = told(receipt(false, 'a', 1), withdrawn, receipt(false, 'b', 2));
    expect(state.received).toMatchObject({ register: { sequence: 1 }, importId: 'b' });
    expect(state).toMatchObject({ withdrawn: false, worked: false });
  });

  it('withdrawn as history and taken in as open work is open work', () => {
    const state = told(receipt(true, 'a'), withdrawn, receipt(false, 'b'));
    expect(state).toMatchObject({ status: 'baru', clockStart: at(0) });
  });

  it('that ended stays ended when an approval from elsewhere comes in later', () => {
    const state = told(receipt(), drafted, closed, { type: 'answer-approved', payload: {} });
    expect(state).toMatchObject({ status: 'selesai', answer: { state: 'disetujui' } });
  });

  it('that waits for its reporter keeps waiting when work from elsewhere comes in', () => {
    const state = told(
      receipt(),
      drafted,
      held,
      { type: 'answer-returned', payload: { note: 'Singkatkan' } },
      { type: 'reporter-replied', payload: { satisfied: false } },
    );
    expect(state.status).toBe('menunggu-pelapor');
  });

  it('closed twice says so', () => {
    expect(told(receipt(), closed, closed).anomalies).toEqual(['Aduan diakhiri dua kali']);
  });
});

describe('a report that LAPOR! changed', () => {
  const row = (status: string, receivedAt: string): CaseFact => ({
    type: 'lapor-updated',
    payload: { importId: 'b', lapor: { ...lapor, status, receivedAt }, digest: status, reporter: null },
  });

  it('is counted from its corrected date', () => {
    const state = told(receipt(), row('Terverifikasi', at(-48)));
    expect(state.received?.at).toBe(at(-48));
    expect(bindingDue(state, deadlines)?.from).toBe(at(-48));
  });

  it('and was history is open work when LAPOR! opened it again, from then on, and follows it back', () => {
    const opened = told(receipt(true), row('Terverifikasi', at(0)));
    expect(opened).toMatchObject({ status: 'baru', clockStart: at(1), worked: false });
    const again = told(receipt(true), row('Terverifikasi', at(0)), row('Ditutup oleh Admin', at(0)));
    expect(again).toMatchObject({ status: 'ditutup-lapor', clockStart: null });
  });

  it('keeps the office’s status once an officer worked on it', () => {
    const state = told(receipt(true), { type: 'taken-up', payload: {} }, row('Ditutup oleh Admin', at(0)));
    expect(state).toMatchObject({ status: 'baru', clockStart: at(1) });
    expect(told(receipt(), row('Ditutup oleh Admin', at(0))).status).toBe('baru');
  });
});

describe('a case that goes on', () => {
  const sent: readonly CaseFact[] = [
    receipt(),
    { type: 'verified', payload: {} },
    { type: 'disposed', payload: { unit: 'Bidang', instructions: [], urgency: 'biasa', byHand: false } },
    { type: 'followed-up', payload: { note: 'Dicek' } },
    drafted,
    { type: 'answer-approved', payload: {} },
    { type: 'answer-sent', payload: {} },
  ];
  const unsatisfied: CaseFact = { type: 'reporter-replied', payload: { satisfied: false } };
  const reopened: CaseFact = { type: 'reopened', payload: { reason: 'Rusak lagi' } };
  const step = (state: CaseState) =>
    currentStep(timelineOf(defaultSop, state.milestones, false))?.progress.step.key;

  it.each([
    ['after an unsatisfied reply', told(...sent, unsatisfied), at(7)],
    ['reopened after its answer', told(...sent, closed, reopened), at(8)],
  ])('%s has a whole limit again, by which it can be late', (_name, state, from) => {
    expect(state).toMatchObject({ status: 'ditindaklanjuti', sentAt: null, endedAt: null, round: 2 });
    expect(bindingDue(state, deadlines)).toMatchObject({ kind: 'pengaduan', from, binding: true });
    expect(step(state)).toBe('tindak-lanjut');
    const clocks = clocksOf(state, defaultCalendar('WIB'), deadlines);
    expect(clocks.map((clock) => clock.kind)).not.toContain('verifikasi');
    expect(clocks.find((clock) => clock.kind === 'tindak-lanjut-pertama')).toMatchObject({
      startedAt: from,
      stoppedAt: null,
    });
  });

  it('closed without an answer and reopened goes on where it stood, the days between not counted', () => {
    const state = told(receipt(), { type: 'verified', payload: {} }, closed, reopened);
    expect(state).toMatchObject({ status: 'ditelaah', round: 1, endedAt: null, result: null });
    expect(bindingDue(state, deadlines)).toMatchObject({
      from: at(0),
      binding: true,
      pauses: [{ from: at(2), to: at(3) }],
    });
    expect(step(state)).toBe('sheet');
  });

  it('archived while waiting for its reporter and reopened no longer waits', () => {
    const state = told(receipt(), held, { type: 'archived', payload: { reason: 'uji coba' } }, reopened);
    expect(state.status).toBe('baru');
    expect(state.pauses.every((pause) => pause.to !== null)).toBe(true);
  });

  it('has its outer limit from the completed file, not from being reopened', () => {
    const resumed: CaseFact = { type: 'resumed', payload: {} };
    const outer = (state: CaseState) =>
      clocksOf(state, defaultCalendar('WIB'), deadlines).find((clock) => clock.kind === 'batas-luar')
        ?.startedAt;
    expect(outer(told(receipt(), held, resumed))).toBe(at(2));
    expect(outer(told(receipt(), closed, reopened))).toBe(at(0));
  });
});

describe('an action taken back', () => {
  const undone = (event: string): CaseFact => ({ type: 'undone', payload: { event } });
  it('has no effect, and the one before is what may be undone next', () => {
    const state = told(receipt(), { type: 'verified', payload: {} }, closed, undone('e2'));
    expect(state).toMatchObject({
      status: 'ditelaah',
      endedAt: null,
      lastAction: { id: 'e1' },
      worked: true,
    });
  });
  it('cannot be a receipt, an issued paper or another undo', () => {
    expect(told(receipt(), undone('e0')).received).not.toBeNull();
    expect(told(receipt(), closed, undone('e1'), undone('e2')).status).toBe('baru');
  });
});
