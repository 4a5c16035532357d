import { bech32 } from '@scure/base';
import { Decrypter, identityToRecipient } from 'age-encryption';
import { derivedSecret, type SigningKey, signingKeyOfSeed } from '../data-folder/ed25519.ts';

/** What a device or a server is known by: it signs with one key and is written to with another. */
export interface ExchangeIdentity extends SigningKey {
  /** `age1…` (X25519): whoever writes to this identity encrypts to it. */
  readonly recipient: string;
  /** Opens what was encrypted to it. Kept, since working the receiving key out costs as much as opening with it. */
  readonly decrypter: Decrypter;
}

/** Both keys follow from one secret seed of 32 bytes. */
export async function identityOf(seed: Uint8Array): Promise<ExchangeIdentity> {
  const signing = signingKeyOfSeed(derivedSecret(seed, 'penghubung/exchange-signing/1'));
  const scalar = derivedSecret(seed, 'penghubung/exchange-receiving/1');
  const secret = bech32.encodeFromBytes('AGE-SECRET-KEY-', scalar).toUpperCase();
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  return { ...signing, decrypter, recipient: await identityToRecipient(secret) };
}
