/** What a placeholder stands for, in the officer's words, and an example of it. */
interface Meaning {
  readonly meaning: string;
  readonly example: string;
}

/**
 * Everything a paper's words may ask for, as it is written between braces. Who reported is not among them, and must
 * never be: these words are printed on papers of anonymous and confidential reports too.
 */
export const placeholders = {
  nomor_register: { meaning: 'nomor register aduan', example: '0012/ADU/XI/2026' },
  tracking_id: { meaning: 'Tracking ID; kosong bila bukan dari LAPOR!', example: '1501559' },
  nomor_aduan: {
    meaning: 'nomor register beserta Tracking ID bila ada',
    example: 'nomor register 0012/ADU/XI/2026, Tracking ID 1501559',
  },
  tanggal_diterima: { meaning: 'tanggal aduan diterima', example: '17 November 2026' },
  judul: { meaning: 'judul aduan', example: 'Lampu jalan mati di Dusun Contoh' },
  kanal: { meaning: 'kanal masuknya aduan', example: 'LAPOR!' },
  kantor: { meaning: 'nama kantor', example: 'Dinas Contoh' },
  kontak: { meaning: 'kontak kantor; kosong bila belum diisi', example: 'Telepon (0355) 000000' },
  batas_jawab: { meaning: 'batas waktu menjawab; kosong bila tidak ada', example: '7 Desember 2026' },
  batas_balasan: { meaning: 'lama menunggu balasan pelapor', example: '10 hari kerja' },
  paling_lambat: {
    meaning: '“paling lambat” dengan batas waktu, atau “segera” bila sudah lewat',
    example: 'paling lambat 7 Desember 2026',
  },
  hari_tanggal: { meaning: 'hari dan tanggal dengan huruf', example: 'Selasa, tanggal dua puluh empat …' },
  tempat: { meaning: 'tempat acara, atau titik-titik', example: 'Balai Desa Contoh' },
  kegiatan: { meaning: '“klarifikasi” atau “pemeriksaan lapangan”', example: 'pemeriksaan lapangan' },
} as const satisfies Record<string, Meaning>;
export type Placeholder = keyof typeof placeholders;
