import { describe, expect, test } from 'vitest';
import { defaultSop } from '../../../../shared/domain/sop/default-sop.ts';
import { flowOf } from '../../../../shared/paper/sop/flow/flow.ts';
import { layoutFlow } from './example-geometry.ts';
import { largeSop, smallSop } from './example-sops.ts';

const arrows = (sop: Parameters<typeof flowOf>[0]): string[] =>
  flowOf(sop).edges.map(({ from, to, label }) => `${from + 1} ${label} ${to + 1}`.replace('  ', ' '));

describe('flowOf', () => {
  test('the default SOP: branches that end it go to its end as one arrow', () => {
    expect(arrows(defaultSop)).toEqual([
      '1 2',
      '2 Ya 3',
      '2 Bukan wewenang / Arsip 10',
      '3 4',
      '4 5',
      '5 6',
      '6 7',
      '7 Ya 8',
      '7 Tidak 6',
      '8 9',
      '9 Puas 10',
      '9 Belum puas 5',
    ]);
  });

  test('a branch to a step that is not there goes on to the next row', () => {
    const [first, second, ...rest] = smallSop.steps;
    if (!first || !second) throw new Error('no steps');
    const branches = [{ outcome: 'a', label: 'Ya', goTo: 'hilang' }];
    expect(arrows({ ...smallSop, steps: [first, { ...second, branches }, ...rest] })[1]).toBe('2 Ya 3');
  });

  test('an end has no arrow, nor has the last row; an unknown actor stands in the first column', () => {
    const steps = largeSop.steps.slice(0, 3).map((step, i) => ({
      ...step,
      kind: i === 1 ? ('end' as const) : step.kind,
      actor: 'siapa',
    }));
    expect(arrows({ ...largeSop, steps })).toEqual(['1 2']);
    expect(flowOf({ ...largeSop, steps }).nodes.map(({ column }) => column)).toEqual([0, 0, 0]);
  });
});

describe('layoutFlow', () => {
  test('draws one endless page: every step, every arrow, no connector', () => {
    const page = layoutFlow(largeSop);
    expect(page.symbols.filter((symbol) => symbol.shape === 'connector')).toEqual([]);
    expect(page.rows).toHaveLength(24);
    expect(page.lines.filter(({ arrow }) => arrow)).toHaveLength(flowOf(largeSop).edges.length);
    expect(page.labels.map(({ lines }) => lines.join(' ')).sort()).toEqual(
      ['Bukan wewenang', 'Lengkap', 'Tidak', 'Tidak', 'Tidak lengkap', 'Ya', 'Ya'].sort(),
    );
  });

  test('draws the same SOP the same way', () => {
    expect(layoutFlow(largeSop)).toEqual(layoutFlow(structuredClone(largeSop)));
  });

  test('those who take part have the same symbol, joined by plain lines', () => {
    const page = layoutFlow(largeSop);
    const ninth = page.symbols.filter((symbol) => symbol.shape === 'step' && symbol.step === 8);
    expect(ninth).toHaveLength(3);
    expect(page.lines.filter(({ arrow, target }) => !arrow && target === 8)).toHaveLength(2);
  });
});
