/** Chance that follows from a seed alone (mulberry32). */
export interface Chance {
  /** From 0 up to, not with, 1. */
  next(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T | undefined;
  /** True that often. */
  often(share: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)], often: (share) => next() < share };
}

/** Ids in the shape of UUIDv7 that follow from a name and the order of their making. */
export function idsOf(name: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `01900000-0000-7000-8${String(name).padStart(3, '0').slice(-3)}-${String(count).padStart(12, '0')}`;
  };
}
