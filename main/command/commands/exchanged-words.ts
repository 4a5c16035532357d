import type { ExchangeResult } from '../../../shared/contract/exchange-views.ts';

/** What an exchange did, as one line. */
export function exchangedWords(done: ExchangeResult): string {
  const blobs = done.blobsUp + done.blobsDown;
  return [
    `Terkirim ${done.sent} catatan, diterima ${done.received}`,
    `${done.newCases} aduan baru`,
    ...(done.refused > 0 ? [`${done.refused} ditolak Kominfo`] : []),
    ...(blobs > 0 ? [`${blobs} lampiran`] : []),
  ]
    .join(', ')
    .concat('.');
}
