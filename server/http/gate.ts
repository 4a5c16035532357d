import { Refused } from '../refused.ts';

/** Lets so many in at once; the others wait in the order they came, and more than `waiting` are sent away. */
export function createGate(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let inside = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (inside >= atOnce) {
      if (queue.length >= waiting)
        throw new Refused('sibuk', 'Server Kominfo sedang sibuk. Coba lagi sebentar lagi.');
      // Whoever leaves hands over its place, so `inside` stays as it is.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else inside += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
