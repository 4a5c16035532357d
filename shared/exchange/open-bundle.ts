import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { signedBy } from '../data-folder/ed25519.ts';
import type { ExchangeIdentity } from './identity.ts';
import { type BundleLimits, manifestLimit, receiversLimit } from './limits.ts';
import { bundleFormat, type Manifest, manifestSchema, type Parts, plain } from './manifest.ts';
import { ExchangeRefused } from './refusal.ts';
import { magic, sha256, signedText, type TravellingBlob, type TravellingKey } from './seal-bundle.ts';
import { readLine, type WireEvent } from './wire-event.ts';

export interface OpenedBundle {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's line: the name under which it is answered. */
  readonly manifestHash: string;
  readonly events: readonly WireEvent[];
  readonly keys: readonly TravellingKey[];
  readonly blobs: readonly TravellingBlob[];
}

/**
 * Opens what may come from anybody. Sizes are checked before anything is unpacked, the signature before any part is
 * read, every part against its promise; a bundle names no files. `signKeyOf` gives the sender's public key, or throws.
 * Throws `ExchangeRefused`.
 */
export async function openBundle(
  bytes: Uint8Array,
  self: ExchangeIdentity,
  limits: BundleLimits,
  signKeyOf: (manifest: Manifest) => Promise<string>,
): Promise<OpenedBundle> {
  if (bytes.length > limits.bundle) throw new ExchangeRefused('terlalu-besar');
  const plain = await decrypted(bytes, self);
  const { line, signature, body } = headOf(plain);
  const manifest = readManifest(line);
  if (!signedBy(await signKeyOf(manifest), signedText(line), Buffer.from(signature, 'base64url')))
    throw new ExchangeRefused('tanda-tangan-salah');
  const { parts } = manifest;
  checkSizes(parts, body.length, limits);
  const packed = body.subarray(0, parts.events.packed);
  const keysEnd = parts.events.packed + (parts.keys?.bytes ?? 0);
  return {
    manifest,
    manifestHash: sha256(line),
    events: readEvents(packed, parts),
    keys: readKeys(body.subarray(parts.events.packed, keysEnd), parts),
    blobs: readBlobs(body.subarray(keysEnd), parts),
  };
}

async function decrypted(bytes: Uint8Array, self: ExchangeIdentity): Promise<Buffer> {
  if (!Buffer.from(bytes.subarray(0, 21)).equals(Buffer.from('age-encryption.org/v1')))
    throw new ExchangeRefused('bukan-berkas-tukar');
  if (!Buffer.from(bytes.subarray(0, receiversLimit)).includes('\n--- '))
    throw new ExchangeRefused('penerima-lain');
  try {
    const plain = await self.decrypter.decrypt(bytes);
    return Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength);
  } catch (error) {
    throw new ExchangeRefused('penerima-lain', undefined, { cause: error });
  }
}

function headOf(plain: Buffer): { line: string; signature: string; body: Buffer } {
  if (!plain.subarray(0, magic.length).equals(Buffer.from(magic))) {
    const text = plain.subarray(0, 40).toString('latin1');
    throw new ExchangeRefused(/^penghubung-bundle \d+\n/.test(text) ? 'versi-format' : 'bukan-berkas-tukar');
  }
  const lineEnd = plain.indexOf(10, magic.length);
  if (lineEnd < 0 || lineEnd - magic.length > manifestLimit) throw new ExchangeRefused('rusak', 'kepala');
  const signatureEnd = plain.indexOf(10, lineEnd + 1);
  if (signatureEnd < 0 || signatureEnd - lineEnd > 200) throw new ExchangeRefused('rusak', 'tanda tangan');
  return {
    line: plain.subarray(magic.length, lineEnd).toString('utf8'),
    signature: plain.subarray(lineEnd + 1, signatureEnd).toString('latin1'),
    body: plain.subarray(signatureEnd + 1),
  };
}

function readManifest(line: string): Manifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    throw new ExchangeRefused('rusak', 'kepala', { cause: error });
  }
  const checked = manifestSchema.safeParse(parsed);
  if (!checked.success)
    throw new ExchangeRefused('rusak', `kepala, bagian ${checked.error.issues[0]?.path.join('.') ?? ''}`);
  if (checked.data.format > bundleFormat) throw new ExchangeRefused('versi-format');
  return checked.data;
}

function checkSizes(parts: Parts, body: number, limits: BundleLimits): void {
  if (parts.events.count > limits.events || parts.events.bytes > limits.unpacked)
    throw new ExchangeRefused('terlalu-besar', 'catatan');
  const promised =
    parts.events.packed +
    (parts.keys?.bytes ?? 0) +
    parts.blobs.reduce((total, blob) => total + blob.size, 0);
  if (promised !== body) throw new ExchangeRefused('rusak', 'panjang isi');
}

function readEvents(packed: Buffer, { events }: Parts): readonly WireEvent[] {
  let lines: Buffer;
  try {
    lines = gunzipSync(packed, { maxOutputLength: Math.max(1, events.bytes) });
  } catch (error) {
    throw new ExchangeRefused('rusak', 'catatan', { cause: error });
  }
  if (lines.length !== events.bytes || sha256(lines) !== events.sha256)
    throw new ExchangeRefused('rusak', 'catatan');
  if (events.count === 0 && lines.length === 0) return [];
  const texts = lines.toString('utf8').split('\n', events.count + 2);
  // A line break ends each line, so that nothing comes after the last.
  if (texts.length !== events.count + 1 || texts.pop() !== '')
    throw new ExchangeRefused('rusak', 'jumlah catatan');
  return texts.map((text, index) => readLine(text, index + 1));
}

const keysSchema = z
  .array(
    z.strictObject({
      id: plain.min(1).max(64),
      caseId: plain.min(1).max(64),
      key: z.base64().length(44),
    }),
  )
  .max(100_000);

function readKeys(bytes: Buffer, { keys }: Parts): readonly TravellingKey[] {
  if (keys === null) return [];
  if (sha256(bytes) !== keys.sha256) throw new ExchangeRefused('rusak', 'kunci');
  try {
    return keysSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new ExchangeRefused('rusak', 'kunci', { cause: error });
  }
}

function readBlobs(bytes: Buffer, { blobs }: Parts): readonly TravellingBlob[] {
  let at = 0;
  return blobs.map(({ sha256: name, size }) => {
    const part = bytes.subarray(at, at + size);
    at += size;
    if (sha256(part) !== name) throw new ExchangeRefused('rusak', `lampiran ${name.slice(0, 8)}`);
    return { sha256: name, bytes: part };
  });
}
