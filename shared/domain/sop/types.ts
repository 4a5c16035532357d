import type { Limit } from '../calendar/types.ts';
import type { SopIdentity } from './identity.ts';

/** The case action that completes a step by itself; `manual` steps are ticked by hand. */
export const completions = [
  'receive',
  'verify',
  'print-sheet',
  'dispose',
  'follow-up',
  'draft',
  'approve',
  'send',
  'reply',
  'close',
  'manual',
] as const;
export type Completion = (typeof completions)[number];

/** The symbol of a step in the flowchart: capsule, box, diamond, capsule (Permendagri 52/2011). */
export const stepKinds = ['start', 'process', 'decision', 'end'] as const;
export type StepKind = (typeof stepKinds)[number];

/** A decision's branch: which recorded outcome leads to which step (null = the procedure ends there). */
export interface Branch {
  readonly outcome: string;
  readonly label: string;
  readonly goTo: string | null;
}

export interface SopStep {
  readonly key: string;
  readonly kind: StepKind;
  /** Active verb, without its subject. */
  readonly activity: string;
  /** Who answers for the step: an actor's key. */
  readonly actor: string;
  /** Others who do it together with them. */
  readonly coActors?: readonly string[];
  readonly completedBy: Completion;
  readonly branches: readonly Branch[];
  /** Mutu baku, waktu. `klasifikasi` = the limit of the case's own classification. */
  readonly limit: Limit | 'klasifikasi' | null;
  /** The action from whose last time the limit counts, when that is not the step's own beginning. */
  readonly limitFrom?: Completion;
  /** Mutu baku, waktu, as the paper says it, e.g. `10 menit`. */
  readonly limitText: string;
  readonly inputs: string;
  readonly output: string;
  readonly note: string;
}

/** One version of an SOP (Permendagri 52/2011); a case keeps the version in force when it came in. */
export interface Sop {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly name: string;
  readonly effectiveFrom: string;
  readonly identity: SopIdentity;
  readonly actors: readonly { readonly key: string; readonly name: string }[];
  readonly steps: readonly SopStep[];
}
