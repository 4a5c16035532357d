import type { Instant } from '../calendar/types.ts';
import type { Completion } from '../sop/types.ts';
import { type CaseEvent, type CasePayloads, recordedAt, type UnknownEvent } from './events.ts';
import { type CaseState, emptyCase } from './state.ts';
import { endedStatuses } from './terms.ts';

interface Occasion {
  readonly at: Instant;
  readonly actor: string;
}
type Apply<T extends keyof CasePayloads> = (
  state: CaseState,
  payload: CasePayloads[T],
  occasion: Occasion,
) => CaseState;

const anomaly = (state: CaseState, text: string): CaseState => ({
  ...state,
  anomalies: [...state.anomalies, text],
});

const milestone = (
  state: CaseState,
  completion: Completion,
  { at, actor }: Occasion,
  outcome: string | null = null,
  step: string | null = null,
): CaseState => ({ ...state, milestones: [...state.milestones, { completion, outcome, step, at, actor }] });

const closePause = (state: CaseState, at: Instant): CaseState => ({
  ...state,
  pauses: state.pauses.map((pause) =>
    pause.to === null ? { ...pause, to: at > pause.from ? at : pause.from } : pause,
  ),
});

const end = (
  state: CaseState,
  status: CaseState['status'],
  result: CaseState['result'],
  at: Instant,
): CaseState => ({
  ...closePause(endedStatuses.includes(state.status) ? anomaly(state, 'Aduan diakhiri dua kali') : state, at),
  status,
  result,
  endedAt: at,
});

/** Work written down elsewhere meanwhile moves neither an ended case nor one that waits for its reporter. */
const unlessHeld = (state: CaseState, status: CaseState['status']): CaseState['status'] =>
  endedStatuses.includes(state.status) || state.status === 'menunggu-pelapor' ? state.status : status;

const appliers: { readonly [T in keyof CasePayloads]: Apply<T> } = {
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
  corrected: (state, { reason: _, ...fields }) => ({
    ...state,
    corrections: { ...state.corrections, ...fields },
  }),
  classified: (state, p) => ({
    ...state,
    classification: p.classification,
    corrections: p.category ? { ...state.corrections, category: p.category } : state.corrections,
    status: state.status === 'baru' ? 'ditelaah' : state.status,
  }),
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
    if (endedStatuses.includes(state.status)) return anomaly(state, 'Ditunda sesudah berakhir');
    return {
      ...state,
      statusBeforeHold: state.status,
      status: 'menunggu-pelapor',
      pauses: [...state.pauses, { from: at, to: null, reason: p.reason }],
    };
  },
  resumed: (state, _p, { at }) =>
    state.status === 'menunggu-pelapor'
      ? { ...closePause(state, at), status: state.statusBeforeHold }
      : anomaly(state, 'Dilanjutkan padahal tidak sedang ditunda'),
  returned: (state, _p, o) => milestone(end(state, 'dikembalikan', null, o.at), 'verify', o, 'dikembalikan'),
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
      status: endedStatuses.includes(state.status) ? state.status : 'terkirim',
    };
    return milestone(
      state.answer
        ? { ...sent, answer: { ...state.answer, state: 'terkirim' } }
        : anomaly(sent, 'Jawaban terkirim tanpa konsep tercatat'),
      'send',
      o,
    );
  },
  'reporter-replied': (state, p, o) =>
    milestone(
      p.satisfied ? state : { ...state, status: unlessHeld(state, 'ditindaklanjuti') },
      'reply',
      o,
      p.satisfied ? 'puas' : 'belum-puas',
    ),
  closed: (state, p, o) => milestone(end(state, 'selesai', p.result, o.at), 'close', o),
  reopened: (state) =>
    endedStatuses.includes(state.status)
      ? { ...state, status: state.disposition ? 'ditindaklanjuti' : 'baru', endedAt: null, result: null }
      : anomaly(state, 'Dibuka kembali padahal belum ditutup'),
  archived: (state, p, o) => milestone(end(state, 'diarsipkan', p.reason, o.at), 'verify', o, 'diarsipkan'),
  'duplicate-linked': (state, p) => ({
    ...state,
    duplicates: [...state.duplicates.filter((d) => d !== p.other), p.other],
  }),
  'duplicate-unlinked': (state, p) => ({
    ...state,
    duplicates: state.duplicates.filter((d) => d !== p.other),
  }),
  'confidentiality-changed': (state, p) => ({
    ...state,
    privacy: { confidential: p.confidential, anonymous: p.anonymous },
  }),
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
  'step-ticked': (state, p, o) => milestone(state, 'manual', o, null, p.step),
  'taken-up': (state, _p, { at }) =>
    state.status === 'ditutup-lapor'
      ? { ...state, status: 'baru', clockStart: at }
      : anomaly(state, 'Ditangani kembali padahal bukan riwayat LAPOR!'),
  noted: (state) => state,
  'identity-viewed': (state) => state,
};

/** Events that are not office work on the case: undoing an import may take a case that has only these away. */
const passive: ReadonlySet<string> = new Set([
  'received',
  'lapor-updated',
  'import-withdrawn',
  'identity-viewed',
]);

/** A type parameter ties the applier to its own payload, so no cast is needed. */
function applyOne<T extends keyof CasePayloads>(
  state: CaseState,
  type: T,
  payload: CasePayloads[T],
  occasion: Occasion,
): CaseState {
  return appliers[type](state, payload, occasion);
}

/** Total: never throws; what cannot apply becomes an anomaly that a person can see. Expects events in `compareEvents` order. */
export function evolve(state: CaseState, event: CaseEvent | UnknownEvent): CaseState {
  if (event.type === 'unknown') return { ...state, unknownEvents: state.unknownEvents + 1 };
  const happened = 'at' in event.payload ? event.payload.at : undefined;
  const next = applyOne(state, event.type, event.payload, {
    at: happened ?? recordedAt(event),
    actor: event.actor,
  });
  return passive.has(event.type) || next.worked ? next : { ...next, worked: true };
}

/** The one order in which a case's events are folded, whatever order they arrived in. */
export function compareEvents(
  a: { hlc: string; device: string; id: string },
  b: { hlc: string; device: string; id: string },
): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Folds events in any order, each counted once. */
export function foldCase(events: readonly (CaseEvent | UnknownEvent)[]): CaseState {
  if (events.length === 1 && events[0]) return evolve(emptyCase, events[0]);
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].sort(compareEvents).reduce(evolve, emptyCase);
}
