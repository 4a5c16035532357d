import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { canonical, type Envelope } from '../domain/event/envelope.ts';
import type { ExchangeIdentity } from './identity.ts';
import { bundleFormat, type Parts, type RequestDraft, type ResponseDraft } from './manifest.ts';
import { lineOf } from './wire-event.ts';

/** A case key on its way to somebody who may open what it closes. `key`: 32 bytes, base64. */
export interface TravellingKey {
  readonly id: string;
  readonly caseId: string;
  readonly key: string;
}

/** An encrypted attachment, named by the SHA-256 of its bytes. */
export interface TravellingBlob {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface BundleContent {
  readonly manifest: RequestDraft | ResponseDraft;
  readonly events: readonly Envelope[];
  readonly keys: readonly TravellingKey[];
  readonly blobs: readonly TravellingBlob[];
}

export const magic = `penghubung-bundle ${bundleFormat}\n`;
/** What a sender signs. */
export const signedText = (manifestLine: string): string => `penghubung/bundle/1\n${manifestLine}`;
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Closes a bundle: signed by its sender, encrypted to its receiver (docs/spec/exchange.md). `manifestHash` names it. */
export async function sealBundle(
  content: BundleContent,
  from: ExchangeIdentity,
  to: string,
): Promise<{ readonly bytes: Uint8Array; readonly manifestHash: string }> {
  const lines = Buffer.from(content.events.map((event) => `${lineOf(event)}\n`).join(''));
  const packed = gzipSync(lines, { level: 1 });
  const keys = content.keys.length === 0 ? null : Buffer.from(JSON.stringify(content.keys));
  const parts: Parts = {
    events: {
      count: content.events.length,
      bytes: lines.length,
      packed: packed.length,
      sha256: sha256(lines),
    },
    keys: keys && { bytes: keys.length, sha256: sha256(keys) },
    blobs: content.blobs.map(({ sha256, bytes }) => ({ sha256, size: bytes.length })),
  };
  const line = canonical({ ...content.manifest, format: bundleFormat, parts });
  const signature = Buffer.from(from.sign(signedText(line))).toString('base64url');
  const encrypter = new Encrypter();
  encrypter.addRecipient(to);
  const bytes = await encrypter.encrypt(
    Buffer.concat([
      Buffer.from(`${magic}${line}\n${signature}\n`),
      packed,
      keys ?? Buffer.alloc(0),
      ...content.blobs.map((blob) => blob.bytes),
    ]),
  );
  return { bytes, manifestHash: sha256(line) };
}
