import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../server/databases.ts';
import { inPostgres } from './keeping.ts';
import { runSeed } from './run-seed.ts';
import './share.ts';
import { makeTemplate, type Template } from './world.ts';

/** Fewer than on SQLite: each makes some databases, which takes longer than what happens in them. */
const seeds = Array.from(
  { length: Number(process.env.PENGHUBUNG_SEEDS_POSTGRES ?? 40) },
  (_, index) => index + 1,
);

// The model copies whole databases, which PGlite's process of its own cannot do.
describe.runIf(kinds.some((kind) => kind.name === 'PostgreSQL'))('offices and Kominfo on PostgreSQL', () => {
  let template: Template;
  beforeAll(async () => {
    template = await makeTemplate(5, inPostgres);
  });
  afterAll(() => template.remove());

  it(`${seeds.length} seeds: nothing is lost, doubled or told differently`, {
    timeout: 36_000_000,
  }, async () => {
    const done = new Set<string>();
    for (const seed of seeds) for (const what of (await runSeed(template, seed)).keys()) done.add(what);
    for (const what of ['bertukar, jawaban hilang', 'memulihkan server', 'server mati listrik'])
      expect(done).toContain(what);
  });
});
