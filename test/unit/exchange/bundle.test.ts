import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../shared/domain/event/envelope.ts';
import { identityOf } from '../../../shared/exchange/identity.ts';
import { fileLimits, httpLimits } from '../../../shared/exchange/limits.ts';
import type { RequestDraft } from '../../../shared/exchange/manifest.ts';
import { openBundle } from '../../../shared/exchange/open-bundle.ts';
import { ExchangeRefused } from '../../../shared/exchange/refusal.ts';
import { sealBundle, signedText } from '../../../shared/exchange/seal-bundle.ts';
import { lineOf } from '../../../shared/exchange/wire-event.ts';
import { someEvents } from './some-events.ts';

const office = await identityOf(new Uint8Array(32).fill(1));
const kominfo = await identityOf(new Uint8Array(32).fill(2));
const stranger = await identityOf(new Uint8Array(32).fill(3));

const manifest: RequestDraft = {
  kind: 'request',
  number: 1,
  program: '0.1.0',
  createdAt: '2026-11-24T03:00:00.000Z',
  from: { device: 'alat' },
  to: 'kominfo',
  via: 'https',
  reads: 1,
  runs: [{ incarnation: 'a', from: 1, to: 2 }],
  cursor: { epoch: null, mailbox: 0, event: null, keys: 0 },
};
const blobOf = (bytes: Uint8Array) => ({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes });
const content = {
  manifest,
  events: someEvents(200),
  keys: [{ id: 'k', caseId: 'c', key: Buffer.alloc(32, 7).toString('base64') }],
  blobs: [blobOf(Buffer.from('satu')), blobOf(Buffer.alloc(0)), blobOf(Buffer.alloc(5_000, 9))],
};
const open = (bytes: Uint8Array, self = kominfo, limits = httpLimits) =>
  openBundle(bytes, self, limits, async () => office.publicKey);
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'dibuka',
    (error: unknown) => {
      if (error instanceof ExchangeRefused) return error.code;
      throw error;
    },
  );

/** A bundle whose parts its sender made up, signed by him all the same. */
async function forged(parts: object, body: Buffer, extra: object = {}): Promise<Uint8Array> {
  const line = canonical({ ...manifest, format: 1, parts, ...extra });
  const signature = Buffer.from(office.sign(signedText(line))).toString('base64url');
  const encrypter = new Encrypter();
  encrypter.addRecipient(kominfo.recipient);
  return encrypter.encrypt(
    Buffer.concat([Buffer.from(`penghubung-bundle 1\n${line}\n${signature}\n`), body]),
  );
}
const eventParts = (lines: Buffer, packed: Buffer, count: number) => ({
  events: {
    count,
    bytes: lines.length,
    packed: packed.length,
    sha256: createHash('sha256').update(lines).digest('hex'),
  },
  keys: null,
  blobs: [],
});

describe('a bundle', () => {
  it('gives back what was put in, byte for byte', async () => {
    const { bytes, manifestHash } = await sealBundle(content, office, kominfo.recipient);
    const opened = await open(bytes);
    expect(opened.manifestHash).toBe(manifestHash);
    expect(opened.manifest).toMatchObject(manifest);
    expect(opened.events).toEqual(content.events);
    expect(opened.keys).toEqual(content.keys);
    expect(opened.blobs.map((blob) => Buffer.from(blob.bytes))).toEqual(
      content.blobs.map((blob) => Buffer.from(blob.bytes)),
    );
  });

  it('keeps any text in a payload, of whatever script, SQL or HTML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        const events = someEvents(3, text);
        const { bytes } = await sealBundle({ ...content, events }, office, kominfo.recipient);
        expect((await open(bytes)).events).toEqual(events);
      }),
      { numRuns: 40, seed: 2_026 },
    );
  });

  it('is refused by anybody but its receiver, and when another signed it', async () => {
    const { bytes } = await sealBundle(content, office, kominfo.recipient);
    expect(await codeOf(open(bytes, stranger))).toBe('penerima-lain');
    const { bytes: others } = await sealBundle(content, stranger, kominfo.recipient);
    expect(await codeOf(open(others))).toBe('tanda-tangan-salah');
  });

  it('is refused when it is cut at any hundredth of its length, or when one byte is another', async () => {
    const { bytes } = await sealBundle(content, office, kominfo.recipient);
    for (let part = 0; part < 100; part += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 100));
      expect(await codeOf(open(cut)), `cut at ${part} %`).toMatch(/^(bukan-berkas-tukar|penerima-lain)$/);
      const other = Uint8Array.from(bytes);
      const at = Math.floor((bytes.length * part) / 100);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(await codeOf(open(other)), `byte ${at}`).not.toBe('dibuka');
    }
  });

  it('that holds more than is taken is refused before it is unpacked', async () => {
    const { bytes } = await sealBundle(content, office, kominfo.recipient);
    expect(await codeOf(open(bytes, kominfo, { ...httpLimits, bundle: 1_000 }))).toBe('terlalu-besar');
    expect(await codeOf(open(bytes, kominfo, { ...httpLimits, events: 199 }))).toBe('terlalu-besar');
    expect(await codeOf(open(bytes, kominfo, { ...httpLimits, unpacked: 1_000 }))).toBe('terlalu-besar');
    // A hundred megabytes of zeros in a hundred kilobytes, announced as ten bytes: unpacking stops there.
    const zeros = gzipSync(Buffer.alloc(100_000_000));
    const lines = Buffer.alloc(10);
    expect(await codeOf(open(await forged(eventParts(lines, zeros, 1), zeros), kominfo, fileLimits))).toBe(
      'rusak',
    );
    const announced = { ...eventParts(lines, zeros, 1).events, bytes: 10_000_000_000 };
    expect(
      await codeOf(
        open(await forged({ events: announced, keys: null, blobs: [] }, zeros), kominfo, fileLimits),
      ),
    ).toBe('terlalu-besar');
  });

  it('names the line that is no event, or is not written as all write it', async () => {
    const bad = async (text: string, count = 1) => {
      const lines = Buffer.from(text);
      const packed = gzipSync(lines);
      return open(await forged(eventParts(lines, packed, count), packed)).then(
        () => 'dibuka',
        (error: unknown) => String(error),
      );
    };
    const [first, second] = someEvents(2).map(lineOf);
    expect(await bad(`${first}\n${second}\n`, 2)).toBe('dibuka');
    expect(await bad(`${first}\nbukan json\n`, 2)).toContain('catatan ke-2 bukan JSON');
    expect(await bad(`${first}\n${second?.replace('"seq":2', '"seq": 2')}\n`, 2)).toContain(
      'catatan ke-2 bukan JSON baku',
    );
    expect(await bad(`${first?.replace('"note":"', '"note":"\\ud83d')}\n`)).toContain('bukan JSON baku');
    expect(await bad(`${first?.replace('"seq":1', '"seq":0')}\n`)).toContain('bagian seq');
    expect(await bad(`${first?.replace(/"stream":"[^"]*"/, '"stream":"case/../../etc"')}\n`)).toContain(
      'bagian stream',
    );
    expect(await bad(`${first}\n${second}\n`, 1)).toContain('jumlah catatan');
    expect(await bad(`${first}`, 1)).toContain('jumlah catatan');
    expect(await bad(`{"type":"${'x'.repeat(300_000)}"}\n`)).toContain('terlalu panjang');
  });

  it('of a newer format says what to do', async () => {
    expect(
      await codeOf(
        open(await forged(eventParts(Buffer.alloc(0), gzipSync(''), 0), gzipSync(''), { format: 2 })),
      ),
    ).toBe('versi-format');
  });
});
