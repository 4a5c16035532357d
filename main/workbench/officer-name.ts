import type { Desk } from './desk.ts';

/**
 * Who an event's actor is, for the screen: also officers no longer active; `sistem` is the program itself. Anybody else
 * who did something to this office's handling is Kominfo's.
 */
export function officerName(desk: Desk, actor: string): string {
  const { officers, kominfo } = desk.office();
  const officer = officers.find((each) => each.id === actor);
  if (officer) return officer.name;
  return actor === 'sistem' ? 'Sistem' : kominfo ? 'Kominfo' : 'Petugas lain';
}
