import type { CaseEvent, UnknownEvent } from '../../../shared/domain/case/events.ts';
import { recordedAt } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { sideOf } from '../../../shared/domain/case/sides.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { undoneIds } from '../../../shared/domain/case/undo.ts';
import { toCaseEvent } from '../../../shared/event-store/case-events.ts';
import { sideNumber } from '../../../shared/event-store/event-meta.ts';
import type { Fact } from './facts.ts';
import type { CountingOffice, CountingOffices } from './offices.ts';

/** A case as one office sees it. */
export interface Sight {
  readonly office: CountingOffice;
  readonly state: CaseState;
  readonly approvedAt: string | null;
  readonly uploadedAt: string | null;
}

/** A case as Kominfo sees it, and as each office that has or had it does. */
export interface Sights {
  readonly kominfo: CaseState;
  readonly offices: readonly Sight[];
}

const eventsSeenBy = (facts: readonly Fact[], self: ReadonlySet<string>): (CaseEvent | UnknownEvent)[] =>
  facts.map((fact) => toCaseEvent({ ...fact, side: sideNumber(sideOf(fact, self)) }));

/** Folds a case's events from every side that matters. */
export function sightsOf(facts: readonly Fact[], offices: CountingOffices): Sights {
  const kominfo = foldCase(eventsSeenBy(facts, offices.kominfo.self));
  const involved = new Map<string, CountingOffice>();
  for (const { office } of kominfo.assignments) {
    const found = offices.of(office);
    if (found) involved.set(found.id, found);
  }
  for (const fact of facts) {
    const writer = offices.of(fact.office);
    // A case that an office took in by itself is its own to handle, assigned or not.
    if (writer && writer.kind !== 'kominfo' && fact.type === 'received') involved.set(writer.id, writer);
  }
  return { kominfo, offices: [...involved.values()].map((office) => sightOf(facts, office)) };
}

function sightOf(facts: readonly Fact[], office: CountingOffice): Sight {
  const events = eventsSeenBy(facts, office.self);
  const undone = undoneIds(events);
  const last = (type: CaseEvent['type']) =>
    events.findLast((event) => event.type === type && event.side !== 'other' && !undone.has(event.id));
  const approved = last('answer-approved');
  const uploaded = last('answer-uploaded');
  const happened =
    uploaded?.type === 'answer-uploaded' ? (uploaded.payload.at ?? recordedAt(uploaded)) : null;
  return {
    office,
    state: foldCase(events),
    approvedAt: approved ? recordedAt(approved) : null,
    uploadedAt: happened,
  };
}
