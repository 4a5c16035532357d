import type { Instant } from '../../calendar/types.ts';
import type { CaseState } from '../state.ts';
import { isClosedAtLapor } from '../terms.ts';
import { type Appliers, closePause, milestone } from './applier.ts';

/**
 * History is what LAPOR! closed: opened there again it is open work here, from then on. Closed there once more it is
 * history again as long as no officer worked on it.
 */
function followLapor(state: CaseState, at: Instant): CaseState {
  const closed = isClosedAtLapor(state.lapor?.status ?? null);
  if (state.status === 'ditutup-lapor' && !closed) return { ...state, status: 'baru', clockStart: at };
  if (state.history && !state.worked && closed)
    return { ...state, status: 'ditutup-lapor', clockStart: null };
  return state;
}

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
      history: first ? p.history : state.history,
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
  'lapor-updated': (state, p, { at }) =>
    followLapor(
      {
        ...state,
        received: state.received && { ...state.received, at: p.lapor.receivedAt },
        // A clock that began with the report begins with its corrected date.
        clockStart: state.clockStart === state.received?.at ? p.lapor.receivedAt : state.clockStart,
        lapor: p.lapor,
        digest: p.digest,
        reporter: p.reporter ?? state.reporter,
      },
      at,
    ),
  'import-withdrawn': (state) => ({ ...state, withdrawn: true }),
};
