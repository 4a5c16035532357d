import { recordedAt, type UnknownEvent } from '../../case/events.ts';
import { compareEvents } from '../../case/evolve.ts';
import type { SopEvent } from './events.ts';
import {
  isOpen,
  isWritable,
  type SopComment,
  type SopDraft,
  type SopLife,
  type Stage,
  unborn,
} from './state.ts';

/** Total: never throws; what cannot apply becomes an anomaly. Expects events in `compareEvents` order. */
export function evolveSop(life: SopLife, event: SopEvent | UnknownEvent): SopLife {
  if (event.type === 'unknown') return { ...life, unknownEvents: life.unknownEvents + 1 };
  const at = recordedAt(event);
  const by = event.actor;
  const log = (next: SopLife, version: number, detail: string | null = null): SopLife => ({
    ...next,
    log: [...next.log, { id: event.id, type: event.type, version, at, by, detail }],
  });
  const odd = (text: string): SopLife => ({ ...life, anomalies: [...life.anomalies, text] });
  if (event.type === 'revoked') return log(life, event.payload.version, event.payload.reason);
  if (event.type === 'drafted') {
    const { draft: id, version, basedOn, content } = event.payload;
    if (life.drafts.some((each) => each.id === id)) return odd('Konsep yang sama dibuat dua kali');
    const draft: SopDraft = {
      id,
      version,
      basedOn,
      owner: by,
      content,
      revision: event.id,
      savedAt: at,
      savedBy: by,
      stage: 'konsep',
      comments: [],
      trial: null,
      approval: null,
    };
    return log({ ...life, drafts: [...life.drafts, draft] }, version);
  }
  const draft = life.drafts.find((each) => each.id === event.payload.draft);
  if (!draft) return odd('Tindakan pada konsep yang tidak ada');
  const replace = (changed: Partial<SopDraft>): SopLife => ({
    ...life,
    drafts: life.drafts.map((each) => (each.id === draft.id ? { ...each, ...changed } : each)),
  });
  const pass = (from: Stage, changed: Partial<SopDraft>, detail: string | null = null): SopLife =>
    draft.stage === from
      ? log(replace(changed), draft.version, detail)
      : odd(`Versi ${draft.version}: ${changed.stage} padahal ${draft.stage}`);
  switch (event.type) {
    case 'draft-saved':
      return isWritable(draft)
        ? replace({ content: event.payload.content, revision: event.id, savedAt: at, savedBy: by })
        : odd(`Versi ${draft.version}: disimpan padahal ${draft.stage}`);
    case 'submitted':
      return pass('konsep', { stage: 'dikomentari' });
    case 'commented': {
      const { comment: id, step, text, suggestion } = event.payload;
      if (!isOpen(draft) || draft.comments.some((each) => each.id === id))
        return odd(`Versi ${draft.version}: komentar tidak dapat dipasang`);
      const comment: SopComment = { id, step, text, suggestion, by, at, resolved: null };
      return log(replace({ comments: [...draft.comments, comment] }), draft.version, text);
    }
    case 'comment-resolved': {
      const { comment: id, accepted, reason } = event.payload;
      if (!draft.comments.some((each) => each.id === id && each.resolved === null))
        return odd(`Versi ${draft.version}: komentar ditanggapi dua kali atau tidak ada`);
      const comments = draft.comments.map((each) =>
        each.id === id ? { ...each, resolved: { accepted, reason, by, at } } : each,
      );
      return log(replace({ comments }), draft.version, reason);
    }
    case 'draft-verified':
      return pass('dikomentari', { stage: 'diverifikasi' });
    case 'trial-started': {
      const { from, until } = event.payload;
      return pass('diverifikasi', { stage: 'uji coba', trial: { from, until } });
    }
    case 'reconsidered':
      return draft.stage === 'diverifikasi' || draft.stage === 'uji coba'
        ? log(replace({ stage: 'dikomentari', trial: null }), draft.version, event.payload.reason)
        : odd(`Versi ${draft.version}: ditinjau kembali padahal ${draft.stage}`);
    case 'approved': {
      const { number, effectiveFrom, ratifier, version } = event.payload;
      const approval = { number, effectiveFrom, ratifier };
      return pass('uji coba', { stage: 'disahkan', approval, version }, number);
    }
    case 'draft-dropped':
      return isOpen(draft)
        ? log(replace({ stage: 'dibuang' }), draft.version, event.payload.reason)
        : odd(`Versi ${draft.version}: dibuang padahal ${draft.stage}`);
  }
}

/** Folds events in any order, each counted once. */
export function foldSop(events: readonly (SopEvent | UnknownEvent)[]): SopLife {
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].sort(compareEvents).reduce(evolveSop, unborn);
}
