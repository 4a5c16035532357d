import type { Instant } from '../../calendar/types.ts';
import type { CaseState } from '../state.ts';
import { isClosedAtLapor } from '../terms.ts';
import { type Appliers, closePause, milestone, type Occasion } from './applier.ts';

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
  received: (state, p, occasion) => {
    const { at, actor, own } = occasion;
    const before = state.received;
    // A second receipt of the same report (two importers) keeps the first register number: an official number is given
    // once, and it is the office's own.
    const numbered = before !== null && (!before.foreign || !own);
    const first = before === null || (own && (state.withdrawn || before.foreign));
    const next: CaseState = {
      ...state,
      history: first ? p.history : state.history,
      received: {
        ...(before ?? { channel: p.channel, at: p.receivedAt }),
        ...(numbered
          ? {
              recordedAt: before.recordedAt,
              by: before.by,
              register: before.register,
              sop: before.sop,
              foreign: before.foreign,
            }
          : { recordedAt: at, by: actor, register: p.register, sop: p.sop, foreign: !own }),
        importId: first ? p.importId : (before?.importId ?? null),
      },
      withdrawn: state.withdrawn && !own,
      lapor: p.lapor ?? state.lapor,
      digest: own ? (p.digest ?? state.digest) : state.digest,
      report: p.report ?? state.report,
      reporter: own ? (p.reporter ?? state.reporter) : (state.reporter ?? p.reporter),
    };
    if (!first) return next;
    const opened: CaseState = p.history
      ? { ...closePause(next, at), status: 'ditutup-lapor', clockStart: null }
      : // Withdrawn as history and now taken in as open work.
        { ...next, status: next.status === 'ditutup-lapor' ? 'baru' : next.status, clockStart: p.receivedAt };
    return own ? receivedOnce(opened, occasion) : opened;
  },
  'lapor-updated': (state, p, { at, own }) =>
    followLapor(
      {
        ...state,
        received: state.received && { ...state.received, at: p.lapor.receivedAt },
        // A clock that began with the report begins with its corrected date.
        clockStart: state.clockStart === state.received?.at ? p.lapor.receivedAt : state.clockStart,
        lapor: p.lapor,
        digest: own ? p.digest : state.digest,
        reporter: own ? (p.reporter ?? state.reporter) : (state.reporter ?? p.reporter),
      },
      at,
    ),
  'import-withdrawn': (state) => ({ ...state, withdrawn: true }),
};

/** The first step of the SOP: the office has it. */
export const receivedOnce = (state: CaseState, occasion: Occasion): CaseState =>
  state.milestones.some((each) => each.completion === 'receive')
    ? state
    : milestone(state, 'receive', occasion);
