import type { Instant } from '../calendar/types.ts';
import type { SopStep } from '../sop/types.ts';
import type { Command, CommandName } from './commands.ts';
import type { CaseFact } from './events.ts';
import { pendingExtension } from './extension.ts';
import { type CaseState, type SharedField, sharedFields } from './state.ts';
import { suggestionOf } from './suggestion.ts';
import { endedStatuses } from './terms.ts';
import { isUndoable } from './undo.ts';

/** The closed set of reasons for which a wish is refused, with what the officer reads. */
export const refusals = {
  'belum-diterima': 'Aduan ini belum tercatat diterima; muat ulang halaman.',
  'perlu-versi-baru':
    'Aduan ini memuat catatan dari versi Penghubung yang lebih baru; perbarui aplikasi untuk mengubahnya.',
  'sudah-berakhir': 'Aduan ini sudah berakhir; buka kembali dahulu.',
  'belum-berakhir': 'Aduan ini belum ditutup, jadi tidak perlu dibuka kembali.',
  'riwayat-lapor': 'Aduan ini riwayat yang sudah ditutup di LAPOR!; pilih "Tangani kembali" dahulu.',
  'bukan-riwayat': 'Aduan ini bukan riwayat LAPOR!, jadi sudah dapat ditangani.',
  'sedang-ditunda': 'Aduan ini sedang menunggu pelapor; lanjutkan dahulu.',
  'tidak-ditunda': 'Aduan ini tidak sedang ditunda.',
  'tanpa-perubahan': 'Tidak ada yang berubah; isi paling sedikit satu kolom.',
  'belum-ada-konsep': 'Belum ada konsep jawaban; tulis konsep dahulu.',
  'belum-disetujui': 'Konsep jawaban belum disetujui pimpinan.',
  'sudah-disetujui': 'Jawaban ini sudah disetujui.',
  'sudah-terkirim': 'Jawaban ini sudah tercatat terkirim.',
  'belum-terkirim': 'Jawaban belum tercatat terkirim.',
  'diri-sendiri': 'Aduan tidak dapat dikaitkan dengan dirinya sendiri.',
  'sudah-terkait': 'Kedua aduan ini sudah terkait.',
  'belum-terkait': 'Kedua aduan ini tidak terkait.',
  'belum-terjadi': 'Waktu kejadian itu belum tiba; periksa tanggalnya.',
  'sebelum-diterima': 'Waktu kejadian itu sebelum aduan diterima; periksa tanggalnya.',
  'batas-lampau': 'Tanggal diminta selesai lebih dahulu daripada aduan diterima; periksa tanggalnya.',
  'tanpa-saran': 'Tidak ada saran status dari rekap Word untuk aduan ini.',
  'langkah-tidak-ada': 'Langkah itu tidak ada pada SOP aduan ini.',
  'cabang-belum-dipilih': 'Langkah itu keputusan; pilih cabangnya.',
  'cabang-tidak-ada': 'Cabang itu tidak ada pada langkah SOP aduan ini.',
  'perpanjangan-menunggu': 'Permohonan perpanjangan yang lalu belum diputuskan pimpinan.',
  'perpanjangan-tidak-ada': 'Tidak ada permohonan perpanjangan yang menunggu keputusan.',
  'perpanjangan-lampau': 'Tanggal perpanjangan sudah lewat; pilih tanggal yang akan datang.',
  'belum-ada-tindakan': 'Belum ada tindakan pada aduan ini yang dapat diurungkan.',
  'tidak-dapat-diurungkan':
    'Tindakan terakhir adalah surat yang sudah terbit, jadi tidak dapat diurungkan; catat perbaikannya.',
  'bukan-terakhir': 'Sesudah tindakan itu sudah ada tindakan lain; urungkan dahulu yang terakhir.',
} as const;
export type Refusal = keyof typeof refusals;
export type Decision =
  | { readonly ok: true; readonly facts: readonly CaseFact[] }
  | { readonly ok: false; readonly refusal: Refusal };

const accept = (...facts: CaseFact[]): Decision => ({ ok: true, facts });
const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** Drops absent fields so that payloads hold only what was said. */
function said<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** What was said of these fields and is now replaced. */
const standing = (state: CaseState, fields: readonly SharedField[]): readonly string[] => [
  ...new Set(fields.flatMap((field) => state.sayings[field]?.map((each) => each.event) ?? [])),
];

