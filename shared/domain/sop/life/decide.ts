import type { LocalDate } from '../../calendar/types.ts';
import type { Officer } from '../../office/settings.ts';
import { withCell } from '../cells.ts';
import { sameContent } from '../content.ts';
import { validateSop } from '../validate.ts';
import type { SopCommand, SopCommandName } from './commands.ts';
import type { SopFact } from './events.ts';
import { isOpen, isWritable, type SopDraft, type SopLife } from './state.ts';

/** The closed set of reasons for which a wish is refused, with what the officer reads. */
export const sopRefusals = {
  'perlu-versi-baru':
    'SOP ini memuat catatan dari versi Penghubung yang lebih baru; perbarui aplikasi untuk mengubahnya.',
  'konsep-tidak-ada': 'Konsep SOP itu tidak ada; muat ulang halaman.',
  'sudah-ada-konsep':
    'SOP ini sudah punya konsep yang sedang dikerjakan; lanjutkan atau buang dahulu konsep itu.',
  'sudah-selesai': 'Konsep ini sudah disahkan atau dibuang; buat konsep baru untuk mengubahnya.',
  'tidak-dapat-ditulis': 'Konsep yang sudah diverifikasi tidak dapat diubah; tinjau kembali dahulu.',
  'sudah-berubah': 'Konsep ini sudah diubah di jendela lain; muat ulang halaman lalu ulangi perubahan Anda.',
  'tanpa-perubahan': 'Tidak ada yang berubah sejak terakhir disimpan.',
  'belum-diajukan': 'Konsep ini belum diajukan untuk dikomentari; ajukan dahulu.',
  'sudah-diajukan': 'Konsep ini sudah diajukan.',
  'belum-diverifikasi': 'Konsep ini belum diverifikasi; verifikasi dahulu.',
  'belum-diuji': 'Konsep ini belum diuji coba; mulai uji coba dahulu.',
  'tidak-ditinjau': 'Konsep ini masih dapat diubah, jadi tidak perlu ditinjau kembali.',
  'belum-benar': 'Tabel langkah belum benar; perbaiki yang ditandai lalu ulangi.',
  'komentar-terbuka': 'Masih ada komentar yang belum ditanggapi; tanggapi semuanya dahulu.',
  'komentar-tidak-ada': 'Komentar itu tidak ada; muat ulang halaman.',
  'komentar-ditanggapi': 'Komentar itu sudah ditanggapi.',
  'langkah-tidak-ada': 'Langkah yang dikomentari tidak ada lagi; muat ulang halaman.',
  'bukan-pemilik': 'Hanya penyusun konsep atau pejabat penghubung yang dapat melakukannya.',
  'uji-coba-terbalik': 'Uji coba berakhir sebelum mulai; periksa tanggalnya.',
  'nomor-terpakai': 'Nomor SOP itu sudah dipakai SOP lain; periksa nomornya.',
  'berlaku-mundur': 'Tanggal efektif mendahului versi sebelumnya; pilih tanggal yang sama atau sesudahnya.',
} as const;
export type SopRefusal = keyof typeof sopRefusals;
export type SopDecision =
  | { readonly ok: true; readonly facts: readonly SopFact[] }
  | { readonly ok: false; readonly refusal: SopRefusal };

/** What a decision knows beside the SOP's life. */
export interface SopContext {
  readonly actor: Pick<Officer, 'id' | 'role'>;
  readonly newId: () => string;
  /** Numbers of other SOPs, and when the version before this one came into force. */
  readonly takenNumbers: readonly string[];
  readonly previousFrom: LocalDate | null;
  readonly nextVersion: number;
}

const accept = (...facts: SopFact[]): SopDecision => ({ ok: true, facts });
const refuse = (refusal: SopRefusal): SopDecision => ({ ok: false, refusal });

