import { settled } from '../recap-note.ts';
import type { Appliers } from './applier.ts';

/** Notes from the office's Word recap: kept beside the case, never its status. */
export const recap: Appliers<'recap-noted' | 'recap-withdrawn' | 'suggestion-dismissed'> = {
  'recap-noted': (state, { digest, ...said }, { at }) =>
    state.recapNotes.some((note) => note.digest === digest)
      ? state
      : { ...state, recapNotes: [...state.recapNotes, { ...said, digest, notedAt: at, settled: false }] },
  'recap-withdrawn': (state, { importId }) => ({
    ...state,
    recapNotes: state.recapNotes.filter((note) => note.importId !== importId),
  }),
  'suggestion-dismissed': (state) => ({ ...state, recapNotes: settled(state.recapNotes) }),
};
