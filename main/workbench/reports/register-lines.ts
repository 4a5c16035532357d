import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { LocalDate } from '../../../shared/domain/calendar/types.ts';
import { type Clock, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { type CaseDetails, detailsOf } from '../../../shared/domain/case/details.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { channelLabel, classificationLabel, statusLabel } from '../../../shared/domain/case/terms.ts';
import { readCases } from '../../../shared/event-store/case-streams.ts';
import type { Desk } from '../desk.ts';

/** One line of the buku register; who reported is never opened for it. */
export interface RegisterLine {
  readonly register: string;
  readonly receivedOn: LocalDate;
  readonly channel: string;
  readonly trackingId: string | null;
  readonly reporter: string;
  readonly gist: string;
  readonly classification: string | null;
  readonly category: string | null;
  readonly unit: string | null;
  readonly disposedOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly result: string;
  readonly remarks: string;
}

/** The cases received in the period, in the order of their register numbers. */
export async function registerLines(desk: Desk, from: LocalDate, to: LocalDate): Promise<RegisterLine[]> {
  const cases = await desk.store.read
    .selectFrom('cases')
    .select('id')
    .where('withdrawn', '=', 0)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .orderBy('register_year')
    .orderBy('register_sequence')
    .execute();
  const ids = cases.map((each) => each.id);
  const lines = new Map<string, RegisterLine>();
  for await (const streams of readCases(desk.store.read, ids, 1_000))
    for (const { id, events } of streams) {
      const line = lineOf(desk, foldCase(events));
      if (line) lines.set(id, line);
    }
  return ids.flatMap((id) => lines.get(id) ?? []);
}

function lineOf(desk: Desk, state: CaseState): RegisterLine | null {
  if (!state.received) return null;
  const { calendar, deadlines } = desk.settings();
  const details = detailsOf(state);
  const day = (at: string | null | undefined) => (at ? toLocalDate(at, calendar.zone) : null);
  const main = clocksOf(state, calendar, deadlines)[0] ?? null;
  return {
    register: state.received.register.text,
    receivedOn: toLocalDate(state.received.at, calendar.zone),
    channel: channelLabel[state.received.channel],
    trackingId: details.trackingId,
    reporter: reporterWords(details, state),
    gist: details.confidential ? '(rahasia)' : details.title,
    classification: details.classification ? classificationLabel[details.classification] : null,
    category: details.category,
    unit: state.disposition?.unit ?? state.lapor?.agency ?? null,
    disposedOn: day(state.disposition?.at),
    dueOn: main?.due.date ?? null,
    answeredOn: day(state.sentAt),
    result: capital(state.result ?? statusLabel[state.status]),
    remarks: remarksOf(state, main !== null && isLate(main, day(main.stoppedAt), desk.today())),
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A clock that stands still for the reporter is not late, whatever the day. */
const isLate = ({ due, paused }: Clock, stoppedOn: LocalDate | null, today: LocalDate): boolean =>
  stoppedOn === null ? !paused && today > due.date : stoppedOn > due.date;

function reporterWords({ anonymous, confidential }: CaseDetails, { reporter }: CaseState): string {
  if (anonymous) return 'Anonim';
  if (confidential) return 'Dirahasiakan';
  return reporter ? 'Tersimpan' : '-';
}

function remarksOf(state: CaseState, late: boolean): string {
  const waiting = state.pauses.find((pause) => pause.to === null);
  return [
    ...(late ? ['Terlambat'] : []),
    ...(waiting ? [`Menunggu pelapor: ${waiting.reason}`] : []),
    ...(state.returned ? [`Dikembalikan: ${state.returned.reason}`] : []),
    ...(state.lapor?.status ? [`LAPOR!: ${state.lapor.status}`] : []),
  ].join('; ');
}
