import type { CaseView, ClockView, HistoryEntry, TimelineStep } from '../../../shared/contract/views.ts';
import { dueDate } from '../../../shared/domain/calendar/due-date.ts';
import { formatMinutes } from '../../../shared/domain/calendar/format.ts';
import { remainingOf } from '../../../shared/domain/calendar/remaining.ts';
import type { Limit } from '../../../shared/domain/calendar/types.ts';
import { workingMinutesBetween } from '../../../shared/domain/calendar/working-day.ts';
import { type Clock, clocksOf, mainClockKind } from '../../../shared/domain/case/clocks.ts';
import { commandNames } from '../../../shared/domain/case/commands.ts';
import { objection } from '../../../shared/domain/case/decide.ts';
import { describeEvent } from '../../../shared/domain/case/describe.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import {
  type CaseEvent,
  type LaporFields,
  recordedAt,
  type UnknownEvent,
} from '../../../shared/domain/case/events.ts';
import { requestedDue } from '../../../shared/domain/case/requested-due.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import { nextAction } from '../../../shared/domain/sop/next-action.ts';
import { type StepProgress, timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { loadCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';
import { papersOf } from '../papers/list.ts';
import { Refused } from '../refused.ts';
import { caseRow, rowColumns } from './row.ts';
import { similarCases } from './similar.ts';

/** Everything one screen needs of a case, identities left out. */
export async function showCase(desk: Desk, id: string): Promise<CaseView> {
  const db = desk.store.read;
  const stored = await db
    .selectFrom('cases')
    .select(rowColumns)
    .select('body')
    .where('id', '=', id)
    .where('withdrawn', '=', 0)
    .executeTakeFirst();
  if (!stored) throw new Refused('Aduan tidak ada, atau impornya sudah dibatalkan.');
  const { state, events } = await loadCase(db, id);
  const details = detailsOf(state);
  const sop = sopOf(desk.office(), state.received?.sop ?? { id: '', version: 0 });
  if (!sop) throw new Refused('SOP aduan ini tidak ada.');
  const ended = endedStatuses.includes(state.status);
  const progress = timelineOf(sop, state.milestones, ended);
  const tags = await db.selectFrom('identity_tags').select('tag').where('case_id', '=', id).execute();
  return {
    ...caseRow(stored, desk),
    body: details.body,
    original:
      details.title === details.originalTitle && details.body === details.originalBody
        ? null
        : { title: details.originalTitle, body: details.originalBody },
    village: details.village,
    source: details.source,
    lapor: state.lapor ? laporValues(state.lapor) : [],
    hasIdentity: state.reporter !== null,
    attachments: state.attachments.map(({ id: attachmentId, name, mediaType, size, addedAt }) => ({
      id: attachmentId,
      name,
      mediaType,
      size,
      addedAt,
    })),
    disposition: state.disposition,
    requested: requestedDue(state, desk.settings().calendar, new Date(desk.now()).toISOString()),
    answer: state.answer,
    result: state.result,
    holdReason: state.pauses.find((pause) => pause.to === null)?.reason ?? null,
    sop: { name: sop.name, version: sop.version, effectiveFrom: sop.effectiveFrom },
    timeline: timelineView(desk, state, progress, sop.actors),
    clocks: clocksOf(state, desk.settings().calendar, desk.settings().deadlines).map((clock) =>
      clockView(desk, clock),
    ),
    history: events.map((event) => historyEntry(desk, event)).reverse(),
    papers: await papersOf(desk, id),
    similar: await similarCases(desk, {
      title: details.title,
      body: details.body,
      contactTags: tags.map((each) => each.tag),
      except: id,
      linked: state.duplicates,
    }),
    possible: commandNames.filter((name) => objection(state, name) === null),
    anomalies: state.anomalies,
  };
}

function historyEntry(desk: Desk, event: CaseEvent | UnknownEvent): HistoryEntry {
  return {
    id: event.id,
    at: recordedAt(event),
    by: officerName(desk, event.actor),
    ...describeEvent(event),
    type: event.type,
  };
}

function clockView(desk: Desk, clock: Clock): ClockView {
  const { calendar } = desk.settings();
  const end = clock.stoppedAt ?? new Date(desk.now()).toISOString();
  const left = remainingOf(calendar, clock.due, clock.limit.unit, end);
  const state =
    clock.stoppedAt === null ? (clock.paused ? 'dijeda' : 'berjalan') : left.late ? 'terlewati' : 'terpenuhi';
  return {
    ...clock,
    state,
    timeLeft: state === 'berjalan' ? left.text : null,
    late: left.late && state !== 'dijeda',
  };
}

function timelineView(
  desk: Desk,
  state: CaseState,
  progress: readonly StepProgress[],
  actors: readonly { key: string; name: string }[],
): TimelineStep[] {
  const { calendar, deadlines } = desk.settings();
  const now = new Date(desk.now()).toISOString();
  // Steps to come are expected one after the other, each taking its whole standard.
  let expected = now;
  return progress.map((each, index): TimelineStep => {
    const { step } = each;
    const limit: Limit | null =
      step.limit === 'klasifikasi'
        ? (deadlines.find((deadline) => deadline.kind === mainClockKind(state))?.limit ?? null)
        : step.limit;
    const from = each.state === 'current' ? (each.startedAt ?? expected) : expected;
    const due =
      limit && (each.state === 'current' || each.state === 'coming')
        ? dueDate(calendar, from, limit, each.state === 'current' ? state.pauses : [])
        : null;
    if (due && due.instant > expected) expected = due.instant;
    const left =
      due && limit && each.state === 'current' && state.status !== 'menunggu-pelapor'
        ? remainingOf(calendar, due, limit.unit, now)
        : null;
    const took =
      each.state === 'done' && each.startedAt && each.doneAt
        ? formatMinutes(workingMinutesBetween(calendar, each.startedAt, each.doneAt))
        : null;
    return {
      key: step.key,
      number: index + 1,
      activity: step.activity,
      actor:
        step.actor === 'bidang' && state.disposition
          ? state.disposition.unit
          : (actors.find((actor) => actor.key === step.actor)?.name ?? step.actor),
      state: each.state,
      doneAt: each.doneAt,
      doneBy: each.doneBy ? officerName(desk, each.doneBy) : null,
      took,
      standard: step.limitText,
      dueDate: due?.date ?? null,
      timeLeft: left?.text ?? null,
      late: left?.late ?? false,
      action: each.state === 'current' ? nextAction(state, step) : null,
      departure: each.departure,
    };
  });
}

const laporLabels: readonly [
  keyof Omit<
    LaporFields,
    'extra' | 'anonymous' | 'confidential' | 'receivedAt' | 'title' | 'bodyInitial' | 'bodyFinal'
  >,
  string,
][] = [
  ['status', 'Status LAPOR!'],
  ['holdOrArchiveReason', 'Alasan tunda/arsip'],
  ['classification', 'Klasifikasi di LAPOR!'],
  ['category', 'Kategori di LAPOR!'],
  ['source', 'Sumber laporan'],
  ['agency', 'Instansi terdisposisi'],
  ['parentAgency', 'Instansi induk'],
  ['province', 'Provinsi'],
  ['regency', 'Kota/Kabupaten'],
  ['rating', 'Rating'],
];

function laporValues(lapor: LaporFields): { label: string; value: string }[] {
  const own = laporLabels.flatMap(([name, label]) => {
    const value = lapor[name];
    return value ? [{ label, value }] : [];
  });
  return [...own, ...Object.entries(lapor.extra).map(([label, value]) => ({ label, value }))];
}
