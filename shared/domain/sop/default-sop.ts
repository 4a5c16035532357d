import type { Sop, SopStep } from './types.ts';

const step = (
  key: string,
  activity: string,
  actor: string,
  completedBy: SopStep['completedBy'],
  limit: SopStep['limit'],
  limitText: string,
  inputs: string,
  output: string,
  more: Partial<Pick<SopStep, 'branches' | 'note'>> = {},
): SopStep => ({
  key,
  activity,
  actor,
  completedBy,
  limit,
  limitText,
  inputs,
  output,
  branches: more.branches ?? [],
  note: more.note ?? '',
});

/** "Pengelolaan Pengaduan Masyarakat melalui LAPOR!", composed from six real procedures (DOMAIN 5). */
export const defaultSop: Sop = {
  id: 'sop-lapor',
  version: 1,
  number: '',
  name: 'Pengelolaan Pengaduan Masyarakat melalui LAPOR!',
  effectiveFrom: '2018-03-01',
  actors: [
    { key: 'petugas', name: 'Petugas penerima' },
    { key: 'penghubung', name: 'Pejabat penghubung' },
    { key: 'kepala', name: 'Kepala' },
    { key: 'bidang', name: 'Bidang' },
  ],
  steps: [
    step('terima', 'Terima dan catat aduan', 'petugas', 'receive', { amount: 10, unit: 'menit' }, '10 menit', 'Tracking ID atau formulir', 'Nomor register'),
    step('telaah', 'Telaah dan klasifikasikan: lengkap dan wewenang?', 'penghubung', 'verify', { amount: 1, unit: 'hari kerja' }, '≤ 1 hari kerja', 'Isi aduan, lampiran', 'Klasifikasi', {
      branches: [
        { outcome: 'lengkap', label: 'Ya', goTo: 'sheet' },
        { outcome: 'dikembalikan', label: 'Bukan wewenang', goTo: null },
        { outcome: 'diarsipkan', label: 'Arsip', goTo: null },
      ],
      note: 'Tidak lengkap: minta kelengkapan',
    }),
    step('sheet', 'Cetak dan ajukan lembar disposisi', 'penghubung', 'print-sheet', { amount: 30, unit: 'menit' }, '30 menit', 'Aduan terklasifikasi', 'Lembar disposisi'),
    step('disposisi', 'Disposisikan ke bidang', 'kepala', 'dispose', { amount: 1, unit: 'hari kerja' }, '10 menit, ≤ 1 hari kerja', 'Lembar disposisi', 'Disposisi'),
    step('tindak-lanjut', 'Cek lapangan atau koordinasi', 'bidang', 'follow-up', 'klasifikasi', 'sesuai klasifikasi', 'Disposisi', 'Hasil pengecekan'),
    step('konsep', 'Susun konsep jawaban', 'bidang', 'draft', { amount: 45, unit: 'menit' }, '45 menit', 'Hasil pengecekan', 'Konsep jawaban'),
    step('setuju', 'Periksa konsep: setuju?', 'kepala', 'approve', { amount: 15, unit: 'menit' }, '15 menit', 'Konsep jawaban', 'Jawaban disetujui', {
      branches: [
        { outcome: 'setuju', label: 'Ya', goTo: 'kirim' },
        { outcome: 'perbaiki', label: 'Tidak', goTo: 'konsep' },
      ],
    }),
    step('kirim', 'Kirim atau unggah jawaban ke LAPOR!', 'penghubung', 'send', { amount: 5, unit: 'hari kerja' }, '≤ 5 hari kerja sejak disposisi', 'Jawaban disetujui', 'Jawaban terkirim'),
    step('pantau', 'Pantau balasan pelapor', 'penghubung', 'reply', { amount: 10, unit: 'hari kerja' }, '10 hari kerja', 'Jawaban terkirim', 'Balasan pelapor', {
      branches: [
        { outcome: 'puas', label: 'Puas', goTo: 'tutup' },
        { outcome: 'belum-puas', label: 'Belum puas', goTo: 'tindak-lanjut' },
      ],
    }),
    step('tutup', 'Tutup, arsipkan, rekap', 'penghubung', 'close', null, '', 'Balasan pelapor', 'Aduan selesai'),
  ],
};
