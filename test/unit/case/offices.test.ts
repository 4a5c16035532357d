import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../shared/domain/case/conflicts.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent, CaseFact, Side } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { sideOf } from '../../../shared/domain/case/sides.ts';
import { at, receipt } from './a-case.ts';

type Who = 'kominfo' | 'pupr' | 'dinkes';
interface Told {
  readonly by: Who;
  readonly fact: CaseFact;
}

/** What each did, an hour apart, as the office `self` sees it. */
function seenBy(self: Who, told: readonly Told[], order = told.map((_, index) => index)) {
  const events = order.map((index): CaseEvent => {
    const { by, fact } = told[index] ?? { by: self, fact: receipt() };
    const payload = JSON.stringify(fact.payload);
    const side: Side = sideOf({ office: by, type: fact.type, payload }, new Set([self]));
    const hlc = `${String(Date.parse(at(index))).padStart(15, '0')}-0000`;
    return {
      id: `e${index}`,
      hlc,
      device: `komputer-${by}`,
      office: by,
      actor: `petugas-${by}`,
      side,
      ...fact,
    };
  });
  return foldCase(events);
}

const given: readonly Told[] = [
  { by: 'kominfo', fact: receipt(false, 'impor-kominfo', 900) },
  { by: 'kominfo', fact: { type: 'assigned', payload: { office: 'pupr', name: 'Dinas PUPR' } } },
  { by: 'kominfo', fact: { type: 'assigned', payload: { office: 'dinkes', name: 'Dinas Kesehatan' } } },
];
const takenIn = (by: Who, sequence: number): Told => ({
  by,
  fact: {
    type: 'taken-in',
    payload: {
      register: { year: 2026, sequence, text: `${by}-${sequence}` },
      sop: { id: 'sop-lapor', version: 1 },
    },
  },
});

describe('a case with two OPDs', () => {
  const told: readonly Told[] = [
    ...given,
    takenIn('pupr', 7),
    takenIn('dinkes', 3),
    { by: 'pupr', fact: { type: 'answer-drafted', payload: { answer: 'Sudah ditambal.' } } },
    { by: 'pupr', fact: { type: 'answer-approved', payload: {} } },
    { by: 'kominfo', fact: { type: 'answer-uploaded', payload: { office: 'pupr', via: 'LAPOR!' } } },
    { by: 'pupr', fact: { type: 'closed', payload: { result: 'selesai' } } },
  ];

  it('is closed for the one that closed it, and open for the other', () => {
    expect(seenBy('pupr', told).status).toBe('selesai');
    expect(seenBy('dinkes', told).status).toBe('baru');
    expect(seenBy('kominfo', told).status).toBe('baru');
  });

  it('stands in each register under its own number', () => {
    expect(seenBy('pupr', told).received?.register.text).toBe('pupr-7');
    expect(seenBy('dinkes', told).received?.register.text).toBe('dinkes-3');
    expect(seenBy('dinkes', given).received).toMatchObject({ foreign: true });
  });

  it("takes Kominfo's uploading of an answer as its sending, for that office alone", () => {
    expect(seenBy('pupr', told)).toMatchObject({ sentAt: at(7), answer: { state: 'terkirim' } });
    expect(seenBy('dinkes', told)).toMatchObject({ sentAt: null, answer: null });
  });

  it("is not undone by another's undo", () => {
    const undone: CaseFact = { type: 'undone', payload: { event: 'e5' } };
    expect(seenBy('pupr', [...told.slice(0, 7), { by: 'dinkes', fact: undone }]).answer?.text).toBe(
      'Sudah ditambal.',
    );
    expect(seenBy('pupr', [...told.slice(0, 6), { by: 'pupr', fact: undone }]).answer).toBeNull();
  });

  it('goes back when Kominfo withdraws it, and comes again when it is assigned again', () => {
    const withdrawn: Told = {
      by: 'kominfo',
      fact: { type: 'assignment-withdrawn', payload: { office: 'dinkes', reason: 'Bukan urusan kesehatan' } },
    };
    const gone = [...told, withdrawn];
    expect(seenBy('dinkes', gone)).toMatchObject({
      status: 'dikembalikan',
      returned: { reason: 'Bukan urusan kesehatan' },
    });
    expect(seenBy('pupr', gone).status).toBe('selesai');
    const again: Told = {
      by: 'kominfo',
      fact: { type: 'assigned', payload: { office: 'dinkes', name: 'Dinas Kesehatan' } },
    };
    expect(seenBy('dinkes', [...gone, again])).toMatchObject({
      status: 'baru',
      endedAt: null,
      returned: null,
    });
  });

  it("keeps the office's own number when Kominfo's import of the same report comes later", () => {
    const own: readonly Told[] = [
      { by: 'pupr', fact: receipt(false, 'impor-pupr', 12) },
      { by: 'kominfo', fact: receipt(false, 'impor-kominfo', 900) },
    ];
    expect(seenBy('pupr', own).received).toMatchObject({
      register: { sequence: 12 },
      importId: 'impor-pupr',
    });
    expect(seenBy('pupr', own, [1, 0]).received).toMatchObject({ register: { sequence: 12 } });
  });
});

describe('two words on one field', () => {
  const title = (by: Who, text: string, over: readonly string[]): Told => ({
    by,
    fact: { type: 'corrected', payload: { title: text, over } },
  });
  const apart = [...given, title('pupr', 'Jalan Mawar rusak', []), title('dinkes', 'Jalan Melati rusak', [])];

  it('stand side by side when neither had seen the other; the later one shows, everywhere the same', () => {
    for (const self of ['kominfo', 'pupr', 'dinkes'] as const) {
      const state = seenBy(self, apart, [4, 0, 3, 1, 2]);
      expect(state.corrections.title).toBe('Jalan Melati rusak');
      expect(conflictsOf(state)).toMatchObject([
        { field: 'title', sayings: [{ value: 'Jalan Mawar rusak' }, { value: 'Jalan Melati rusak' }] },
      ]);
    }
  });

  it('are no conflict when the second had seen the first, or when both say the same', () => {
    expect(
      conflictsOf(seenBy('pupr', [...given, title('pupr', 'A', []), title('dinkes', 'B', ['e3'])])),
    ).toEqual([]);
    expect(conflictsOf(seenBy('pupr', [...given, title('pupr', 'A', []), title('dinkes', 'A', [])]))).toEqual(
      [],
    );
  });

  it('are settled by whoever says it anew, over all that stood', () => {
    const decision = decide(
      seenBy('pupr', apart),
      { name: 'correct', fields: { title: 'Jalan Mawar rusak' } },
      { self: 'x', now: at(9), steps: [] },
    );
    if (!decision.ok) throw new Error(decision.refusal);
    const [fact] = decision.facts;
    if (!fact) throw new Error('nothing decided');
    const settled = seenBy('dinkes', [...apart, { by: 'pupr', fact }]);
    expect(conflictsOf(settled)).toEqual([]);
    expect(settled.corrections.title).toBe('Jalan Mawar rusak');
  });
});