/** Commands that an ended case still takes. */
const afterEnd: ReadonlySet<CommandName> = new Set([
  'reopen',
  'take-up',
  'correct',
  'link-duplicate',
  'unlink-duplicate',
  'set-confidentiality',
  'add-note',
  'undo',
]);
/** Commands that a held case still takes: everything but the work that the reporter is being waited for. */
const whileHeld: ReadonlySet<CommandName> = new Set([
  'resume',
  'close',
  'archive',
  'return',
  'correct',
  'classify',
  'link-duplicate',
  'unlink-duplicate',
  'set-confidentiality',
  'dismiss-suggestion',
  'add-note',
  'decide-extension',
  'undo',
]);

/** Why nothing at all may be added to a case, be it a command, a paper or an attachment. */
export function objectionToAdding(state: CaseState): Refusal | null {
  if (!state.received || state.withdrawn) return 'belum-diterima';
  return state.unknownEvents > 0 ? 'perlu-versi-baru' : null;
}

/** Why a command is out of the question in the case's present state, whatever its fields. */
export function objection(state: CaseState, name: CommandName): Refusal | null {
  const always = objectionToAdding(state);
  if (always !== null) return always;
  if (name === 'take-up') return state.status === 'ditutup-lapor' ? null : 'bukan-riwayat';
  const ended = endedStatuses.includes(state.status);
  if (name === 'reopen')
    return state.status === 'ditutup-lapor' ? 'riwayat-lapor' : ended ? null : 'belum-berakhir';
  if (ended && !afterEnd.has(name))
    return state.status === 'ditutup-lapor' ? 'riwayat-lapor' : 'sudah-berakhir';
  if (state.status === 'menunggu-pelapor') {
    if (!whileHeld.has(name)) return 'sedang-ditunda';
  } else if (name === 'resume') return 'tidak-ditunda';
  switch (name) {
    case 'return-answer':
    case 'approve-answer':
      if (!state.answer) return 'belum-ada-konsep';
      return state.answer.state === 'konsep'
        ? null
        : state.answer.state === 'diperbaiki'
          ? 'belum-ada-konsep'
          : state.answer.state === 'terkirim'
            ? 'sudah-terkirim'
            : 'sudah-disetujui';
    case 'send-answer':
      return !state.answer
        ? 'belum-ada-konsep'
        : state.answer.state === 'disetujui'
          ? null
          : state.answer.state === 'terkirim'
            ? 'sudah-terkirim'
            : 'belum-disetujui';
    case 'undo':
      if (!state.lastAction) return 'belum-ada-tindakan';
      return isUndoable(state.lastAction.type) ? null : 'tidak-dapat-diurungkan';
    case 'dismiss-suggestion':
      return suggestionOf(state) ? null : 'tanpa-saran';
    case 'ask-extension':
      if (state.sentAt) return 'sudah-terkirim';
      return pendingExtension(state) ? 'perpanjangan-menunggu' : null;
    case 'decide-extension':
      return pendingExtension(state) ? null : 'perpanjangan-tidak-ada';
    case 'record-reply':
      return state.sentAt ? null : 'belum-terkirim';
    default:
      return null;
  }
}

/** What a decision knows beside the case: its id, the present, and its SOP's steps with their branches. */
export interface DecideContext {
  readonly self: string;
  readonly now: Instant;
  readonly steps: readonly Pick<SopStep, 'key' | 'branches' | 'completedBy'>[];
}

const DAY_MS = 24 * 3_600_000;

/** A slip of the pen in a date would move clocks without a word; a day of grace leaves room for clocks that differ. */
function untimely(state: CaseState, command: Command, now: Instant): Refusal | null {
  const at = 'at' in command.fields ? command.fields.at : undefined;
  if (at !== undefined && Date.parse(at) > Date.parse(now) + DAY_MS) return 'belum-terjadi';
  const received = state.received?.at ?? now;
  if (at !== undefined && Date.parse(at) < Date.parse(received) - DAY_MS) return 'sebelum-diterima';
  const until = 'until' in command.fields ? command.fields.until : undefined;
  if (until !== undefined && Date.parse(until) < Date.parse(now) - DAY_MS) return 'perpanjangan-lampau';
  const due = 'due' in command.fields ? command.fields.due : undefined;
  if (due !== undefined && Date.parse(due) < Date.parse(received) - DAY_MS) return 'batas-lampau';
  return null;
}

