import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EventsTable } from './schema.ts';

/** The hash before the first event. */
export const genesis = '0'.repeat(64);

/** Canonical JSON (RFC 8785) of a payload. */
export function canonical(payload: unknown): string {
  const text = canonicalize(payload);
  if (text === undefined) throw new TypeError('payload is not JSON');
  return text;
}

/**
 * SHA-256 over the canonical JSON of the whole envelope. The payload is canonical already and the names below
 * are in sorted order, so this string is what RFC 8785 would give, without serialising the payload twice.
 */
export function hashOf(event: Omit<EventsTable, 'hash' | 'position'>): string {
  const q = JSON.stringify;
  const text = `{"actor":${q(event.actor)},"device":${q(event.device)},"hlc":${q(event.hlc)},"id":${q(event.id)},"incarnation":${q(event.incarnation)},"office":${q(event.office)},"payload":${event.payload},"prevHash":${q(event.prev_hash)},"seq":${event.seq},"stream":${q(event.stream)},"type":${q(event.type)},"version":${event.version}}`;
  return createHash('sha256').update(text).digest('hex');
}
