import { expect } from 'vitest';

/** Does work and holds it to less than 300 MB more than this process ever had, and to twenty seconds, also on a busy computer. */
export async function bounded<T>(work: () => Promise<T>): Promise<T> {
  const [peak, begun] = [process.resourceUsage().maxRSS, performance.now()];
  const result = await work();
  expect((process.resourceUsage().maxRSS - peak) / 1_024, 'MB more').toBeLessThan(300);
  expect(performance.now() - begun, 'ms').toBeLessThan(20_000);
  return result;
}
