import { createHash } from 'node:crypto';

/** A server's key (base64url) in groups that two people can read to each other. */
export function fingerprintOf(signKey: string): string {
  const hex = createHash('sha256').update(Buffer.from(signKey, 'base64url')).digest('hex');
  return (hex.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
