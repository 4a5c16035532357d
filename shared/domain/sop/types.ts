import type { Limit } from '../calendar/types.ts';

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

/** A decision's branch: which recorded outcome leads to which step (null = the procedure ends there). */
export interface Branch {
  readonly outcome: string;
  readonly label: string;
  readonly goTo: string | null;
}

export interface SopStep {
  readonly key: string;
  readonly activity: string;
  readonly actor: string;
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
  readonly actors: readonly { readonly key: string; readonly name: string }[];
  readonly steps: readonly SopStep[];
}
