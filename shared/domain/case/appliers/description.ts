import { type CaseState, type SharedField, sharedFields } from '../state.ts';
import type { Appliers, Occasion } from './applier.ts';

/** Notes what was said of fields; it takes the place of what its author had seen. */
function saying(
  state: CaseState,
  values: { readonly [F in SharedField]?: string },
  over: readonly string[] | undefined,
  { event, office, actor, at }: Occasion,
): CaseState['sayings'] {
  let { sayings } = state;
  for (const field of sharedFields) {
    const value = values[field];
    if (value === undefined) continue;
    const standing = over ? (sayings[field] ?? []).filter((each) => !over.includes(each.event)) : [];
    sayings = { ...sayings, [field]: [...standing, { event, office, actor, at, value }] };
  }
  return sayings;
}

/** What the office says of a case, over what the report said. */
export const description: Appliers<
  'corrected' | 'classified' | 'confidentiality-changed' | 'duplicate-linked' | 'duplicate-unlinked' | 'noted'
> = {
  corrected: (state, { reason: _, over, ...fields }, o) => ({
    ...state,
    sayings: saying(state, fields, over, o),
    corrections: { ...state.corrections, ...fields },
  }),
  classified: (state, { classification, category, over }, o) => ({
    ...state,
    sayings: saying(state, { classification, ...(category ? { category } : {}) }, over, o),
    classification,
    corrections: category ? { ...state.corrections, category } : state.corrections,
    status: o.own && state.status === 'baru' ? 'ditelaah' : state.status,
  }),
  'confidentiality-changed': (state, { confidential, anonymous, over }, o) => ({
    ...state,
    sayings: saying(state, { privacy: privacyWords(confidential, anonymous) }, over, o),
    privacy: { confidential, anonymous },
  }),
  'duplicate-linked': (state, p) => ({
    ...state,
    duplicates: [...state.duplicates.filter((d) => d !== p.other), p.other],
  }),
  'duplicate-unlinked': (state, p) => ({
    ...state,
    duplicates: state.duplicates.filter((d) => d !== p.other),
  }),
  noted: (state) => state,
};

/** How a saying about the report's secrecy reads. */
export const privacyWords = (confidential: boolean, anonymous: boolean): string =>
  `${confidential ? 'rahasia' : 'tidak rahasia'}, ${anonymous ? 'anonim' : 'tidak anonim'}`;
