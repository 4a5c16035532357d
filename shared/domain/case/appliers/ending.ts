import type { Instant } from '../../calendar/types.ts';
import { settled } from '../recap-note.ts';
import type { CaseState, Milestone } from '../state.ts';
import {
  type Appliers,
  anomaly,
  closePause,
  hasEnded,
  milestone,
  newRound,
  type Occasion,
} from './applier.ts';

const end = (
  state: CaseState,
  status: CaseState['status'],
  result: CaseState['result'],
  at: Instant,
): CaseState => {
  if (hasEnded(state)) return { ...anomaly(state, 'Aduan diakhiri dua kali'), status, result, endedAt: at };
  const waiting = state.status === 'menunggu-pelapor';
  return {
    ...closePause(state, at),
    status,
    result,
    endedAt: at,
    recapNotes: settled(state.recapNotes),
    statusBeforeEnd: waiting ? state.statusBeforeHold : state.status,
  };
};

/** Steps by which a case ended; when it goes on they are still to be taken. */
const isEnding = ({ completion, outcome }: Milestone): boolean =>
  completion === 'close' || outcome === 'dikembalikan' || outcome === 'diarsipkan';

/**
 * Going on after an answer was sent is a new round, as when the reporter is not satisfied. Without one the old
 * clock goes on where it stood: the days while the case was closed do not count.
 */
const reopen = (state: CaseState, occasion: Occasion): CaseState => {
  const open: CaseState = {
    ...state,
    status: state.statusBeforeEnd,
    milestones: state.milestones.filter((each) => !isEnding(each)),
    endedAt: null,
    result: null,
    returned: null,
  };
  if (state.sentAt !== null)
    return milestone(
      { ...newRound(open, occasion.at), status: 'ditindaklanjuti' },
      'reply',
      occasion,
      'belum-puas',
    );
  const closed = {
    from: state.endedAt ?? occasion.at,
    to: occasion.at,
    reason: 'Aduan ditutup, lalu dibuka kembali',
  };
  return closed.from < closed.to ? { ...open, pauses: [...open.pauses, closed] } : open;
};

/** The end of a case, and its beginning again. */
export const ending: Appliers<'returned' | 'closed' | 'archived' | 'reopened' | 'taken-up'> = {
  returned: (state, p, o) => ({
    ...milestone(end(state, 'dikembalikan', null, o.at), 'verify', o, 'dikembalikan'),
    returned: { reason: p.reason, to: p.to ?? null },
  }),
  closed: (state, p, o) => milestone(end(state, 'selesai', p.result, o.at), 'close', o),
  archived: (state, p, o) => milestone(end(state, 'diarsipkan', p.reason, o.at), 'verify', o, 'diarsipkan'),
  reopened: (state, _p, o) =>
    hasEnded(state) && state.status !== 'ditutup-lapor'
      ? reopen(state, o)
      : anomaly(state, 'Dibuka kembali padahal belum ditutup'),
  'taken-up': (state, _p, { at }) =>
    state.status === 'ditutup-lapor'
      ? { ...state, status: 'baru', clockStart: at }
      : anomaly(state, 'Ditangani kembali padahal bukan riwayat LAPOR!'),
};
