import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordedAt } from '../../../shared/domain/case/events.ts';
import { nextHlc } from '../../../shared/event-store/hlc.ts';

const readings = fc.array(
  fc.oneof(fc.nat(4_102_444_800_000), fc.integer({ min: 1_790_000_000_000, max: 1_790_000_000_003 })),
  { minLength: 1, maxLength: 60 },
);

it('a hybrid clock only goes forward as text, never behind the wall, whatever the wall says', () => {
  fc.assert(
    fc.property(readings, (walls) => {
      let last: string | null = null;
      for (const wall of walls) {
        const next = nextHlc(last, wall);
        expect(next).toMatch(/^\d{15}-[\da-f]{4}$/);
        if (last !== null) expect(next > last).toBe(true);
        expect(Date.parse(recordedAt({ hlc: next }))).toBeGreaterThanOrEqual(wall);
        last = next;
      }
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

it('a full counter moves on to the next millisecond', () => {
  expect(nextHlc('000000000000005-ffff', 5)).toBe('000000000000006-0000');
  expect(nextHlc(null, -1)).toBe('000000000000000-0000');
});
