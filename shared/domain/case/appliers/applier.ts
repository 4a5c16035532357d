import type { Instant } from '../../calendar/types.ts';
import type { Completion } from '../../sop/types.ts';
import type { CasePayloads } from '../events.ts';
import type { CaseState } from '../state.ts';
import { endedStatuses } from '../terms.ts';

/** When an event happened (not when it was recorded) and who did it. */
export interface Occasion {
  readonly at: Instant;
  readonly actor: string;
  readonly event: string;
  readonly office: string;
  /** By the office whose point of view this is; what others say of the report counts, their work does not. */
  readonly own: boolean;
  /** By another (Kominfo), to this office. */
  readonly addressed: boolean;
}
type Apply<T extends keyof CasePayloads> = (
  state: CaseState,
  payload: CasePayloads[T],
  occasion: Occasion,
) => CaseState;
/** How each of these event types changes a case. Total: what cannot apply becomes an anomaly, never an error. */
export type Appliers<T extends keyof CasePayloads> = { readonly [K in T]: Apply<K> };

export const anomaly = (state: CaseState, text: string): CaseState => ({
  ...state,
  anomalies: [...state.anomalies, text],
});

export const milestone = (
  state: CaseState,
  completion: Completion,
  { at, actor }: Occasion,
  outcome: string | null = null,
  step: string | null = null,
): CaseState => ({ ...state, milestones: [...state.milestones, { completion, outcome, step, at, actor }] });

export const closePause = (state: CaseState, at: Instant): CaseState => ({
  ...state,
  pauses: state.pauses.map((pause) =>
    pause.to === null ? { ...pause, to: at > pause.from ? at : pause.from } : pause,
  ),
});

export const hasEnded = (state: CaseState): boolean => endedStatuses.includes(state.status);

/** Work written down elsewhere meanwhile moves neither an ended case nor one that waits for its reporter. */
export const unlessHeld = (state: CaseState, status: CaseState['status']): CaseState['status'] =>
  hasEnded(state) || state.status === 'menunggu-pelapor' ? state.status : status;

/**
 * The answer did not settle the report: handling begins again with a whole limit of its own. The earlier round stays
 * in the history; its answer remains the text to start from.
 */
export const newRound = (state: CaseState, at: Instant): CaseState => ({
  ...state,
  round: state.round + 1,
  clockStart: at,
  sentAt: null,
  firstFollowUpAt: null,
});
