import { dueMoment } from '../domain/calendar/due-date.ts';
import { toLocalDate } from '../domain/calendar/local-time.ts';
import type { DueDate, Limit, Pause } from '../domain/calendar/types.ts';
import { isWholeDays } from '../domain/calendar/units.ts';
import { workingDaysBetween } from '../domain/calendar/working-day.ts';
import { bindingDue, mainClockKind } from '../domain/case/clocks.ts';
import { caseExtension } from '../domain/case/extension.ts';
import type { CaseState } from '../domain/case/state.ts';
import { type Rules, rulesAt } from '../domain/office/rules.ts';
import { deadlineKinds, type Settings } from '../domain/office/settings.ts';
import type { CasesTable } from './schema.ts';

/** What a case's limits are counted from. Only events and the zone decide these. */
export type LimitFacts = Pick<
  CasesTable,
  | 'received_on'
  | 'finished_on'
  | 'running_kind'
  | 'running_from'
  | 'running_pauses'
  | 'running_binding'
  | 'own_kind'
  | 'own_from'
  | 'own_pauses'
  | 'finished_at'
  | 'running_until'
  | 'own_until'
>;
/** What calendar and deadlines make of the facts. */
export type LimitCounts = Pick<
  CasesTable,
  'due_date' | 'due_instant' | 'due_kind' | 'due_binding' | 'finish_days' | 'on_time'
>;

/** A limit for every kind: which clock runs does not depend on the office having set a limit for it. */
const anyLimit: Settings['deadlines'] = deadlineKinds.map((kind) => ({
  kind,
  limit: { amount: 1, unit: 'hari' },
  basis: '',
}));

/** The answer ends a case's own clock; a case closed without one, its end. Returned and archived cases meet no limit. */
function answeredAt(state: CaseState): string | null {
  return state.sentAt ?? (state.status === 'selesai' ? state.endedAt : null);
}

export function limitFacts(
  state: CaseState,
  zone: Settings['calendar']['zone'],
  receivedOn: string,
): LimitFacts {
  const running = bindingDue(state, anyLimit);
  const answered = answeredAt(state);
  const ended = answered ?? state.endedAt;
  const own = answered !== null && state.clockStart !== null;
  return {
    received_on: receivedOn,
    finished_on: ended === null ? null : toLocalDate(ended, zone),
    running_kind: running?.kind ?? null,
    running_from: running?.from ?? null,
    running_pauses: running ? pausesText(running.pauses) : null,
    running_binding: Number(running?.binding ?? false),
    own_kind: own ? mainClockKind(state) : null,
    own_from: own ? state.clockStart : null,
    own_pauses: own ? pausesText(state.pauses) : null,
    finished_at: ended,
    running_until: running?.later?.date ?? null,
    own_until: own ? (caseExtension(state)?.date ?? null) : null,
  };
}

const pausesText = (pauses: readonly Pause[]): string | null =>
  pauses.length === 0 ? null : JSON.stringify(pauses.map(({ from, to }) => [from, to]));

function pausesOf(text: string | null): Pause[] {
  if (text === null) return [];
  const spans: readonly (readonly [string, string | null])[] = JSON.parse(text);
  return spans.map(([from, to]) => ({ from, to, reason: '' }));
}

type Count = (
  kind: string | null,
  from: string | null,
  pauses: string | null,
  until: string | null,
) => DueMoment | null;
type DueMoment = Pick<DueDate, 'date' | 'instant'>;

/** Counts under one calendar and one set of deadlines; equal questions are answered once. */
function dueCounter({ calendar, deadlines }: Rules): Count {
  const limits = new Map<string, Limit>(deadlines.toReversed().map(({ kind, limit }) => [kind, limit]));
  const known = new Map<string, DueMoment>();
  return (kind, from, pauses, until) => {
    const limit = kind === null ? undefined : limits.get(kind);
    if (!limit || from === null) return null;
    // A limit in days is the same for all that began on one day.
    const wholeDays = isWholeDays(limit.unit) && limit.amount >= 1;
    const key = `${kind} ${wholeDays ? toLocalDate(from, calendar.zone) : from} ${pauses} ${until}`;
    const found = known.get(key);
    if (found) return found;
    const counted = dueMoment(calendar, from, limit, pausesOf(pauses), until);
    known.set(key, counted);
    return counted;
  };
}

/**
 * Counts limits: those that run by the newest rules, those of finished cases by the rules as known when they
 * finished. `rules` oldest first.
 */
export function limitCounter(rules: readonly Rules[]): (facts: LimitFacts) => LimitCounts {
  const counters = new Map<Rules, Count>();
  const counterOf = (each: Rules): Count => {
    const counter = counters.get(each) ?? dueCounter(each);
    counters.set(each, counter);
    return counter;
  };
  const newest = rules.at(-1);
  return (facts) => {
    const running = newest
      ? counterOf(newest)(facts.running_kind, facts.running_from, facts.running_pauses, facts.running_until)
      : null;
    return {
      due_date: running?.date ?? null,
      due_instant: running?.instant ?? null,
      due_kind: running ? facts.running_kind : null,
      due_binding: running ? facts.running_binding : 0,
      ...finish(facts),
    };
  };

  function finish(facts: LimitFacts): Pick<LimitCounts, 'finish_days' | 'on_time'> {
    const { own_from, received_on, finished_on, finished_at } = facts;
    const known = finished_at === null ? null : rulesAt(rules, finished_at);
    if (own_from === null || finished_on === null || known === null)
      return { finish_days: null, on_time: null };
    const own = counterOf(known)(facts.own_kind, own_from, facts.own_pauses, facts.own_until);
    const began = toLocalDate(own_from, known.calendar.zone);
    // Dates are text, which Math.max cannot compare.
    const from = [began, received_on].toSorted().at(-1) ?? began;
    return {
      finish_days: workingDaysBetween(known.calendar, from, finished_on),
      on_time: own ? Number(finished_on <= own.date) : null,
    };
  }
}
