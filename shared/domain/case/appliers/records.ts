import type { CaseState } from '../state.ts';
import { type Appliers, anomaly, milestone } from './applier.ts';

/** What is kept with a case: attachments, issued papers, who saw the identity. */
export const records: Appliers<
  'attachment-added' | 'paper-issued' | 'paper-printed' | 'paper-cancelled' | 'identity-viewed'
> = {
  'attachment-added': (state, p, { at }) => ({
    ...state,
    attachments: [
      ...state.attachments.filter((a) => a.id !== p.attachmentId),
      {
        id: p.attachmentId,
        name: p.name,
        mediaType: p.mediaType,
        size: p.size,
        blob: p.blob,
        key: p.key,
        addedAt: at,
      },
    ],
  }),
  'paper-issued': (state, p, o) => {
    const papers = state.papers.filter((paper) => paper.id !== p.paperId);
    const issued: CaseState = {
      ...state,
      papers: [
        ...papers,
        {
          id: p.paperId,
          kind: p.kind,
          number: p.number,
          issuedAt: o.at,
          issuedBy: o.actor,
          sha256: p.sha256,
          pages: p.pages,
          blob: p.blob,
          key: p.key,
          printed: 0,
          lastPrintedAt: null,
          cancelled: null,
        },
      ],
    };
    // Issuing makes the sheet; whether it goes to paper from here or from a saved PDF is the office's affair.
    return p.kind === 'lembar-disposisi' ? milestone(issued, 'print-sheet', o) : issued;
  },
  'paper-printed': (state, p, { at }) =>
    state.papers.some((each) => each.id === p.paperId)
      ? {
          ...state,
          papers: state.papers.map((each) =>
            each.id === p.paperId ? { ...each, printed: each.printed + 1, lastPrintedAt: at } : each,
          ),
        }
      : anomaly(state, 'Surat dicetak padahal penerbitannya belum dikenal'),
  'paper-cancelled': (state, p, { at, actor }) =>
    state.papers.some((each) => each.id === p.paperId)
      ? {
          ...state,
          papers: state.papers.map((each) =>
            each.id === p.paperId && each.cancelled === null
              ? { ...each, cancelled: { at, by: actor, reason: p.reason } }
              : each,
          ),
        }
      : anomaly(state, 'Surat dibatalkan padahal penerbitannya belum dikenal'),
  'identity-viewed': (state) => state,
};
