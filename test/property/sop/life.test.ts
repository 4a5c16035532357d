import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventMeta, UnknownEvent } from '../../../shared/domain/case/events.ts';
import { contentOf } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import type { SopCommand } from '../../../shared/domain/sop/life/commands.ts';
import { decideSop, sopObjection } from '../../../shared/domain/sop/life/decide.ts';
import type { SopEvent, SopFact } from '../../../shared/domain/sop/life/events.ts';
import { evolveSop, foldSop } from '../../../shared/domain/sop/life/evolve.ts';
import { type SopLife, stages, unborn } from '../../../shared/domain/sop/life/state.ts';
import { hlcAt } from '../case/arbitraries.ts';

const run = { seed: 20261124, numRuns: 400 };
const content = contentOf(defaultSop);
const ratifier = { prefix: '', position: 'Kepala', name: 'Kepala Contoh', rank: null, nip: null } as const;

/** One fact of every kind on one of two drafts, also those that make no sense here. */
function catalogue(n: number): readonly SopFact[] {
  const draft = `konsep-${n % 2}`;
  const comment = `komentar-${n % 3}`;
  return [
    { type: 'drafted', payload: { draft, version: 2, basedOn: n % 2 ? 1 : null, content } },
    { type: 'drafted', payload: { draft, version: 3, basedOn: null, content } },
    { type: 'draft-saved', payload: { draft, content: { ...content, name: `Nama ${n}` } } },
    { type: 'submitted', payload: { draft } },
    { type: 'commented', payload: { draft, comment, step: 'konsep', text: `Kurang ${n}`, suggestion: null } },
    { type: 'comment-resolved', payload: { draft, comment, accepted: n % 2 === 0, reason: 'Sudah' } },
    { type: 'draft-verified', payload: { draft } },
    { type: 'trial-started', payload: { draft, from: '2026-11-24', until: '2026-12-24' } },
    { type: 'reconsidered', payload: { draft, reason: 'Ada yang terlewat' } },
    {
      type: 'approved',
      payload: { draft, version: 2, number: `SOP/${n}`, effectiveFrom: '2026-12-01', ratifier },
    },
    { type: 'draft-dropped', payload: { draft, reason: 'Tidak jadi' } },
    { type: 'revoked', payload: { version: 1, reason: 'Diganti' } },
  ];
}

