import type { CaseState } from '../state.ts';
import { type Appliers, closePause, milestone } from './applier.ts';

/** Taking a report in, by hand or from LAPOR!, and taking its import back. */
export const receipt: Appliers<'received' | 'lapor-updated' | 'import-withdrawn'> = {
  received: (state, p, { at, actor }) => {
    // A second receipt of the same report (two importers) keeps the first register number: an official number is given once.
    const received = state.received ?? {
      channel: p.channel,
      at: p.receivedAt,
      recordedAt: at,
      by: actor,
      register: p.register,
      sop: p.sop,
      importId: p.importId,
    };
    const first = state.received === null || state.withdrawn;
    const next: CaseState = {
      ...state,
      received: first ? { ...received, importId: p.importId } : received,
      withdrawn: false,
      lapor: p.lapor ?? state.lapor,
      digest: p.digest ?? state.digest,
      report: p.report ?? state.report,
      reporter: p.reporter ?? state.reporter,
    };
    if (!first) return next;
    const opened: CaseState = p.history
      ? { ...closePause(next, at), status: 'ditutup-lapor', clockStart: null }
      : // Withdrawn as history and now taken in as open work.
        { ...next, status: next.status === 'ditutup-lapor' ? 'baru' : next.status, clockStart: p.receivedAt };
    return state.milestones.some((m) => m.completion === 'receive')
      ? opened
      : milestone(opened, 'receive', { at, actor });
  },
  'lapor-updated': (state, p) => ({
    ...state,
    lapor: p.lapor,
    digest: p.digest,
    reporter: p.reporter ?? state.reporter,
  }),
  'import-withdrawn': (state) => ({ ...state, withdrawn: true }),
};
