import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { canonical } from '../../../shared/domain/event/envelope.ts';
import type { ExchangeIdentity } from '../../../shared/exchange/identity.ts';
import { sha256, signedText } from '../../../shared/exchange/seal-bundle.ts';

const magic = 'penghubung-bundle 1\n';

/** Encrypts whatever was made up, to whom it is for. */
export async function encrypted(recipient: string, plain: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

/** A bundle whose sender signs what he likes. `announced`: of the events, where they are not what lies there. */
export function forged(
  from: ExchangeIdentity,
  recipient: string,
  manifest: object,
  packed: Buffer,
  announced: { count: number; bytes: number; sha256?: string },
): Promise<Uint8Array> {
  const events = { packed: packed.length, sha256: sha256(''), ...announced };
  const line = canonical({ ...manifest, format: 1, parts: { events, keys: null, blobs: [] } });
  return signed(from, recipient, line, packed);
}

/** A bundle with any line for its manifest. */
export function signed(
  from: ExchangeIdentity,
  recipient: string,
  line: string,
  body: Buffer = Buffer.alloc(0),
): Promise<Uint8Array> {
  const signature = Buffer.from(from.sign(signedText(line))).toString('base64url');
  return encrypted(recipient, Buffer.concat([Buffer.from(`${magic}${line}\n${signature}\n`), body]));
}

/** Ten gigabytes of zeros in ten megabytes: gzip unpacks one part after the other. */
export function tenGigabytes(): Buffer {
  const part = gzipSync(Buffer.alloc(10_000_000));
  return Buffer.concat(Array.from({ length: 1_000 }, () => part));
}

/** What only looks encrypted: its head names hundreds of thousands of receivers, each of which costs a try. */
export async function manyReceivers(bytes: number): Promise<Uint8Array> {
  const stranger = await identityToRecipient(await generateX25519Identity());
  const text = Buffer.from(await encrypted(stranger, Buffer.alloc(0))).toString('latin1');
  const [first = '', ...rest] = text.split(/(?=\n-> |\n--- )/);
  const one = rest[0] ?? '';
  return Buffer.from(
    `${first}${one.repeat(Math.floor(bytes / one.length))}${rest.slice(1).join('')}`,
    'latin1',
  );
}
