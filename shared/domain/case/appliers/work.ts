import { type Appliers, anomaly, closePause, hasEnded, milestone } from './applier.ts';

/** Handling: verified, disposed, followed up, held for the reporter. */
export const work: Appliers<
  'verified' | 'disposed' | 'followed-up' | 'held' | 'resumed' | 'step-ticked' | 'sop-moved'
> = {
  verified: (state, _p, o) =>
    milestone(
      {
        ...state,
        verifiedAt: state.verifiedAt ?? o.at,
        status: state.status === 'baru' ? 'ditelaah' : state.status,
      },
      'verify',
      o,
      'lengkap',
    ),
  disposed: (state, p, o) =>
    milestone(
      {
        ...state,
        disposition: {
          unit: p.unit,
          person: p.person ?? null,
          instructions: p.instructions,
          note: p.note ?? null,
          urgency: p.urgency,
          due: p.due ?? null,
          at: o.at,
        },
        status: state.status === 'baru' || state.status === 'ditelaah' ? 'didisposisi' : state.status,
      },
      'dispose',
      o,
    ),
  'followed-up': (state, _p, o) =>
    milestone(
      {
        ...state,
        firstFollowUpAt: state.firstFollowUpAt ?? o.at,
        status: ['baru', 'ditelaah', 'didisposisi'].includes(state.status) ? 'ditindaklanjuti' : state.status,
      },
      'follow-up',
      o,
    ),
  held: (state, p, { at }) => {
    if (state.status === 'menunggu-pelapor') return anomaly(state, 'Ditunda dua kali tanpa dilanjutkan');
    if (hasEnded(state)) return anomaly(state, 'Ditunda sesudah berakhir');
    return {
      ...state,
      statusBeforeHold: state.status,
      status: 'menunggu-pelapor',
      pauses: [...state.pauses, { from: at, to: null, reason: p.reason }],
    };
  },
  resumed: (state, _p, { at }) =>
    state.status === 'menunggu-pelapor'
      ? {
          ...closePause(state, at),
          status: state.statusBeforeHold,
          completedAt: state.verifiedAt === null ? at : state.completedAt,
        }
      : anomaly(state, 'Dilanjutkan padahal tidak sedang ditunda'),
  'step-ticked': (state, p, o) => milestone(state, 'manual', o, p.outcome ?? null, p.step),
  'sop-moved': (state, p) =>
    state.received
      ? { ...state, received: { ...state.received, sop: p.sop } }
      : anomaly(state, 'Pindah versi SOP sebelum diterima'),
};
