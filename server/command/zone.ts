import type { Zone } from '../../shared/domain/calendar/types.ts';
import { presentOf } from '../console/console.ts';
import type { OpenDesk } from '../open-desk.ts';

/** The regency's zone, in which commands tell times to people. */
export async function zoneOf({ store, now }: OpenDesk): Promise<Zone> {
  return (await presentOf({ desk: { now }, regency: '' }, store.read)).zone;
}
