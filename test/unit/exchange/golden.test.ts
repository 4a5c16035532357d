import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../shared/exchange/identity.ts';
import { fileLimits } from '../../../shared/exchange/limits.ts';
import { openBundle } from '../../../shared/exchange/open-bundle.ts';
import { lineOf } from '../../../shared/exchange/wire-event.ts';

const folder = join(import.meta.dirname, '../../fixtures/exchange');
const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const identity = (seed: string) => identityOf(Buffer.from(seed, 'hex'));
const office = await identity(expected.seeds.office);
const kominfo = await identity(expected.seeds.kominfo);

describe('golden bundles', () => {
  it('are of keys that still follow from their seeds', () => {
    expect({ signKey: office.publicKey, recipient: office.recipient }).toEqual(expected.keys.office);
    expect({ signKey: kominfo.publicKey, recipient: kominfo.recipient }).toEqual(expected.keys.kominfo);
  });

  it('are opened to what they held, events to the byte', async () => {
    const request = await openBundle(
      read('request.penghubung'),
      kominfo,
      fileLimits,
      async () => office.publicKey,
    );
    expect(request).toMatchObject({
      manifest: expected.request.manifest,
      manifestHash: expected.request.manifestHash,
      events: expected.request.events,
      keys: expected.request.keys,
    });
    expect(request.blobs.map((blob) => blob.sha256)).toEqual(expected.request.blobs);
    expect(request.events.map(lineOf)).toEqual(expected.request.events.map(lineOf));
    const response = await openBundle(
      read('response.penghubung'),
      office,
      fileLimits,
      async () => kominfo.publicKey,
    );
    expect(response).toMatchObject({
      manifest: expected.response.manifest,
      manifestHash: expected.response.manifestHash,
      events: expected.response.events,
    });
  });

  it.each([
    ['newer-format.penghubung', 'versi-format'],
    ['other-signature.penghubung', 'tanda-tangan-salah'],
  ])('%s is refused: %s', async (name, code) => {
    await expect(
      openBundle(read(name), kominfo, fileLimits, async () => office.publicKey),
    ).rejects.toMatchObject({ code });
  });
});
