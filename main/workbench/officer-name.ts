import type { Desk } from './desk.ts';

/** Who an event's actor is, for the screen: also officers no longer active; `sistem` is the program itself. */
export function officerName(desk: Desk, actor: string): string {
  const officer = desk.office().officers.find((each) => each.id === actor);
  return officer?.name ?? (actor === 'sistem' ? 'Sistem' : 'Petugas lain');
}
