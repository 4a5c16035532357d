import { createHash } from 'node:crypto';
import { type Envelope, envelopeText } from '../domain/event/envelope.ts';

/** SHA-256 (hex) over the canonical JSON of the whole envelope. */
export function hashOf(event: Envelope): string {
  return createHash('sha256').update(envelopeText(event)).digest('hex');
}
