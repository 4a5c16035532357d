import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sealed } from '../../shared/domain/case/events.ts';
import { StoreError } from './store-error.ts';

type Key = Uint8Array | KeyObject;
/** Node takes bytes as keys too, but four times slower, which an import of 50,000 reports feels. */
const keyObject = (key: Key): KeyObject => (key instanceof Uint8Array ? createSecretKey(key) : key);

/** AES-256-GCM with the tag after the ciphertext; base64 in events, raw in blobs. */
export function encrypt(key: Key, plain: Uint8Array): { iv: Buffer; data: Buffer } {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyObject(key), iv);
  return { iv, data: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
}
export function decrypt(key: Key, iv: Uint8Array, data: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyObject(key), iv);
  decipher.setAuthTag(data.subarray(data.length - 16));
  return Buffer.concat([decipher.update(data.subarray(0, data.length - 16)), decipher.final()]);
}

/** A case key wrapped by the office key, as stored. */
export interface WrappedKey {
  readonly id: string;
  readonly wrapped: string;
}

export interface Identity {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

export interface Keyring {
  newKey(id: string): { readonly key: Buffer; readonly wrapped: WrappedKey };
  unwrap(wrapped: WrappedKey): Buffer;
  seal(keyId: string, key: Uint8Array, identity: Identity): Sealed;
  open(key: Uint8Array, sealed: Sealed): Identity;
  /** Keyed fingerprint: equal for equal text, says nothing without the office key. */
  tag(text: string): string;
}

/** The office key is a file only its owner may read, until a later version wraps it. */
export function openKeyring(folder: string, mayCreate: boolean): Keyring {
  const path = join(folder, 'office.key');
  if (!existsSync(path)) {
    if (!mayCreate)
      throw new StoreError(
        'kunci-hilang',
        `Kunci kantor ${path} tidak ada, sehingga identitas pelapor tidak dapat dibuka. Kembalikan office.key dari cadangan.`,
      );
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx', flush: true });
  }
  const officeKey = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (officeKey.length !== 32)
    throw new StoreError('kunci-hilang', `Kunci kantor ${path} rusak. Kembalikan office.key dari cadangan.`);
  const office = createSecretKey(officeKey);
  return {
    newKey: (id) => {
      const key = randomBytes(32);
      const { iv, data } = encrypt(office, key);
      return { key, wrapped: { id, wrapped: Buffer.concat([iv, data]).toString('base64') } };
    },
    unwrap: ({ wrapped }) => {
      const bytes = Buffer.from(wrapped, 'base64');
      return decrypt(office, bytes.subarray(0, 12), bytes.subarray(12));
    },
    seal: (keyId, key, identity) => {
      const { iv, data } = encrypt(key, Buffer.from(JSON.stringify(identity)));
      return { key: keyId, iv: iv.toString('base64'), data: data.toString('base64') };
    },
    open: (key, sealed) => {
      const parsed: Partial<Identity> = JSON.parse(
        decrypt(key, Buffer.from(sealed.iv, 'base64'), Buffer.from(sealed.data, 'base64')).toString(),
      );
      return { name: parsed.name ?? '', address: parsed.address ?? '', contact: parsed.contact ?? '' };
    },
    tag: (text) => createHmac('sha256', office).update(text).digest('base64').slice(0, 22),
  };
}
