import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** The office's Ed25519 key, with which its papers can be told from others'. */
export interface SigningKey {
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  sign(text: string): Uint8Array;
}

/** DER around a raw Ed25519 key: PKCS#8 before a private seed, SPKI before a public key (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * The key is derived from the office key (HKDF-SHA256), so it is made once with the folder, wrapped and backed up
 * with it, and there is no second file to lose.
 */
export function signingKeyOf(officeKey: Uint8Array): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', officeKey, '', 'penghubung/paper-signing/1', 32));
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: spki.subarray(publicPrefix.length).toString('base64url'),
    sign: (text) => sign(null, Buffer.from(text), key),
  };
}

/** Whether the holder of this public key signed the text. */
export function signedBy(publicKey: string, text: string, signature: Uint8Array): boolean {
  const key = createPublicKey({
    key: Buffer.concat([publicPrefix, Buffer.from(publicKey, 'base64url')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text), key, signature);
}
