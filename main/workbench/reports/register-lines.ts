import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { LocalDate } from '../../../shared/domain/calendar/types.ts';
import { type Clock, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { type CaseDetails, detailsOf } from '../../../shared/domain/case/details.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { channelLabel, classificationLabel, statusLabel } from '../../../shared/domain/case/terms.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { groupByCase } from '../../../shared/event-store/project-cases.ts';
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

const batch = 1_000;

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
  const lines: RegisterLine[] = [];
  for (let at = 0; at < cases.length; at += batch) {
    const ids = cases.slice(at, at + batch).map((each) => each.id);
    const states = await statesOf(desk, ids);
    lines.push(...ids.flatMap((id) => lineOf(desk, states.get(id)) ?? []));
  }
  return lines;
}

async function statesOf(desk: Desk, ids: readonly string[]): Promise<Map<string, CaseState>> {
  const rows = await desk.store.read
    .selectFrom('events')
    .selectAll()
    .where(inSet('stream', ids.map(caseStream)))
    .orderBy('position')
    .execute();
  return new Map(groupByCase(rows).map(({ id, events }) => [id, foldCase(events)]));
}

function lineOf(desk: Desk, state: CaseState | undefined): RegisterLine | null {
  if (!state?.received) return null;
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
