import type { SopContent } from './content.ts';
import type { SopStep } from './types.ts';

type Table = Pick<SopContent, 'steps' | 'actors'>;

/** An empty row; its key is the first that no other has. */
export function emptyStep(steps: readonly SopStep[]): SopStep {
  const taken = new Set(steps.map((step) => step.key));
  let number = steps.length + 1;
  while (taken.has(`langkah-${number}`)) number += 1;
  return {
    key: `langkah-${number}`,
    kind: 'process',
    activity: '',
    actor: '',
    completedBy: 'manual',
    branches: [],
    limit: null,
    limitText: '',
    inputs: '',
    output: '',
    note: '',
  };
}

/** A new empty row before the row at this place; the first row of all begins the flow. */
export function insertRow<T extends Table>(table: T, at: number): T {
  const row = emptyStep(table.steps);
  const first: SopStep = table.steps.length === 0 ? { ...row, kind: 'start', completedBy: 'receive' } : row;
  return { ...table, steps: [...table.steps.slice(0, at), first, ...table.steps.slice(at)] };
}

export function removeRow<T extends Table>(table: T, at: number): T {
  return { ...table, steps: table.steps.filter((_, index) => index !== at) };
}

/** Branches follow their steps, since they name keys and not numbers. */
export function moveRow<T extends Table>(table: T, from: number, to: number): T {
  const row = table.steps[from];
  if (!row || to < 0 || to >= table.steps.length) return table;
  const others = table.steps.filter((_, index) => index !== from);
  return { ...table, steps: [...others.slice(0, to), row, ...others.slice(to)] };
}

/** The list of actors with one more, under a key of its own; one with that name already is not added again. */
export function withActor<T extends Table>(table: T, name: string): T {
  const clean = name.trim();
  if (clean === '' || table.actors.some((each) => each.name.toLowerCase() === clean.toLowerCase()))
    return table;
  const slug =
    clean
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'pelaksana';
  const taken = new Set(table.actors.map((each) => each.key));
  let key = slug;
  for (let number = 2; taken.has(key); number += 1) key = `${slug}-${number}`;
  const named = (actor: string) => (actor.toLowerCase() === clean.toLowerCase() ? key : actor);
  return {
    ...table,
    actors: [...table.actors, { key, name: clean }],
    // Rows that named the actor before it was on the list now mean it.
    steps: table.steps.map(({ coActors, ...step }) => ({
      ...step,
      actor: named(step.actor),
      ...(coActors ? { coActors: coActors.map(named) } : {}),
    })),
  };
}
