import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** An Ed25519 key pair whose private half stays inside. */
export interface SigningKey {
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  sign(text: string): Uint8Array;
}

/** DER around a raw Ed25519 key: PKCS#8 before a private seed, SPKI before a public key (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** 32 bytes that follow from a secret and a purpose (HKDF-SHA256): one secret to keep serves several purposes. */
export function derivedSecret(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

/** The signing key of a 32-byte seed. */
export function signingKeyOfSeed(seed: Uint8Array): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: spki.subarray(publicPrefix.length).toString('base64url'),
    sign: (text) => sign(null, Buffer.from(text), key),
  };
}

/** Whether the holder of this public key signed the text; a key that is none signs nothing. */
export function signedBy(publicKey: string, text: string, signature: Uint8Array): boolean {
  const raw = Buffer.from(publicKey, 'base64url');
  if (raw.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), key, signature);
}
