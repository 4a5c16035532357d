import type { BundleLimits } from '../../shared/exchange/limits.ts';
import type { ResponseManifest } from '../../shared/exchange/manifest.ts';
import { type OpenedBundle, openBundle } from '../../shared/exchange/open-bundle.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import type { Desk } from '../workbench/desk.ts';
import { Refused } from '../workbench/refused.ts';
import { deviceIdentity, requireLink } from './link.ts';

export interface OpenedAnswer {
  readonly manifest: ResponseManifest;
  readonly content: Pick<OpenedBundle, 'events' | 'keys' | 'blobs'>;
}

/** Opens Kominfo's answer: signed by the server that was pinned at enrolment, and meant for this device. */
export async function openAnswer(desk: Desk, bytes: Uint8Array, limits: BundleLimits): Promise<OpenedAnswer> {
  const link = await requireLink(desk.store.read);
  const { manifest, ...content } = await openBundle(
    bytes,
    await deviceIdentity(desk),
    limits,
    async (said) => {
      if (said.kind === 'request')
        throw new Refused(
          'Ini berkas permintaan dari sebuah kantor, bukan jawaban Kominfo. Pilih berkas jawaban yang diberikan Kominfo.',
        );
      if (said.from !== link.server_id) throw new ExchangeRefused('server-lain');
      return link.sign_key;
    },
  );
  if (manifest.kind !== 'response' || manifest.to.device !== desk.deviceId())
    throw new ExchangeRefused('jawaban-lain');
  return { manifest, content };
}
