import type { Completion } from './types.ts';

/** Words of an activity that the case's own actions complete; the first that fits counts. */
const words: readonly (readonly [Completion, RegExp])[] = [
  ['print-sheet', /lembar disposisi/],
  ['dispose', /disposisi/],
  ['approve', /setuju|periksa konsep|koreksi konsep|tanda ?tangani/],
  ['draft', /konsep|susun jawaban|rancangan jawaban/],
  ['send', /kirim|unggah|sampaikan jawaban/],
  ['reply', /balasan|tanggapan pelapor/],
  ['close', /tutup|arsip/],
  ['verify', /telaah|verifikasi|klasifikasi|periksa kelengkapan/],
  ['follow-up', /tindak lanjut|tindaklanjut|cek lapangan|koordinasi/],
  ['receive', /terima|catat aduan|registrasi/],
];

/** Which action of the case most likely completes an activity; each is taken once, the rest is ticked by hand. */
export function guessCompletion(activity: string, taken: ReadonlySet<string>): Completion {
  const plain = activity.toLowerCase();
  return words.find(([completion, form]) => form.test(plain) && !taken.has(completion))?.[0] ?? 'manual';
}
