/** Why a bundle or a sender is refused, with what the person who sees it should do. Nothing of a refused bundle is applied. */
export const exchangeRefusals = {
  'bukan-berkas-tukar': 'Ini bukan berkas tukar Penghubung.',
  'penerima-lain': 'Berkas tukar ini ditujukan kepada penerima lain, atau rusak di perjalanan.',
  'tanda-tangan-salah': 'Tanda tangan berkas tukar ini tidak cocok dengan pengirimnya.',
  'terlalu-besar': 'Berkas tukar ini melebihi batas ukuran.',
  rusak: 'Berkas tukar ini rusak atau terpotong. Salin atau kirim ulang.',
  'versi-format': 'Berkas tukar ini dibuat dengan format yang lebih baru. Perbarui aplikasi ini.',
  'catatan-salah': 'Berkas tukar ini memuat catatan yang tidak sah.',
  'perangkat-tidak-dikenal': 'Komputer ini belum didaftarkan di Kominfo.',
  'perangkat-dicabut': 'Pendaftaran komputer ini sudah dicabut Kominfo. Minta kode baru kepada Kominfo.',
  'perangkat-dihentikan':
    'Kominfo menghentikan pertukaran komputer ini karena catatannya bercabang. Hubungi Kominfo; data di komputer ini tetap utuh.',
  'server-lain': 'Ini bukan server Kominfo yang didaftarkan komputer ini.',
  'jawaban-lain': 'Jawaban ini bukan untuk permintaan komputer ini.',
} as const;
export type ExchangeRefusal = keyof typeof exchangeRefusals;

/** `place` says where, such as `baris 12`; it may be shown to people, so it never holds content. */
export class ExchangeRefused extends Error {
  readonly code: ExchangeRefusal;
  constructor(code: ExchangeRefusal, place?: string, options?: ErrorOptions) {
    super(place === undefined ? exchangeRefusals[code] : `${exchangeRefusals[code]} (${place})`, options);
    this.name = 'ExchangeRefused';
    this.code = code;
  }
}
