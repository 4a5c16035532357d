import type { EventMeta, Side } from '../domain/case/events.ts';
import type { EventsTable } from './schema.ts';

/** Sides as a file keeps them, by their index. */
const sides: readonly Side[] = ['other', 'own', 'addressed'];
export const sideNumber = (side: Side): number => sides.indexOf(side);

export type StoredMeta = Pick<
  EventsTable,
  'id' | 'hlc' | 'device' | 'office' | 'actor' | 'side' | 'merge_key'
>;

/** A stored row as far as it matters to whoever folds it. */
export type StoredFact = StoredMeta & Pick<EventsTable, 'type' | 'payload' | 'version'>;

/** What a stored row says beside its payload; `hlc` is what it is ordered by. */
export const metaOf = (row: StoredMeta): EventMeta => ({
  id: row.id,
  hlc: row.merge_key ?? row.hlc,
  device: row.device,
  office: row.office,
  actor: row.actor,
  side: sides[row.side] ?? 'other',
});
