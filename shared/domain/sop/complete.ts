import { emptyIdentity } from './identity.ts';
import type { Sop, SopStep, StepKind } from './types.ts';

/** An SOP as an earlier version of the program recorded it: without kinds of steps and without an identity block. */
export type StoredSop = Omit<Sop, 'steps' | 'identity'> & {
  readonly identity?: Sop['identity'];
  readonly steps: readonly (Omit<SopStep, 'kind'> & { readonly kind?: StepKind })[];
};

/** Fills in what earlier versions did not record; what is there stays. */
export function completeSop(stored: StoredSop): Sop {
  return {
    ...stored,
    identity: stored.identity ?? emptyIdentity,
    steps: stored.steps.map((step, index) => ({
      ...step,
      kind: step.kind ?? guessKind(step, index, stored.steps.length),
    })),
  };
}

function guessKind(step: Pick<SopStep, 'branches'>, index: number, count: number): StepKind {
  if (step.branches.length > 0) return 'decision';
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'process';
}