const events: fc.Arbitrary<readonly (SopEvent | UnknownEvent)[]> = fc
  .array(
    fc.record({
      n: fc.nat(50),
      kind: fc.nat(11),
      minute: fc.nat(40),
      count: fc.nat(1),
      device: fc.nat(1),
      newer: fc.nat(30),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.flatMap(({ n, kind, minute, count, device, newer }, i): (SopEvent | UnknownEvent)[] => {
      const fact = catalogue(n)[kind];
      const meta: EventMeta = {
        id: `e${String(i).padStart(3, '0')}`,
        hlc: hlcAt(minute, count),
        device: `komputer-${device}`,
        actor: `petugas-${device}`,
        office: 'kantor',
        side: 'own',
      };
      if (newer === 0) return [{ ...meta, type: 'unknown', name: 'from-the-future' }];
      return fact ? [{ ...meta, ...fact }] : [];
    }),
  );

describe("folding an SOP's life", () => {
  it('gives the same in whatever order its events arrive, each counted once', () => {
    fc.assert(
      fc.property(events, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (list, keys) => {
        const order = list
          .map((event, i) => ({ event, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        const once = foldSop(list);
        expect(foldSop(order)).toEqual(once);
        expect(foldSop([...order, ...list].reverse())).toEqual(once);
      }),
      run,
    );
  });

  it('never throws, and no draft skips a stage, in any order of events', () => {
    fc.assert(
      fc.property(events, (list) => {
        let life: SopLife = unborn;
        for (const event of list) {
          const before = life;
          life = evolveSop(life, event);
          for (const draft of life.drafts) {
            const was = before.drafts.find((each) => each.id === draft.id)?.stage ?? 'konsep';
            const forward = stages.indexOf(draft.stage) - stages.indexOf(was);
            if (draft.stage !== 'dibuang') expect(forward).toBeLessThanOrEqual(1);
            if (forward < 0) expect([was, draft.stage]).toEqual([expect.anything(), 'dikomentari']);
            expect(draft.stage === 'disahkan').toBe(draft.approval !== null);
          }
        }
        expect(life.unknownEvents).toBe(list.filter((event) => event.type === 'unknown').length);
        expect(JSON.parse(JSON.stringify(life))).toEqual(life);
      }),
      run,
    );
  });
});

const onward: readonly SopCommand[] = [
  { name: 'submit' },
  { name: 'verify' },
  { name: 'start-trial', from: '2026-11-24', until: '2026-12-24' },
  { name: 'approve', number: 'SOP/2', effectiveFrom: '2026-12-01', ratifier },
];
const wishes: readonly SopCommand[] = [
  ...onward,
  ...onward,
  { name: 'save', revision: 'e000', content: { ...content, name: 'Nama lain' } },
  { name: 'submit' },
  { name: 'comment', step: 'konsep', text: 'Kurang', suggestion: { field: 'time', value: '2 jam' } },
  { name: 'comment', step: null, text: 'Bagus', suggestion: null },
  { name: 'resolve', comment: 'k1', accepted: true, reason: 'Setuju' },
  { name: 'resolve', comment: 'k2', accepted: false, reason: 'Tidak perlu' },
  { name: 'verify' },
  { name: 'start-trial', from: '2026-11-24', until: '2026-12-24' },
  { name: 'reconsider', reason: 'Ada yang terlewat' },
  { name: 'approve', number: 'SOP/2', effectiveFrom: '2026-12-01', ratifier },
  { name: 'drop', reason: 'Tidak jadi' },
  { name: 'resolve', comment: 'k1', accepted: true, reason: 'Setuju' },
];

describe('deciding on a draft', () => {
  it('what is accepted applies without an anomaly; what is out of the question is refused', () => {
    let approved = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(wishes.length - 1), fc.constantFrom('penghubung', 'bidang')), {
          maxLength: 40,
        }),
        (choices) => {
          let number = 0;
          let comments = 0;
          const event = (fact: SopFact, actor: string): SopEvent => ({
            id: `e${String(number).padStart(3, '0')}`,
            hlc: hlcAt(number++),
            device: 'komputer',
            office: 'kantor',
            side: 'own',
            actor,
            ...fact,
          });
          const drafted: SopFact = {
            type: 'drafted',
            payload: { draft: 'd', version: 2, basedOn: 1, content },
          };
          let life = evolveSop(unborn, event(drafted, 'rina'));
          for (const [choice, role] of choices) {
            const wish = wishes[choice];
            const [draft] = life.drafts;
            if (!wish || !draft) continue;
            const actor = { id: role === 'bidang' ? 'budi' : 'rina', role } as const;
            const open = draft.comments.find((each) => each.resolved === null)?.id ?? 'k1';
            const command =
              wish.name === 'save'
                ? { ...wish, revision: draft.revision }
                : wish.name === 'resolve'
                  ? { ...wish, comment: open }
                  : wish;
            const decision = decideSop(life, 'd', command, {
              actor,
              newId: () => `k${++comments}`,
              takenNumbers: ['SOP/1'],
              previousFrom: '2018-03-01',
              nextVersion: 2,
            });
            if (sopObjection(life, draft, command.name, actor) !== null) expect(decision.ok).toBe(false);
            if (decision.ok) for (const fact of decision.facts) life = evolveSop(life, event(fact, actor.id));
            expect(life.anomalies).toEqual([]);
            if (decision.ok && command.name === 'approve') {
              approved += 1;
              expect(life.drafts[0]?.comments.every((each) => each.resolved !== null)).toBe(true);
            }
          }
        },
      ),
      { ...run, numRuns: 1_500 },
    );
    expect(approved).toBeGreaterThan(0);
  });
});
