import type { Instant } from '../calendar/types.ts';
import type { Settings } from '../office/settings.ts';
import type { StoredSop } from '../sop/complete.ts';

/** What Kominfo publishes to all offices (stream `reference`). An office decides by itself what it takes over. */
export interface PublicationPayloads {
  /** `stage` `konsep`: to be commented on; `berlaku`: to be adopted. */
  'sop-published': { readonly sop: StoredSop; readonly stage: 'konsep' | 'berlaku'; readonly note?: string };
  'calendar-published': { readonly calendar: Settings['calendar']; readonly note?: string };
  'categories-published': { readonly categories: readonly string[]; readonly note?: string };
  'deadlines-published': { readonly deadlines: Settings['deadlines']; readonly note?: string };
  'publication-withdrawn': { readonly publication: string; readonly reason: string };
}
export type PublicationFact = {
  [T in keyof PublicationPayloads]: { readonly type: T; readonly payload: PublicationPayloads[T] };
}[keyof PublicationPayloads];

/** A publication as it stands; its id is that of its event. */
export type Publication = Exclude<PublicationFact, { type: 'publication-withdrawn' }> & {
  readonly id: string;
  readonly at: Instant;
};

export const referenceStream = 'reference';

/** What stands, oldest first. Expects events in their order. */
export function standing(
  events: readonly (PublicationFact & { readonly id: string; readonly at: Instant })[],
): readonly Publication[] {
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'publication-withdrawn' ? [event.payload.publication] : [])),
  );
  return events.filter(
    (event): event is Publication => event.type !== 'publication-withdrawn' && !withdrawn.has(event.id),
  );
}
