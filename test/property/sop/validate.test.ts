import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellColumns, cellText, withCell } from '../../../shared/domain/sop/cells.ts';
import { compareSops } from '../../../shared/domain/sop/compare.ts';
import { contentOf, type SopContent, sopContentSchema } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { targetsOf } from '../../../shared/domain/sop/flow.ts';
import { insertRow, moveRow, removeRow } from '../../../shared/domain/sop/rows.ts';
import type { SopStep } from '../../../shared/domain/sop/types.ts';
import { validateSop } from '../../../shared/domain/sop/validate.ts';

const run = { seed: 20261124, numRuns: 300 };
const base = contentOf(defaultSop);

/** Tables with any kinds and branches, most of them wrong. */
const contents: fc.Arbitrary<SopContent> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('process' as const, 'decision' as const, 'end' as const),
      to: fc.array(fc.nat(12), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({
    ...base,
    steps: rows.map(
      ({ kind, to }, index): SopStep => ({
        key: `s${index}`,
        kind: index === 0 ? 'start' : kind,
        activity: `Kegiatan ${index}`,
        actor: 'kepala',
        completedBy: 'manual',
        branches:
          kind === 'decision' && index > 0
            ? to.map((target, i) => ({
                outcome: `o${i}`,
                label: `L${i}`,
                goTo: target === 12 ? null : `s${target}`,
              }))
            : [],
        limit: { amount: 10, unit: 'menit' },
        limitText: '10 menit',
        inputs: '',
        output: '',
        note: '',
      }),
    ),
  }));

/** Every path walked step by step, as a person would follow the arrows. */
function walk(content: SopContent): { dead: boolean; seen: Set<number>; endless: boolean } {
  const targets = targetsOf(content.steps);
  const seen = new Set<number>();
  let dead = false;
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    for (const target of targets[index] ?? []) {
      if (target === 'nowhere') dead = true;
      if (typeof target === 'number') visit(target);
    }
  };
  visit(0);
  const ends = (index: number, path: ReadonlySet<number>): boolean =>
    (targets[index] ?? []).some(
      (target) =>
        target === 'end' ||
        (typeof target === 'number' && !path.has(target) && ends(target, new Set([...path, target]))),
    );
  return { dead, seen, endless: [...seen].some((index) => !ends(index, new Set([index]))) };
}

describe('validation', () => {
  it('passes exactly the flows that a walk finds whole', () => {
    let passed = 0;
    fc.assert(
      fc.property(contents, (content) => {
        const { dead, seen, endless } = walk(content);
        const whole = !dead && !endless && seen.size === content.steps.length;
        const branched = content.steps.every((each) => each.kind !== 'decision' || each.branches.length >= 2);
        const problems = validateSop(content);
        if (problems.length === 0) passed += 1;
        expect(problems.length === 0).toBe(whole && branched);
        for (const { row, step } of problems)
          if (row !== null) expect(content.steps[row - 1]?.key).toBe(step);
      }),
      { ...run, numRuns: 3_000 },
    );
    expect(passed).toBeGreaterThan(20);
  });
});

describe('the table', () => {
  it('a cell written with its own text stays as it is', () => {
    for (const step of base.steps)
      for (const column of cellColumns)
        expect(withCell(base, step.key, column, cellText(base, step, column))).toEqual(base);
  });

  it('whatever is typed keeps the table fit to be stored, and rows keep their branches when moved', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            act: fc.nat(3),
            at: fc.nat(12),
            to: fc.nat(12),
            column: fc.constantFrom(...cellColumns),
            text: fc.oneof(
              fc.string({ maxLength: 40 }),
              fc.constantFrom('Ya → 3; Tidak → 99', 'Kepala, Camat', '2 jam'),
            ),
          }),
          { maxLength: 20 },
        ),
        (acts) => {
          let content = base;
          for (const { act, at, to, column, text } of acts) {
            const key = content.steps[at]?.key;
            if (act === 0) content = insertRow(content, Math.min(at, content.steps.length));
            else if (act === 1) content = removeRow(content, at);
            else if (act === 2) {
              const before = content.steps;
              content = moveRow(content, at, to);
              expect([...content.steps].sort(byKey)).toEqual([...before].sort(byKey));
            } else if (key !== undefined) content = withCell(content, key, column, text);
          }
          expect(sopContentSchema.safeParse(content).error?.issues ?? []).toEqual([]);
          validateSop(content);
          const { steps } = compareSops(base, content);
          expect(steps.filter((each) => each.kind !== 'removed').map((each) => each.key)).toEqual(
            content.steps.map((each) => each.key),
          );
          expect(steps.filter((each) => each.kind !== 'added')).toHaveLength(base.steps.length);
        },
      ),
      run,
    );
  });
});

const byKey = (a: SopStep, b: SopStep): number => (a.key < b.key ? -1 : 1);
