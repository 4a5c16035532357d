import { dueDate, type LaterDate } from '../calendar/due-date.ts';
import { formatDate } from '../calendar/format.ts';
import type { DueDate, Instant, Limit, WorkingCalendar } from '../calendar/types.ts';
import { type Rules, rulesAt } from '../office/rules.ts';
import type { DeadlineKind, Settings } from '../office/settings.ts';
import { detailsOf } from './details.ts';
import { caseExtension } from './extension.ts';
import type { CaseState } from './state.ts';
import { classificationLabel, endedStatuses } from './terms.ts';

/** One limit running, stopped or paused on a case. Whether it is late depends on the present and is left to the reader. */
export interface Clock {
  readonly kind: DeadlineKind | 'langkah';
  readonly label: string;
  readonly basis: string;
  readonly limit: Limit;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | null;
  readonly paused: boolean;
  readonly due: DueDate;
}

/** What people call each limit. */
export const deadlineLabel: Record<DeadlineKind, string> = {
  verifikasi: 'Verifikasi dan penerusan',
  'tindak-lanjut-pertama': 'Tindak lanjut pertama',
  informasi: classificationLabel.informasi,
  pengaduan: classificationLabel.pengaduan,
  'pengaduan-berkadar': classificationLabel['pengaduan-berkadar'],
  aspirasi: classificationLabel.aspirasi,
  'balasan-pelapor': 'Menunggu balasan pelapor',
  'batas-luar': 'Batas luar penanganan',
};

/** The clock of the case's own classification; an unclassified case is held to the ordinary complaint's limit. */
export function mainClockKind(state: CaseState): DeadlineKind {
  return detailsOf(state).classification ?? 'pengaduan';
}

type Deadlines = Settings['deadlines'];

interface Spec {
  readonly kind: DeadlineKind;
  readonly from: Instant;
  readonly stoppedAt: Instant | null;
  /** A wait for the reporter is not itself paused by the hold that started it. */
  readonly pausable: boolean;
  /** The head moved it. */
  readonly later: LaterDate | null;
}

/** Which clocks a case has, in order of weight: its own limit first. */
function clockSpecs(state: CaseState): readonly Spec[] {
  const start = state.clockStart;
  if (!start) return [];
  const finished = state.sentAt ?? state.endedAt;
  const specs: Spec[] = [
    {
      kind: mainClockKind(state),
      from: start,
      stoppedAt: finished,
      pausable: true,
      later: caseExtension(state),
    },
  ];
  const open = state.pauses.find((pause) => pause.to === null);
  if (open)
    specs.push({ kind: 'balasan-pelapor', from: open.from, stoppedAt: null, pausable: false, later: null });
  else if (state.status === 'terkirim' && state.sentAt)
    specs.push({
      kind: 'balasan-pelapor',
      from: state.sentAt,
      stoppedAt: null,
      pausable: false,
      later: null,
    });
  // What was found complete once need not be verified again for a later round.
  if (state.round === 1)
    specs.push({
      kind: 'verifikasi',
      from: start,
      stoppedAt: state.verifiedAt ?? state.disposition?.at ?? finished,
      pausable: true,
      later: null,
    });
  if (state.disposition) {
    const disposed = state.disposition.at;
    specs.push({
      kind: 'tindak-lanjut-pertama',
      from: state.round > 1 && disposed < start ? start : disposed,
      stoppedAt: state.firstFollowUpAt ?? finished,
      pausable: true,
      later: null,
    });
  }
  // Perpres 76/2013 counts from the complete file: a hold before verification moves the start to its end.
  const completed = state.completedAt !== null && state.completedAt > start ? state.completedAt : start;
  specs.push({ kind: 'batas-luar', from: completed, stoppedAt: finished, pausable: false, later: null });
  return specs;
}

/**
 * All clocks of a case under the office's deadlines and calendar; none for LAPOR! history. Those that stopped are
 * counted by the rules known then, where `known` holds them.
 */
export function clocksOf(
  state: CaseState,
  calendar: WorkingCalendar,
  deadlines: Deadlines,
  known: readonly Rules[] = [],
): readonly Clock[] {
  const paused = state.pauses.some((pause) => pause.to === null);
  return clockSpecs(state).flatMap(({ kind, from, stoppedAt, pausable, later }) => {
    const rules = (stoppedAt === null ? null : rulesAt(known, stoppedAt)) ?? { calendar, deadlines };
    const deadline = rules.deadlines.find((each) => each.kind === kind);
    if (!deadline) return [];
    return [
      {
        kind,
        label: deadlineLabel[kind],
        basis: basisWith(deadline.basis, later),
        limit: deadline.limit,
        startedAt: from,
        stoppedAt,
        paused: paused && pausable && stoppedAt === null,
        due: dueDate(rules.calendar, from, deadline.limit, pausable ? state.pauses : [], later),
      },
    ];
  });
}

/** The rule a limit comes from, and the extension that moved it. */
export function basisWith(basis: string, later: LaterDate | null): string {
  if (later === null) return basis;
  const moved = `diperpanjang sampai ${formatDate(later.date)}: ${later.reason}`;
  return basis === '' ? moved : `${basis}; ${moved}`;
}

/** What a list must know of a case's limit without its explanation. */
export interface BindingDue {
  readonly kind: DeadlineKind;
  readonly from: Instant;
  readonly limit: Limit;
  readonly pauses: CaseState['pauses'];
  readonly later: LaterDate | null;
  /** Only a case's own limit makes it "terlambat"; waiting for a reporter does not. */
  readonly binding: boolean;
}

/** The limit a list shows: the wait for the reporter when one is on, else the case's own clock while it runs. */
export function bindingDue(state: CaseState, deadlines: Deadlines): BindingDue | null {
  if (endedStatuses.includes(state.status)) return null;
  const specs = clockSpecs(state);
  const waiting = specs.find((spec) => spec.kind === 'balasan-pelapor');
  const main = specs[0];
  const spec = waiting ?? (main?.stoppedAt === null ? main : undefined);
  const limit = spec && deadlines.find((each) => each.kind === spec.kind)?.limit;
  if (!spec || !limit) return null;
  return {
    kind: spec.kind,
    from: spec.from,
    limit,
    pauses: spec.pausable ? state.pauses : [],
    later: spec.later,
    binding: spec.kind !== 'balasan-pelapor',
  };
}
