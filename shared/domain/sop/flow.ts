import type { SopStep } from './types.ts';

/** Where a step can lead: another step's index, `end`, or `nowhere` (a target that is not there, or no next row). */
export type Target = number | 'end' | 'nowhere';

/** Every way out of every step, in the order of the rows. */
export function targetsOf(steps: readonly SopStep[]): readonly (readonly Target[])[] {
  const places = new Map(steps.map((step, index) => [step.key, index]));
  return steps.map((step, index): readonly Target[] => {
    if (step.kind === 'end') return ['end'];
    const next: Target = index + 1 < steps.length ? index + 1 : 'nowhere';
    if (step.branches.length === 0) return [next];
    return step.branches.map(({ goTo }) => (goTo === null ? 'end' : (places.get(goTo) ?? 'nowhere')));
  });
}

/** The steps that the flow comes by, beginning at the first row. */
export function reachable(targets: readonly (readonly Target[])[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const waiting = targets.length > 0 ? [0] : [];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const target of targets[at] ?? []) if (typeof target === 'number') waiting.push(target);
  }
  return seen;
}

/** The steps from which the procedure can still end. */
export function canEnd(targets: readonly (readonly Target[])[]): ReadonlySet<number> {
  const before = new Map<number, number[]>();
  const waiting: number[] = [];
  for (const [index, ways] of targets.entries())
    for (const target of ways) {
      if (target === 'end') waiting.push(index);
      else if (typeof target === 'number') before.set(target, [...(before.get(target) ?? []), index]);
    }
  const ends = new Set<number>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (ends.has(at)) continue;
    ends.add(at);
    waiting.push(...(before.get(at) ?? []));
  }
  return ends;
}
