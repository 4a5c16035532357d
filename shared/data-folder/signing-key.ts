import { derivedSecret, type SigningKey, signingKeyOfSeed } from './ed25519.ts';

/**
 * The key that signs the office's papers is derived from the office key, so it is made once with the folder, wrapped and
 * backed up with it, and there is no second file to lose.
 */
export function signingKeyOf(officeKey: Uint8Array): SigningKey {
  return signingKeyOfSeed(derivedSecret(officeKey, 'penghubung/paper-signing/1'));
}
