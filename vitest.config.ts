import { defineConfig } from 'vitest/config';

/** Suites by folder of test/; a later group starts when the one before is done. */
const GROUPS = { unit: 0, property: 0, integration: 1, e2e: 2 };

export default defineConfig({
  assetsInclude: ['**/*.xlsx'],
  test: {
    environment: 'node',
    projects: Object.entries(GROUPS).map(([name, groupOrder]) => ({
      extends: true,
      test: {
        name,
        include: [`test/${name}/**/*.test.{ts,tsx}`],
        sequence: { groupOrder },
        testTimeout: name === 'e2e' ? 120_000 : 30_000,
        hookTimeout: 120_000,
      },
    })),
    passWithNoTests: true,
  },
});
