import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import type { CaseEvent, UnknownEvent } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { channelLabel, endedStatuses, statusLabel } from '../../../shared/domain/case/terms.ts';
import { undoneIds } from '../../../shared/domain/case/undo.ts';
import type { RecapDocumentRow } from '../../word/recap-document.ts';

/** One case as a row of the Word recap; null when it was not received. The reporter's name is never read. */
export function documentRow(
  events: readonly (CaseEvent | UnknownEvent)[],
  zone: Zone,
): RecapDocumentRow | null {
  const state = foldCase(events);
  const { received } = state;
  if (!received) return null;
  const details = detailsOf(state);
  const last = state.recapNotes.at(-1);
  const channel = channelLabel[received.channel];
  return {
    date: toLocalDate(received.at, zone),
    reference: details.trackingId ?? received.register.text,
    user: details.confidential ? 'Rahasia' : details.anonymous ? 'Anonim' : `Pelapor ${channel}`,
    // A confidential report's own words can name who reported.
    title: details.confidential ? 'Aduan rahasia' : details.title,
    stakeholder: state.disposition?.unit ?? last?.stakeholder ?? state.lapor?.agency ?? '',
    response: details.confidential ? '' : (responseOf(state, events) ?? last?.response ?? ''),
    remark: remarkOf(state),
  };
}

/** The answer once approved, else what was last done. */
function responseOf(state: CaseState, events: readonly (CaseEvent | UnknownEvent)[]): string | null {
  if (state.answer?.state === 'disetujui' || state.answer?.state === 'terkirim') return state.answer.text;
  const undone = undoneIds(events);
  const notes = events.flatMap((event) =>
    event.type === 'followed-up' && !undone.has(event.id) ? [event.payload.note] : [],
  );
  return notes.at(-1) ?? null;
}

/** The recap's own words where it has them: `selesai`, `Sedang diproses`. LAPOR!'s closing is not ours. */
function remarkOf(state: CaseState): string {
  if (state.status === 'selesai') return 'selesai';
  if (state.status === 'ditutup-lapor') return state.recapNotes.at(-1)?.remark ?? statusLabel[state.status];
  return endedStatuses.includes(state.status) || state.status === 'terkirim'
    ? statusLabel[state.status]
    : 'Sedang diproses';
}
