import { dueDate } from '../domain/calendar/due-date.ts';
import { toLocalDate } from '../domain/calendar/local-time.ts';
import { workingDaysBetween } from '../domain/calendar/working-day.ts';
import { bindingDue, finishedOnTime, mainClockKind } from '../domain/case/clocks.ts';
import { detailsOf } from '../domain/case/details.ts';
import type { CaseState } from '../domain/case/state.ts';
import { endedStatuses } from '../domain/case/terms.ts';
import { type Office, sopOf } from '../domain/office/office.ts';
import type { Settings } from '../domain/office/settings.ts';
import { nextAction } from '../domain/sop/next-action.ts';
import { currentStep, timelineOf } from '../domain/sop/timeline.ts';
import type { CasesTable, PapersTable } from './schema.ts';

/** A case's row in the `cases` projection; null before its receiving event is known. Never depends on the present. */
export function caseRecord(no: number, id: string, state: CaseState, office: Office): CasesTable | null {
  const { received } = state;
  const { settings } = office;
  if (!received || !settings) return null;
  const details = detailsOf(state);
  const zone = settings.calendar.zone;
  const receivedOn = toLocalDate(received.at, zone);
  const due = dueColumns(state, settings);
  const sop = sopOf(office, received.sop);
  const step = sop
    ? currentStep(timelineOf(sop, state.milestones, endedStatuses.includes(state.status)))
    : null;
  const actor = step && sop?.actors.find((each) => each.key === step.progress.step.actor);
  const unit = state.disposition?.unit ?? state.lapor?.agency ?? null;
  return {
    no,
    id,
    register: received.register.text,
    register_year: received.register.year,
    register_sequence: received.register.sequence,
    tracking_id: details.trackingId,
    title: details.title,
    body: details.body,
    numbers: [
      received.register.text,
      details.trackingId ?? '',
      ...state.papers.map((paper) => paper.number?.text ?? ''),
    ].join('\n'),
    classification: details.classification,
    category: details.category,
    channel: received.channel,
    status: state.status,
    lapor_status: state.lapor?.status ?? null,
    received_at: received.at,
    received_on: receivedOn,
    received_month: receivedOn.slice(0, 7),
    ...due,
    step: step?.progress.step.activity ?? null,
    step_number: step?.number ?? null,
    next_action: nextAction(state, step?.progress.step ?? null),
    unit,
    holder: step
      ? step.progress.step.actor === 'bidang' && state.disposition
        ? state.disposition.unit
        : (actor?.name ?? null)
      : null,
    district: details.district,
    confidential: Number(details.confidential),
    anonymous: Number(details.anonymous),
    import_id: received.importId,
    digest: state.digest,
    worked: Number(state.worked),
    withdrawn: Number(state.withdrawn),
    ...finishColumns(state, settings, receivedOn),
  };
}

function dueColumns(
  state: CaseState,
  settings: Settings,
): Pick<CasesTable, 'due_date' | 'due_instant' | 'due_kind' | 'due_binding'> {
  const binding = bindingDue(state, settings.deadlines);
  if (!binding) return { due_date: null, due_instant: null, due_kind: null, due_binding: 0 };
  const due = dueDate(settings.calendar, binding.from, binding.limit, binding.pauses);
  return {
    due_date: due.date,
    due_instant: due.instant,
    due_kind: binding.kind,
    due_binding: Number(binding.binding),
  };
}

function finishColumns(
  state: CaseState,
  settings: Settings,
  receivedOn: string,
): Pick<CasesTable, 'finished_on' | 'finish_days' | 'on_time'> {
  const finished = state.sentAt ?? (state.status === 'selesai' ? state.endedAt : null);
  const ended = finished ?? state.endedAt;
  const { calendar, deadlines } = settings;
  const finishedOn = ended ? toLocalDate(ended, calendar.zone) : null;
  if (!finished || !state.clockStart) return { finished_on: finishedOn, finish_days: null, on_time: null };
  const limit = deadlines.find((each) => each.kind === mainClockKind(state))?.limit;
  const onTime = limit
    ? finishedOnTime(state, dueDate(calendar, state.clockStart, limit, state.pauses), calendar)
    : null;
  const from = toLocalDate(state.clockStart, calendar.zone);
  const days = workingDaysBetween(
    calendar,
    from > receivedOn ? from : receivedOn,
    toLocalDate(finished, calendar.zone),
  );
  return { finished_on: finishedOn, finish_days: days, on_time: onTime === null ? null : Number(onTime) };
}

export function paperRecords(no: number, id: string, state: CaseState): PapersTable[] {
  return state.papers.map((paper) => ({
    id: paper.id,
    case_no: no,
    case_id: id,
    kind: paper.kind,
    number: paper.number?.text ?? null,
    year: paper.number?.year ?? null,
    sequence: paper.number?.sequence ?? null,
    issued_at: paper.issuedAt,
    issued_by: paper.issuedBy,
    sha256: paper.sha256,
    pages: paper.pages,
    blob: paper.blob,
    key_id: paper.key,
    printed: paper.printed,
    last_printed_at: paper.lastPrintedAt,
  }));
}
