/** One line of the table. `passed` is null when nothing could be measured; then `reason` says why. */
export interface Figure {
  readonly what: string;
  readonly goal: string;
  readonly result: string;
  readonly passed: boolean | null;
  /** Why the goal is missed, or was not measured; shown under the table. */
  readonly reason?: string;
}

/** How large a run is; `--small` is for a quick trial and says nothing about the goals. */
export interface Size {
  readonly cases: number;
  readonly imported: number;
  readonly repeats: number;
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Time of each of `repeats` runs, garbage collected before each (needs `--expose-gc`). */
export async function timedRuns(repeats: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < repeats; run += 1) {
    globalThis.gc?.();
    times.push(await timed(() => work(run)));
  }
  return times;
}

/** The value below which the share `at` (0 to 1) of the values lies. */
export function quantile(values: readonly number[], at: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.ceil(at * ascending.length) - 1)] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
export const ms = (value: number): string => `${decimal(value, value < 100 ? 1 : 0)} ms`;
export const times = (value: number): string => `${decimal(value, 2)} ×`;
export const percent = (value: number): string => `${decimal(value * 100, 0)} %`;
export const megabytes = (bytes: number): string => `${decimal(bytes / 1024 / 1024, 0)} MB`;

export function skipped(what: string, goal: string, reason: string): Figure {
  return { what, goal, result: '–', passed: null, reason };
}
