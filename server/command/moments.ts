import { formatInstant } from '../../shared/domain/calendar/format.ts';
import { instantOf, presentOf } from '../console/console.ts';
import type { OpenDesk } from '../open-desk.ts';

/** How commands tell people a moment (Unix ms): in the regency's zone. */
export async function momentWords({ store, now }: OpenDesk): Promise<(ms: number) => string> {
  const { zone } = await presentOf({ desk: { now }, regency: '' }, store.read);
  return (ms) => formatInstant(instantOf(ms), zone);
}
