import type { LaporRow } from '../../shared/intake/lapor/lapor-file.ts';

/** Tuesday 24 November 2026, 10.00 WIB: the present of every measure. */
export const now = Date.UTC(2026, 10, 24, 3);
const span = 3 * 365 * 86_400_000;

const subjects = ['Lampu jalan', 'Jembatan desa', 'Bantuan sosial', 'Sampah pasar', 'Saluran irigasi'];
const troubles = [
  'padam',
  'rusak berat',
  'belum diterima',
  'menumpuk',
  'tersumbat',
  'berlubang',
  'dipungut biaya',
];
const places = ['Gandusari', 'Karangan', 'Pogalan', 'Durenan', 'Watulimo', 'Munjungan', 'Panggul', 'Tugu'];
const villages = ['Sukorejo', 'Sumberejo', 'Wonocoyo', 'Ngares', 'Kedunglurah', 'Tawing'];
const categories = [
  'Infrastruktur',
  'Kesehatan',
  'Pendidikan',
  'Sosial',
  'Lingkungan',
  'Kependudukan',
  'Pajak',
];
const agencies = ['Dinas Sosial', 'Dinas Perhubungan', 'Dinas Pekerjaan Umum', 'Kecamatan Panggul'];
const classes = ['Pengaduan', 'Aspirasi', 'Permintaan Informasi'];
const sources = ['Website', 'Aplikasi Android', 'SMS', 'WhatsApp', 'Tatap Muka'];
const sentences = [
  'Mohon segera ditindaklanjuti karena sudah berlangsung lebih dari dua bulan.',
  'Warga sekitar sudah melapor ke kantor desa tetapi belum ada jawaban.',
  'Pada malam hari keadaan ini membahayakan pengendara sepeda motor dan anak sekolah.',
  'Petugas pernah datang melihat namun tidak pernah kembali.',
  'Kami berharap ada kejelasan jadwal perbaikan dari dinas yang berwenang.',
  'Terima kasih atas perhatian dan tanggapan Bapak dan Ibu.',
];

/** Numbers in [0, below) that are the same in every run (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Invented LAPOR! reports of three years, the newest first in number. `open`: none was closed at LAPOR!; else two of
 * five were.
 */
export function reports(count: number, open = false): LaporRow[] {
  const roll = dice(20_261_124);
  const pick = (from: readonly string[]): string => from[roll(from.length)] ?? '';
  return Array.from({ length: count }, (_, i): LaporRow => {
    const place = pick(places);
    const village = pick(villages);
    const subject = pick(subjects);
    const title = `${subject} ${pick(troubles)} di Desa ${village} Kecamatan ${place} RT ${1 + roll(20)}`;
    const body = Array.from({ length: 3 + roll(5) }, () => pick(sentences)).join(' ');
    return {
      row: i + 5,
      reporterName: roll(5) === 0 ? null : `Pelapor Contoh ${i}`,
      trackingId: String(5_000_000 + i),
      receivedAt: new Date(now - 3_600_000 - Math.floor((span / count) * i)).toISOString(),
      classification: pick(classes),
      categoryId: null,
      category: pick(categories),
      title,
      bodyInitial: `${title}. ${body}`,
      bodyFinal: null,
      anonymous: roll(12) === 0,
      confidential: roll(20) === 0,
      source: pick(sources),
      parentAgency: 'Pemerintah Kabupaten Trenggalek',
      agencyId: null,
      agency: pick(agencies),
      status: !open && roll(5) < 2 ? 'Ditutup' : 'Proses',
      holdOrArchiveReason: null,
      province: 'Jawa Timur',
      regency: 'Kabupaten Trenggalek',
      district: place,
      village,
      rating: null,
      extra: {},
    };
  });
}
