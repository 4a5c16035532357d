import { ORPCError } from '@orpc/server';
import { toWire } from '../../shared/serving/expected.ts';
import { Refused } from '../refused.ts';

/** Refusals travel to the page with their sentence; anything unexpected stays as it is, to be logged. */
export function visible(error: unknown): unknown {
  if (!(error instanceof Refused)) return toWire(error);
  const busy = error.code === 'terlalu-sering';
  return new ORPCError(busy ? 'TOO_MANY_REQUESTS' : 'BAD_REQUEST', { message: error.message, cause: error });
}
