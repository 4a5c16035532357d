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
import type { Sealed } from '../domain/case/events.ts';
import type { SigningKey } from './ed25519.ts';
import { signingKeyOf } from './signing-key.ts';
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
  /** Why identities, attachments and papers cannot be opened or added now, Indonesian; null when they can. */
  readonly problem: string | null;
  newKey(id: string): { readonly key: Buffer; readonly wrapped: WrappedKey };
  /** Keeps a case key that came from elsewhere. */
  wrap(id: string, key: Uint8Array): WrappedKey;
  unwrap(wrapped: WrappedKey): Buffer;
  seal(keyId: string, key: Uint8Array, identity: Identity): Sealed;
  open(key: Uint8Array, sealed: Sealed): Identity;
  /** Keyed fingerprint: equal for equal text, says nothing without the office key. */
  tag(text: string): string;
  /** The key that signs the office's papers. */
  signing(): SigningKey;
}

/** What the folder says of the keys made so far. */
export interface KeysInUse {
  /** Something was recorded already, so another office key would open none of it. */
  readonly any: boolean;
  /** A case key, to try the office key on. */
  readonly one: WrappedKey | null;
}

/**
 * The office key is a file only its owner may read, until a later version wraps it. A folder in use is never given
 * another one: without the right key, whatever needs it is refused with what to do, and the rest goes on.
 */
export function openKeyring(folder: string, inUse: KeysInUse): Keyring {
  const path = join(folder, 'office.key');
  if (!existsSync(path)) {
    if (inUse.any) return without(`Kunci kantor tidak ada (${path})`);
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx', flush: true });
  }
  const officeKey = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (officeKey.length !== 32) return without(`Kunci kantor rusak (${path})`);
  const keyring = withKey(officeKey);
  try {
    if (inUse.one) keyring.unwrap(inUse.one);
  } catch (error) {
    if (error instanceof StoreError) return without(`Kunci kantor bukan milik folder data ini (${path})`);
    throw error;
  }
  return keyring;
}

function without(what: string): Keyring {
  const problem = `${what}, jadi identitas pelapor, lampiran, dan surat tidak dapat dibuka atau ditambah. Kembalikan office.key dari cadangan, lalu buka ulang Penghubung.`;
  const refuse = (): never => {
    throw new StoreError('kunci-hilang', problem);
  };
  return {
    problem,
    newKey: refuse,
    wrap: refuse,
    unwrap: refuse,
    seal: refuse,
    open: refuse,
    tag: refuse,
    signing: refuse,
  };
}

function withKey(officeKey: Buffer): Keyring {
  const office = createSecretKey(officeKey);
  let signing: SigningKey | undefined;
  const wrap = (id: string, key: Uint8Array): WrappedKey => {
    const { iv, data } = encrypt(office, key);
    return { id, wrapped: Buffer.concat([iv, data]).toString('base64') };
  };
  return {
    problem: null,
    newKey: (id) => {
      const key = randomBytes(32);
      return { key, wrapped: wrap(id, key) };
    },
    wrap,
    unwrap: ({ wrapped }) => {
      const bytes = Buffer.from(wrapped, 'base64');
      try {
        return decrypt(office, bytes.subarray(0, 12), bytes.subarray(12));
      } catch (error) {
        throw new StoreError(
          'kunci-hilang',
          'Kunci aduan ini tidak dapat dibuka dengan office.key yang ada. Kembalikan office.key dari cadangan.',
          { cause: error },
        );
      }
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
    signing: () => {
      signing ??= signingKeyOf(officeKey);
      return signing;
    },
  };
}
