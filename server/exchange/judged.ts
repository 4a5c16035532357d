import type { WireEvent } from '../../shared/exchange/wire-event.ts';
import type { Outcome } from '../store/schema.ts';

/** An event with what becomes of it. `reason`: one Indonesian sentence, for refused ones only. */
export interface Judged {
  readonly event: WireEvent;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

export const passedOn = (each: { readonly outcome: Outcome }): boolean => each.outcome !== 'refused';
