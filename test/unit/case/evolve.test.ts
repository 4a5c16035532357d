import { describe, expect, it } from 'vitest';
import { bindingDue } from '../../../shared/domain/case/clocks.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
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
