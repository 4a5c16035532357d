import canonicalize from 'canonicalize';

/** Everything an event's hash covers. `payload` is canonical JSON (RFC 8785). */
export interface Envelope {
  readonly id: string;
  readonly office: string;
  readonly device: string;
  readonly incarnation: string;
  readonly seq: number;
  readonly hlc: string;
  readonly actor: string;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly payload: string;
  readonly prev_hash: string;
}

/** The hash before the first event. */
export const genesis = '0'.repeat(64);

/** Canonical JSON (RFC 8785) of a payload. */
export function canonical(payload: unknown): string {
  const text = canonicalize(payload);
  if (text === undefined) throw new TypeError('payload is not JSON');
  return text;
}

/**
 * The canonical JSON of a whole event: what is hashed, and its line in a bundle. The payload is canonical already and
 * the names below are in sorted order, so this is what RFC 8785 would give, without serialising the payload twice.
 */
export function envelopeText(event: Envelope): string {
  const q = JSON.stringify;
  return `{"actor":${q(event.actor)},"device":${q(event.device)},"hlc":${q(event.hlc)},"id":${q(event.id)},"incarnation":${q(event.incarnation)},"office":${q(event.office)},"payload":${event.payload},"prevHash":${q(event.prev_hash)},"seq":${event.seq},"stream":${q(event.stream)},"type":${q(event.type)},"version":${event.version}}`;
}
