import type { Appliers } from './applier.ts';

/** What the office says of a case, over what the report said. */
export const description: Appliers<
  'corrected' | 'classified' | 'confidentiality-changed' | 'duplicate-linked' | 'duplicate-unlinked' | 'noted'
> = {
  corrected: (state, { reason: _, ...fields }) => ({
    ...state,
    corrections: { ...state.corrections, ...fields },
  }),
  classified: (state, p) => ({
    ...state,
    classification: p.classification,
    corrections: p.category ? { ...state.corrections, category: p.category } : state.corrections,
    status: state.status === 'baru' ? 'ditelaah' : state.status,
  }),
  'confidentiality-changed': (state, p) => ({
    ...state,
    privacy: { confidential: p.confidential, anonymous: p.anonymous },
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
