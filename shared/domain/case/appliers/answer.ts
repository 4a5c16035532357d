import type { CaseState } from '../state.ts';
import { type Appliers, anomaly, closePause, hasEnded, milestone, newRound, unlessHeld } from './applier.ts';

/** The answer: drafted, returned for revision, approved, sent, replied to. */
export const answer: Appliers<
  'answer-drafted' | 'answer-returned' | 'answer-approved' | 'answer-sent' | 'reporter-replied'
> = {
  'answer-drafted': (state, p, o) =>
    milestone(
      {
        ...state,
        answer: {
          text: p.answer,
          findings: p.findings ?? null,
          schedule: p.schedule ?? null,
          state: 'konsep',
        },
        status: unlessHeld(state, 'menunggu-persetujuan'),
      },
      'draft',
      o,
    ),
  'answer-returned': (state, _p, o) => {
    if (!state.answer) return anomaly(state, 'Konsep dikembalikan padahal belum ada konsep');
    return milestone(
      {
        ...state,
        answer: { ...state.answer, state: 'diperbaiki' },
        status: unlessHeld(state, 'konsep-jawaban'),
      },
      'approve',
      o,
      'perbaiki',
    );
  },
  'answer-approved': (state, _p, o) => {
    if (!state.answer) return anomaly(state, 'Jawaban disetujui padahal belum ada konsep');
    return milestone(
      {
        ...state,
        answer: { ...state.answer, state: 'disetujui' },
        status: unlessHeld(state, 'menunggu-persetujuan'),
      },
      'approve',
      o,
      'setuju',
    );
  },
  'answer-sent': (state, _p, o) => {
    const sent: CaseState = {
      ...closePause(state, o.at),
      sentAt: o.at,
      status: hasEnded(state) ? state.status : 'terkirim',
    };
    return milestone(
      state.answer
        ? { ...sent, answer: { ...state.answer, state: 'terkirim' } }
        : anomaly(sent, 'Jawaban terkirim tanpa konsep tercatat'),
      'send',
      o,
    );
  },
  'reporter-replied': (state, p, o) => {
    if (p.satisfied) return milestone(state, 'reply', o, 'puas');
    const again = state.sentAt !== null && !hasEnded(state) ? newRound(state, o.at) : state;
    return milestone({ ...again, status: unlessHeld(state, 'ditindaklanjuti') }, 'reply', o, 'belum-puas');
  },
};