/** Why a wish is out of the question for a draft as it stands, whatever its fields; null when it is not. */
export function sopObjection(
  life: SopLife,
  draft: SopDraft,
  name: SopCommandName,
  actor: SopContext['actor'],
): SopRefusal | null {
  if (life.unknownEvents > 0) return 'perlu-versi-baru';
  if (!isOpen(draft)) return 'sudah-selesai';
  // Everybody may read and comment; the rest is for whoever answers for the draft.
  if (name !== 'comment' && draft.owner !== actor.id && actor.role !== 'penghubung') return 'bukan-pemilik';
  switch (name) {
    case 'save':
      return isWritable(draft) ? null : 'tidak-dapat-ditulis';
    case 'submit':
      return draft.stage === 'konsep' ? null : 'sudah-diajukan';
    case 'comment':
      return draft.stage === 'konsep' ? 'belum-diajukan' : null;
    case 'resolve':
      return draft.comments.some((each) => each.resolved === null) ? null : 'komentar-tidak-ada';
    case 'verify':
      if (draft.stage === 'konsep') return 'belum-diajukan';
      return draft.stage === 'dikomentari' ? null : 'tidak-dapat-ditulis';
    case 'start-trial':
      return draft.stage === 'diverifikasi' ? null : 'belum-diverifikasi';
    case 'reconsider':
      return isWritable(draft) ? 'tidak-ditinjau' : null;
    case 'approve':
      return draft.stage === 'uji coba' ? null : 'belum-diuji';
    case 'drop':
      return null;
  }
}

/** A person's wish for a draft: facts to record, or a refusal. No stage is skipped. */
export function decideSop(life: SopLife, id: string, command: SopCommand, context: SopContext): SopDecision {
  const draft = life.drafts.find((each) => each.id === id);
  if (!draft) return refuse('konsep-tidak-ada');
  const against = sopObjection(life, draft, command.name, context.actor);
  if (against) return refuse(against);
  const about = { draft: id };
  switch (command.name) {
    case 'save':
      if (command.revision !== draft.revision) return refuse('sudah-berubah');
      if (sameContent(command.content, draft.content)) return refuse('tanpa-perubahan');
      return accept({ type: 'draft-saved', payload: { ...about, content: command.content } });
    case 'submit':
      return accept({ type: 'submitted', payload: about });
    case 'comment': {
      const { step, text, suggestion } = command;
      if (step !== null && !draft.content.steps.some((each) => each.key === step))
        return refuse('langkah-tidak-ada');
      return accept({
        type: 'commented',
        payload: {
          ...about,
          comment: context.newId(),
          step,
          text,
          suggestion: step === null ? null : suggestion,
        },
      });
    }
    case 'resolve':
      return resolve(draft, command);
    case 'verify':
      return refuseUnready(draft) ?? accept({ type: 'draft-verified', payload: about });
    case 'start-trial':
      return command.until < command.from
        ? refuse('uji-coba-terbalik')
        : accept({ type: 'trial-started', payload: { ...about, from: command.from, until: command.until } });
    case 'reconsider':
      return accept({ type: 'reconsidered', payload: { ...about, reason: command.reason } });
    case 'approve': {
      const { number, effectiveFrom, ratifier } = command;
      if (context.takenNumbers.includes(number)) return refuse('nomor-terpakai');
      if (context.previousFrom !== null && effectiveFrom < context.previousFrom)
        return refuse('berlaku-mundur');
      const version = context.nextVersion;
      return (
        refuseUnready(draft) ??
        accept({ type: 'approved', payload: { ...about, version, number, effectiveFrom, ratifier } })
      );
    }
    case 'drop':
      return accept({ type: 'draft-dropped', payload: { ...about, reason: command.reason } });
  }
}

/** Why a draft cannot go on to be tried or to come into force. */
function refuseUnready({ content, comments }: SopDraft): SopDecision | null {
  if (validateSop(content).length > 0) return refuse('belum-benar');
  return comments.some((each) => each.resolved === null) ? refuse('komentar-terbuka') : null;
}

/** An accepted suggestion is written into its cell with the same act. */
function resolve(draft: SopDraft, command: Extract<SopCommand, { name: 'resolve' }>): SopDecision {
  const comment = draft.comments.find((each) => each.id === command.comment);
  if (!comment) return refuse('komentar-tidak-ada');
  if (comment.resolved) return refuse('komentar-ditanggapi');
  const { step, suggestion } = comment;
  const { accepted, reason } = command;
  const resolved: SopFact = {
    type: 'comment-resolved',
    payload: { draft: draft.id, comment: comment.id, accepted, reason },
  };
  if (!accepted || suggestion === null || step === null) return accept(resolved);
  if (!isWritable(draft)) return refuse('tidak-dapat-ditulis');
  if (!draft.content.steps.some((each) => each.key === step)) return refuse('langkah-tidak-ada');
  const content = withCell(draft.content, step, suggestion.field, suggestion.value);
  return accept(resolved, { type: 'draft-saved', payload: { draft: draft.id, content } });
}
