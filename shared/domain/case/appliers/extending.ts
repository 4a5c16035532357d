import { type Appliers, anomaly } from './applier.ts';

/** A longer limit: asked for, and approved or refused. */
export const extending: Appliers<'extension-asked' | 'extension-decided'> = {
  'extension-asked': (state, p, { at, actor }) =>
    state.extensions.some((each) => each.decision === 'menunggu')
      ? anomaly(state, 'Perpanjangan dimohon dua kali tanpa keputusan')
      : {
          ...state,
          extensions: [
            ...state.extensions,
            {
              step: p.step ?? null,
              round: state.round,
              until: p.until,
              reason: p.reason,
              askedAt: at,
              askedBy: actor,
              decision: 'menunggu',
            },
          ],
        },
  'extension-decided': (state, p) =>
    state.extensions.some((each) => each.decision === 'menunggu')
      ? {
          ...state,
          extensions: state.extensions.map((each) =>
            each.decision === 'menunggu'
              ? {
                  ...each,
                  until: p.until ?? each.until,
                  decision: p.approved ? ('disetujui' as const) : ('ditolak' as const),
                }
              : each,
          ),
        }
      : anomaly(state, 'Perpanjangan diputuskan padahal tidak dimohon'),
};
