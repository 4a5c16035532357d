import { answer } from './appliers/answer.ts';
import type { Appliers, Occasion } from './appliers/applier.ts';
import { assignment } from './appliers/assignment.ts';
import { description } from './appliers/description.ts';
import { ending } from './appliers/ending.ts';
import { extending } from './appliers/extending.ts';
import { recap } from './appliers/recap.ts';
import { receipt } from './appliers/receipt.ts';
import { records } from './appliers/records.ts';
import { work } from './appliers/work.ts';
import { type CaseEvent, type CasePayloads, recordedAt, type UnknownEvent } from './events.ts';
import { isEverybodys } from './sides.ts';
import { type CaseState, emptyCase } from './state.ts';
import { isPassive, undoneIds } from './undo.ts';

const appliers: Appliers<keyof CasePayloads> = {
  ...receipt,
  ...description,
  ...work,
  ...answer,
  ...ending,
  ...extending,
  ...records,
  ...recap,
  ...assignment,
  // The fold leaves out what was undone; the undoing itself changes nothing more.
  undone: (state) => state,
};

/** A type parameter ties the applier to its own payload, so no cast is needed. */
function applyOne<T extends keyof CasePayloads>(
  state: CaseState,
  type: T,
  payload: CasePayloads[T],
  occasion: Occasion,
): CaseState {
  return appliers[type](state, payload, occasion);
}

/** Total: never throws; what cannot apply becomes an anomaly that a person can see. Expects events in `compareEvents` order. */
export function evolve(state: CaseState, event: CaseEvent | UnknownEvent): CaseState {
  if (event.type === 'unknown') return { ...state, unknownEvents: state.unknownEvents + 1 };
  if (event.side === 'other' && !isEverybodys(event.type)) return state;
  const happened = 'at' in event.payload ? event.payload.at : undefined;
  const next = applyOne(state, event.type, event.payload, {
    at: happened ?? recordedAt(event),
    actor: event.actor,
    event: event.id,
    office: event.office,
    own: event.side === 'own',
    addressed: event.side === 'addressed',
  });
  if (event.side !== 'own' || isPassive(event.type)) return next;
  const lastAction = event.type === 'undone' ? next.lastAction : { id: event.id, type: event.type };
  return { ...next, worked: true, lastAction };
}

/** The one order in which a case's events are folded, whatever order they arrived in. */
export function compareEvents(
  a: { hlc: string; device: string; id: string },
  b: { hlc: string; device: string; id: string },
): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Folds events in any order, each counted once, without those that were undone. */
export function foldCase(events: readonly (CaseEvent | UnknownEvent)[]): CaseState {
  if (events.length === 1 && events[0]) return evolve(emptyCase, events[0]);
  const once = new Map(events.map((event) => [event.id, event]));
  const undone = undoneIds(events);
  return [...once.values()]
    .filter((event) => !undone.has(event.id))
    .sort(compareEvents)
    .reduce(evolve, emptyCase);
}
