import { detailsOf } from '../../../shared/domain/case/details.ts';
import { asStatus } from '../../../shared/domain/case/stored-terms.ts';
import { endedStatuses, type Status, statuses } from '../../../shared/domain/case/terms.ts';
import { recordAt } from '../../../shared/event-store/project-cases.ts';
import type { CasesTable } from '../../../shared/event-store/schema.ts';
import type { ConsoleCasesTable, HandlingsTable } from '../../store/schema.ts';
import type { Sight, Sights } from './case-states.ts';
import type { CountingOffice } from './offices.ts';

function recordFor(id: string, state: Sight['state'], { office, count }: CountingOffice): CasesTable | null {
  const zone = office.settings?.calendar.zone ?? 'WIB';
  return recordAt(office, { no: 0, id, state, zone, count }).record;
}

/** What an office makes of a case, as a row. Null before its report is known. */
export function handlingRow(id: string, sight: Sight): HandlingsTable | null {
  const { state, office } = sight;
  const record = recordFor(id, state, office);
  if (!record || !state.received) return null;
  const assignment = state.assignments.find((each) => office.self.has(each.office)) ?? null;
  return {
    case_id: id,
    office: office.id,
    register: state.received.foreign ? null : record.register,
    status: record.status,
    active: Number(assignment?.withdrawn == null && record.withdrawn === 0),
    received_on: record.received_on,
    due_date: record.due_date,
    due_instant: record.due_instant,
    due_kind: record.due_kind,
    due_binding: record.due_binding,
    finished_on: record.finished_on,
    finish_days: record.finish_days,
    on_time: record.on_time,
    step: record.step,
    unit: state.disposition?.unit ?? null,
    assigned_at: assignment?.at ?? null,
    withdrawn_at: assignment?.withdrawn?.at ?? null,
    taken_in_at: state.takenInAt,
    answer_state: state.answer?.state ?? null,
    approved_at: sight.approvedAt,
    sent_at: state.sentAt,
    uploaded_at: sight.uploadedAt,
  };
}

/** The case as Kominfo lists it, over what its offices make of it. Null before its report is known. */
export function caseRow(
  id: string,
  { kominfo: state, offices }: Sights,
  kominfo: CountingOffice,
  handlings: readonly HandlingsTable[],
): ConsoleCasesTable | null {
  const record = recordFor(id, state, kominfo);
  if (!record || !state.received) return null;
  const details = detailsOf(state);
  const active = handlings.filter((each) => each.active === 1);
  const open = active.filter((each) => !isFinished(each));
  const [due] = open
    .filter((each) => each.due_binding === 1 && each.due_date !== null)
    .toSorted((a, b) => ((a.due_instant ?? '') < (b.due_instant ?? '') ? -1 : 1));
  const names = new Map(offices.map(({ office }) => [office.id, office.name]));
  const finished = active.length > 0 && open.length === 0;
  return {
    id,
    register: record.register,
    register_year: record.register_year,
    register_sequence: record.register_sequence,
    tracking_id: details.trackingId,
    title: details.title,
    body: details.body,
    classification: details.classification,
    category: details.category,
    channel: record.channel,
    status: statusOf(asStatus(record.status), active),
    lapor_status: record.lapor_status,
    agency: state.lapor?.agency ?? null,
    district: details.district,
    received_at: record.received_at,
    received_on: record.received_on,
    received_month: record.received_month,
    due_date: due?.due_date ?? null,
    due_instant: due?.due_instant ?? null,
    due_kind: due?.due_kind ?? null,
    due_binding: Number(due !== undefined),
    finished_on: finished ? latest(active.map((each) => each.finished_on)) : null,
    finish_days: finished ? greatest(active.map((each) => each.finish_days)) : null,
    on_time: finished ? least(active.map((each) => each.on_time)) : null,
    unit: active.map((each) => names.get(each.office) ?? '').join('; ') || null,
    confidential: record.confidential,
    anonymous: record.anonymous,
    digest: state.digest,
    assigned: active.length,
    given_back: Number(active.length > 0 && active.every((each) => each.status === 'dikembalikan')),
    withdrawn: Number(record.withdrawn === 1 && active.length === 0),
    too_new: Number(state.unknownEvents > 0),
  };
}

/** Nothing is left to do: answered, or ended otherwise. */
export const isFinished = ({ status }: { readonly status: string }): boolean =>
  status === 'terkirim' || endedStatuses.includes(asStatus(status));

/** The least advanced open office's; when all have finished, an answered one's before one that gave it back. */
function statusOf(own: Status, active: readonly HandlingsTable[]): Status {
  const found = active.map((each) => asStatus(each.status));
  const open = found.filter((status) => !isFinished({ status }));
  const order = (list: readonly Status[], among: readonly Status[]) =>
    list.find((status) => among.includes(status));
  return order(statuses, open) ?? order(['terkirim', ...endedStatuses], found) ?? own;
}

const present = <T>(values: readonly (T | null)[]): T[] => values.flatMap((value) => value ?? []);
const latest = (values: readonly (string | null)[]): string | null =>
  present(values).toSorted().at(-1) ?? null;
const greatest = (values: readonly (number | null)[]): number | null =>
  present(values).length === 0 ? null : Math.max(...present(values));
const least = (values: readonly (number | null)[]): number | null =>
  present(values).length === 0 ? null : Math.min(...present(values));
