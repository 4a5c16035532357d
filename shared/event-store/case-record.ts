import { toLocalDate } from '../domain/calendar/local-time.ts';
import type { Zone } from '../domain/calendar/types.ts';
import { detailsOf } from '../domain/case/details.ts';
import { pendingExtension } from '../domain/case/extension.ts';
import type { CaseState } from '../domain/case/state.ts';
import { endedStatuses } from '../domain/case/terms.ts';
import { nextAction } from '../domain/sop/next-action.ts';
import { currentStep, type StepProgress } from '../domain/sop/timeline.ts';
import type { Sop } from '../domain/sop/types.ts';
import { type LimitCounts, type LimitFacts, limitFacts } from './limit-columns.ts';
import type { CasesTable, PapersTable } from './schema.ts';

/** What a case's row is made with, beside the case itself. */
export interface CaseRules {
  readonly zone: Zone;
  readonly sop: Sop | null;
  readonly timeline: readonly StepProgress[];
  readonly count: (facts: LimitFacts) => LimitCounts;
}

/** A case's row in the `cases` projection; null before its receiving event is known. Never depends on the present. */
export function caseRecord(
  no: number,
  id: string,
  state: CaseState,
  { zone, sop, timeline, count }: CaseRules,
): CasesTable | null {
  const { received } = state;
  if (!received) return null;
  const details = detailsOf(state);
  const receivedOn = toLocalDate(received.at, zone);
  const facts = limitFacts(state, zone, receivedOn);
  const step = currentStep(timeline);
  const actor = step && sop?.actors.find((each) => each.key === step.progress.step.actor);
  const unit = state.disposition?.unit ?? state.lapor?.agency ?? null;
  return {
    no,
    id,
    register: received.register.text,
    register_year: received.register.year,
    // Another's number stands in for the office's own, but does not count among them.
    register_sequence: received.foreign ? 0 : received.register.sequence,
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
    received_month: receivedOn.slice(0, 7),
    ...facts,
    ...count(facts),
    step: step?.progress.step.activity ?? null,
    step_number: step?.number ?? null,
    next_action: nextAction(state, step?.progress.step ?? null),
    unit,
    holder: step
      ? step.progress.step.actor === 'bidang' && state.disposition
        ? state.disposition.unit
        : (actor?.name ?? null)
      : null,
    asked_until: endedStatuses.includes(state.status) ? null : (pendingExtension(state)?.until ?? null),
    district: details.district,
    confidential: Number(details.confidential),
    anonymous: Number(details.anonymous),
    import_id: received.importId,
    digest: state.digest,
    worked: Number(state.worked),
    withdrawn: Number(state.withdrawn),
  };
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
    cancelled_at: paper.cancelled?.at ?? null,
    cancelled_by: paper.cancelled?.by ?? null,
    cancel_reason: paper.cancelled?.reason ?? null,
  }));
}
