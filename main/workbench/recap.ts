import type { Recap } from '../../shared/contract/recap-views.ts';
import { countRecap, type RecapPlace } from '../../shared/reports/recap.ts';
import type { Desk } from './desk.ts';

export const recapPlace = (desk: Desk): RecapPlace => ({
  db: desk.store.read,
  today: desk.today(),
  calendar: desk.settings().calendar,
});

/** The numbers behind the office's charts. */
export const recapOf = (desk: Desk, from: string, to: string): Promise<Recap> =>
  countRecap(recapPlace(desk), from, to);
