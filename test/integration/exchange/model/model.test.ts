import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed } from './run-seed.ts';
import { makeTemplate, type Template } from './world.ts';

/** `PENGHUBUNG_SEEDS=20000` runs that many; `PENGHUBUNG_SEED=17` one alone. */
const only = process.env.PENGHUBUNG_SEED;
const many = Number(process.env.PENGHUBUNG_SEEDS ?? 20);
const seeds = only === undefined ? Array.from({ length: many }, (_, index) => index + 1) : [Number(only)];

let template: Template;
beforeAll(async () => {
  template = await makeTemplate(5);
});
afterAll(() => template.remove());

describe('offices and Kominfo in any order of things', () => {
  it(`${seeds.length} seeds: nothing is lost, doubled or told differently`, {
    timeout: 3_600_000,
  }, async () => {
    const total = new Map<string, number>();
    for (const seed of seeds)
      for (const [what, count] of await runSeed(template, seed))
        total.set(what, (total.get(what) ?? 0) + count);
    console.info(
      [...total]
        .sort()
        .map(([what, count]) => `${String(count).padStart(6)} ${what}`)
        .join('\n'),
    );
    expect(total.size).toBeGreaterThan(10);
  });
});
