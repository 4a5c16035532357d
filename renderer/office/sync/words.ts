import type {
  ExchangeEntry,
  ExchangeResult,
  ExchangeStatus,
  ReadAnswerResult,
} from '../../../shared/contract/exchange-views.ts';
import { count } from '../../common/numbers.ts';

/** What an exchange did, one sentence. */
export function resultWords(done: ExchangeResult): string {
  const blobs = done.blobsUp + done.blobsDown;
  const parts = [
    `${count(done.sent)} catatan terkirim, ${count(done.received)} diterima`,
    ...(done.newCases > 0 ? [`${count(done.newCases)} aduan baru`] : []),
    ...(blobs > 0 ? [`${count(blobs)} lampiran`] : []),
    ...(done.refused > 0 ? [`${count(done.refused)} ditolak Kominfo`] : []),
  ];
  return `Pertukaran selesai: ${parts.join(', ')}.`;
}

/** What reading an answer's file did. */
export function answerWords(done: ReadAnswerResult): string {
  if (done.already) return `Jawaban nomor ${done.number} sudah pernah dibaca; tidak ada yang berubah.`;
  const more = done.more ? ' Kominfo masih punya lagi: tulis permintaan berikutnya.' : '';
  return `Jawaban nomor ${done.number} dibaca: ${count(done.received)} catatan diterima, ${count(done.newCases)} aduan baru.${more}`;
}

/** What waits, in a few words. */
export function waitingWords(status: ExchangeStatus): string {
  const blobs = status.waitingBlobs.up + status.waitingBlobs.down;
  if (status.waitingEvents + blobs === 0) return 'tidak ada';
  return [
    ...(status.waitingEvents > 0 ? [`${count(status.waitingEvents)} catatan`] : []),
    ...(blobs > 0 ? [`${count(blobs)} lampiran`] : []),
  ].join(', ');
}

export const outcomeWords: Record<ExchangeEntry['outcome'], string> = {
  selesai: 'Selesai',
  gagal: 'Gagal',
  dibatalkan: 'Dihentikan',
  ditulis: 'Ditulis ke berkas',
  berjalan: 'Terputus',
};

/** How far the clock is off, in words. */
export function clockWords(aheadMs: number): string {
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  const days = Math.floor(minutes / 1_440);
  const much = days > 0 ? `${count(days)} hari` : `${count(minutes)} menit`;
  return `Jam komputer ini ${much} ${aheadMs > 0 ? 'lebih cepat' : 'lebih lambat'} daripada jam Kominfo. Perbaiki tanggal dan jam di Windows, supaya jatuh tempo dan urutan catatan benar.`;
}
