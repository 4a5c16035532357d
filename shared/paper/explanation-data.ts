import type { PaperBase } from './data.ts';

/** One day of a clock, written out. */
export interface ExplainedLine {
  readonly date: string;
  readonly kind: string;
  /** Which counted day it is; null when it is not one. */
  readonly count: number | null;
  readonly note: string;
  readonly due: boolean;
}

/** One clock of the case with its days. */
export interface ExplainedClock {
  readonly label: string;
  readonly due: string;
  /** Limit, start, state and basis, each a pair of words. */
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly days: readonly ExplainedLine[];
  readonly warnings: readonly string[];
}

/** The annex "Mengapa jatuh tempo tanggal ini?": every date arrives in Indonesian words, no identity is in it. */
export interface ExplanationData extends Omit<PaperBase, 'code'> {
  readonly register: string;
  readonly title: string;
  readonly clocks: readonly ExplainedClock[];
}
