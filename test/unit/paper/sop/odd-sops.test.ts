import { expect, test } from 'vitest';
import type { Sop, SopStep } from '../../../../shared/domain/sop/types.ts';
import { layOutSop } from '../../../../shared/paper/sop/document.ts';
import { renderSop } from '../../../../shared/paper/sop/render.tsx';
import { faultsOf } from '../../../property/sop/geometry.ts';
import { exampleHead, largeSop } from './example-sops.ts';

const decision = (step: SopStep, targets: readonly string[]): SopStep => ({
  ...step,
  kind: 'decision',
  branches: targets.map((goTo, i) => ({ outcome: `${i}`, label: `Hasil ${i}`, goTo })),
});
const steps = (make: (step: SopStep, place: number) => SopStep): Sop => ({
  ...largeSop,
  steps: largeSop.steps.map(make),
});
const threeHundred = Array.from({ length: 300 }, (_, i): SopStep => {
  const [step] = largeSop.steps.slice(1 + (i % 20));
  if (!step) throw new Error('no step');
  const named = { ...step, key: `langkah-${i}`, branches: [] };
  return i % 7 === 3 ? decision(named, [`langkah-${i + 1}`, `langkah-${(i * 37) % 300}`]) : named;
});

const odd: readonly [string, Sop][] = [
  ['nothing in it', { ...largeSop, steps: [], actors: [], name: '', number: '' }],
  ['no actors', { ...largeSop, actors: [] }],
  ['one step', { ...largeSop, steps: largeSop.steps.slice(0, 1) }],
  ['300 steps', { ...largeSop, steps: threeHundred }],
  [
    '30 actors',
    { ...largeSop, actors: Array.from({ length: 30 }, (_, i) => ({ key: `a${i}`, name: `Pejabat ${i}` })) },
  ],
  [
    'names as long as texts',
    { ...largeSop, actors: largeSop.actors.map((a) => ({ ...a, name: a.name.repeat(30) })) },
  ],
  ['the same key for every step', steps((step) => ({ ...step, key: 'sama' }))],
  [
    'a decision with sixteen ways',
    steps((step, i) =>
      i === 5
        ? decision(
            step,
            [...Array(16).keys()].map((n) => `langkah-${n + 4}`),
          )
        : step,
    ),
  ],
  ['a step that repeats itself', steps((step, i) => (i === 5 ? decision(step, [step.key]) : step))],
  [
    'a name of a thousand letters',
    { ...largeSop, name: 'Nama SOP yang panjang '.repeat(45), number: '1234/'.repeat(60) },
  ],
];

test.each(odd)('%s: is laid out without overlaps', (_, sop) => {
  const { steps: pages, table, head, sheet } = layOutSop({ size: 'A4', letterhead: exampleHead, sop });
  const { left, columnWidth } = table.flow;
  for (const { flow } of pages) {
    expect(faultsOf(flow, left, left + Math.max(1, sop.actors.length) * columnWidth).slice(0, 2)).toEqual([]);
    expect(head.upper + head.lower + flow.height).toBeLessThanOrEqual(sheet.inner.height);
  }
});

test('lists longer than a page go on on further pages, each item once', () => {
  const legalBasis = Array.from(
    { length: 60 },
    (_, i) =>
      `Peraturan nomor ${i} tentang hal yang judulnya panjang sekali dan memakan lebih dari satu baris`,
  );
  const sop = { ...largeSop, identity: { ...largeSop.identity, legalBasis } };
  const { identity, sheet } = layOutSop({ size: 'A4', letterhead: exampleHead, sop });
  expect(identity.pages.length).toBeGreaterThan(1);
  for (const { block, pairs } of identity.pages)
    expect(pairs.reduce((sum, { height }) => sum + height, block?.height ?? 0)).toBeLessThanOrEqual(
      sheet.inner.height,
    );
  const lines = identity.pages.flatMap(({ pairs }) => pairs.flatMap(({ left }) => left.lines));
  for (const [i, item] of legalBasis.entries()) {
    const start = lines.findIndex(({ mark }) => mark === `${i + 1}.`);
    const after = lines.slice(start + 1).findIndex(({ mark }) => mark !== '');
    const own = after < 0 ? lines.slice(start, start + 3) : lines.slice(start, start + 1 + after);
    expect(own.map(({ text }) => text).join(' ')).toContain(item);
  }
});

test('texts are only texts: markup in them is shown, not obeyed', () => {
  const sop = steps((step) => ({ ...step, activity: '<script>alert(1)</script>' }));
  const html = renderSop(
    { size: 'A4', letterhead: { ...exampleHead, emblem: 'https://jahat.test/x.png' }, sop },
    [],
  );
  expect(html).not.toContain('<script');
  expect(html).not.toContain('jahat');
});
