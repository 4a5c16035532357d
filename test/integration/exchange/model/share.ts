import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runSeed } from './run-seed.ts';
import { makeTemplate, type Template } from './world.ts';

// A thread that reads each file through takes longer than all else here; the model looks at the files itself.
vi.mock('../../../../main/store/integrity.ts', async (original) => {
  const real = await original<typeof import('../../../../main/store/integrity.ts')>();
  return { ...real, checkInBackground: () => real.alreadySound };
});

/** Files that share the seeds, so that they run beside each other. */
const shares = 2;
/** Every one of these must have happened in a run of many seeds: a test of nothing proves nothing. */
const mustHappen = [
  'USB dibaca Kominfo',
  'USB dibaca kantor',
  'bertukar, jawaban hilang',
  'bertukar, jawaban lama',
  'bertukar, permintaan dua kali',
  'bertukar, permintaan hilang',
  'bertukar, utuh',
  'catatan versi baru',
  'jam melompat',
  'kominfo mengubah',
  'mati listrik',
  'melampirkan',
  'memperbaiki',
  'memulihkan cadangan',
  'memulihkan server',
  'menangani',
  'menarik disposisi',
  'mencatat',
  'mendisposisi ke dua',
  'menyalin disk',
  'server mati listrik',
];

/**
 * One share of the seeds. `PENGHUBUNG_SEEDS=20000` runs that many in all (500 unless said); `PENGHUBUNG_SEED=17` one alone.
 * Where something does not hold, the error names the seed and tells its story.
 */
export function describeShare(share: number): void {
  const only = process.env.PENGHUBUNG_SEED;
  const many = Number(process.env.PENGHUBUNG_SEEDS ?? 500);
  const seeds = only
    ? [Number(only)].filter((seed) => seed % shares === share)
    : Array.from({ length: many }, (_, index) => index + 1).filter((seed) => seed % shares === share);
  let template: Template;
  beforeAll(async () => {
    template = await makeTemplate(5);
  });
  afterAll(() => template.remove());

  describe('offices and Kominfo in any order of things', () => {
    it(`${seeds.length} seeds: nothing is lost, doubled or told differently`, {
      timeout: 36_000_000,
    }, async () => {
      const total = new Map<string, number>();
      for (const seed of seeds)
        for (const [what, count] of await runSeed(template, seed))
          total.set(what, (total.get(what) ?? 0) + count);
      if (seeds.length >= 100)
        for (const what of mustHappen) expect(total.get(what) ?? 0, what).toBeGreaterThan(0);
    });
  });
}