/** A decision that is ticked by hand says which branch it took; else the flow would go on as if there were none. */
function refuseTick(
  fields: { readonly step: string; readonly outcome?: string | undefined },
  { steps }: DecideContext,
): Decision | null {
  const step = steps.find((each) => each.key === fields.step);
  if (!step) return refuse('langkah-tidak-ada');
  if (fields.outcome === undefined)
    return step.completedBy === 'manual' && step.branches.length > 0 ? refuse('cabang-belum-dipilih') : null;
  return step.branches.some((each) => each.outcome === fields.outcome) ? null : refuse('cabang-tidak-ada');
}

/**
 * A person's wish against the case as it stands: facts to record, or a refusal. Doing something out of the
 * SOP's order is not refused; the timeline shows it as a departure.
 */
export function decide(state: CaseState, command: Command, context: DecideContext): Decision {
  const against = objection(state, command.name) ?? untimely(state, command, context.now);
  if (against) return refuse(against);
  switch (command.name) {
    case 'correct': {
      const payload = said(command.fields);
      const fields = sharedFields.filter((field) => Object.hasOwn(payload, field));
      return fields.length > 0
        ? accept({ type: 'corrected', payload: { ...payload, over: standing(state, fields) } })
        : refuse('tanpa-perubahan');
    }
    case 'classify':
      return accept({
        type: 'classified',
        payload: {
          ...said(command.fields),
          over: standing(
            state,
            command.fields.category ? ['classification', 'category'] : ['classification'],
          ),
        },
      });
    case 'verify':
      return accept({ type: 'verified', payload: said(command.fields) });
    case 'dispose':
      return accept({ type: 'disposed', payload: said(command.fields) });
    case 'follow-up':
      return accept({ type: 'followed-up', payload: said(command.fields) });
    case 'hold':
      return accept({ type: 'held', payload: command.fields });
    case 'resume':
      return accept({ type: 'resumed', payload: said(command.fields) });
    case 'return':
      return accept({ type: 'returned', payload: said(command.fields) });
    case 'draft-answer':
      return accept({ type: 'answer-drafted', payload: said(command.fields) });
    case 'return-answer':
      return accept({ type: 'answer-returned', payload: command.fields });
    case 'approve-answer':
      return accept({ type: 'answer-approved', payload: said(command.fields) });
    case 'send-answer':
      return accept({ type: 'answer-sent', payload: said(command.fields) });
    case 'record-reply':
      return accept({ type: 'reporter-replied', payload: said(command.fields) });
    case 'close':
      return accept({ type: 'closed', payload: said(command.fields) });
    case 'reopen':
      return accept({ type: 'reopened', payload: command.fields });
    case 'archive':
      return accept({ type: 'archived', payload: said(command.fields) });
    case 'link-duplicate':
      if (command.fields.other === context.self) return refuse('diri-sendiri');
      return state.duplicates.includes(command.fields.other)
        ? refuse('sudah-terkait')
        : accept({ type: 'duplicate-linked', payload: said(command.fields) });
    case 'unlink-duplicate':
      return state.duplicates.includes(command.fields.other)
        ? accept({ type: 'duplicate-unlinked', payload: said(command.fields) })
        : refuse('belum-terkait');
    case 'set-confidentiality':
      return accept({
        type: 'confidentiality-changed',
        payload: { ...command.fields, over: standing(state, ['privacy']) },
      });
    case 'tick-step':
      return (
        refuseTick(command.fields, context) ?? accept({ type: 'step-ticked', payload: said(command.fields) })
      );
    case 'ask-extension': {
      const { step } = command.fields;
      if (step !== undefined && !context.steps.some((each) => each.key === step))
        return refuse('langkah-tidak-ada');
      return accept({ type: 'extension-asked', payload: said(command.fields) });
    }
    case 'decide-extension':
      return accept({ type: 'extension-decided', payload: said(command.fields) });
    case 'take-up':
      return accept({ type: 'taken-up', payload: said(command.fields) });
    case 'dismiss-suggestion':
      return accept({ type: 'suggestion-dismissed', payload: said(command.fields) });
    case 'add-note':
      return accept({ type: 'noted', payload: command.fields });
    case 'undo': {
      const { event: meant, reason } = command.fields;
      const last = state.lastAction?.id;
      if (last === undefined || (meant !== undefined && meant !== last)) return refuse('bukan-terakhir');
      return accept({ type: 'undone', payload: said({ event: last, reason }) });
    }
  }
}
