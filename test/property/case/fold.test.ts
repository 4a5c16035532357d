import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve, foldCase } from '../../../shared/domain/case/evolve.ts';
import { emptyCase } from '../../../shared/domain/case/state.ts';
import { events } from './arbitraries.ts';

const run = { seed: 20261124, numRuns: 400 };

const shuffled = events.chain((list) =>
  fc.record({
    list: fc.constant(list),
    keys: fc.array(fc.nat(), { minLength: list.length, maxLength: list.length }),
    again: list.length > 0 ? fc.array(fc.constantFrom(...list), { maxLength: 10 }) : fc.constant([]),
  }),
);

describe('folding a case', () => {
  it('gives the same case in whatever order its events arrive, each counted once', () => {
    fc.assert(
      fc.property(shuffled, ({ list, keys, again }) => {
        const order = list
          .map((event, i) => ({ event, key: keys[i] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        const once = foldCase(list);
        expect(foldCase(order)).toEqual(once);
        expect(foldCase([...again, ...order])).toEqual(once);
        expect(foldCase([...order, ...again].reverse())).toEqual(once);
      }),
      run,
    );
  });

  it('never throws, also when evolve is given events in an order that cannot be', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = list.reduce(evolve, emptyCase);
        expect(state.unknownEvents).toBe(list.filter((event) => event.type === 'unknown').length);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      run,
    );
  });

  it('waits for the reporter exactly while a pause is open, and keeps the first number that the office gave it', () => {
    fc.assert(
      fc.property(events, (list) => {
        let first: string | null = null;
        let state = emptyCase;
        for (const event of list) {
          state = evolve(state, event);
          expect(state.pauses.filter((pause) => pause.to === null)).toHaveLength(
            state.status === 'menunggu-pelapor' ? 1 : 0,
          );
          if (first !== null) expect(state.received?.register.text).toBe(first);
          if (state.received && !state.received.foreign) first ??= state.received.register.text;
          for (const pause of state.pauses) if (pause.to !== null) expect(pause.to >= pause.from).toBe(true);
        }
      }),
      run,
    );
  });
});
