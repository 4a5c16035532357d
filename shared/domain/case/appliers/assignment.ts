import type { CaseState } from '../state.ts';
import { answer } from './answer.ts';
import { type Appliers, closePause, hasEnded, milestone } from './applier.ts';
import { receivedOnce } from './receipt.ts';

/** Kominfo gives cases to OPDs and takes them back; an OPD takes in what it was given. */
export const assignment: Appliers<'assigned' | 'assignment-withdrawn' | 'taken-in' | 'answer-uploaded'> = {
  assigned: (state, p, o) => {
    const others = state.assignments.filter((each) => each.office !== p.office);
    const given: CaseState = {
      ...state,
      assignments: [
        ...others,
        {
          office: p.office,
          name: p.name,
          note: p.note ?? null,
          due: p.due ?? null,
          at: o.at,
          withdrawn: null,
        },
      ],
    };
    const again = o.addressed && state.status === 'dikembalikan';
    return again ? { ...given, status: 'baru', endedAt: null, result: null, returned: null } : given;
  },
  'assignment-withdrawn': (state, p, o) => {
    const taken: CaseState = {
      ...state,
      assignments: state.assignments.map((each) =>
        each.office === p.office ? { ...each, withdrawn: { at: o.at, reason: p.reason } } : each,
      ),
    };
    // What was answered stays answered; open work goes back.
    if (!o.addressed || hasEnded(state)) return taken;
    return {
      ...milestone(closePause(taken, o.at), 'verify', o, 'dikembalikan'),
      status: 'dikembalikan',
      statusBeforeEnd: state.status === 'menunggu-pelapor' ? state.statusBeforeHold : state.status,
      endedAt: o.at,
      returned: { reason: p.reason, to: null },
    };
  },
  'taken-in': (state, p, o) =>
    receivedOnce(
      {
        ...state,
        takenInAt: state.takenInAt ?? o.at,
        withdrawn: false,
        received: state.received?.foreign
          ? {
              ...state.received,
              register: p.register,
              sop: p.sop,
              recordedAt: o.at,
              by: o.actor,
              foreign: false,
            }
          : state.received,
      },
      o,
    ),
  'answer-uploaded': (state, p, o) => {
    if (!o.addressed) return state;
    return answer['answer-sent'](state, p.via === undefined ? {} : { via: p.via }, o);
  },
};
