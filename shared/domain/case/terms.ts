/** Closed vocabularies of a case, with the words an Indonesian officer sees (DOMAIN glossary). */

export const classifications = ['aspirasi', 'pengaduan', 'pengaduan-berkadar', 'informasi'] as const;
export type Classification = (typeof classifications)[number];
export const classificationLabel: Record<Classification, string> = {
  aspirasi: 'Aspirasi',
  pengaduan: 'Pengaduan tidak berkadar pengawasan',
  'pengaduan-berkadar': 'Pengaduan berkadar pengawasan',
  informasi: 'Permintaan informasi',
};

export const channels = [
  'lapor',
  'whatsapp',
  'surat',
  'tatap-muka',
  'telepon',
  'sms',
  'email',
  'media-sosial',
  'lainnya',
] as const;
export type Channel = (typeof channels)[number];
export const channelLabel: Record<Channel, string> = {
  lapor: 'LAPOR!',
  whatsapp: 'WhatsApp',
  surat: 'Surat',
  'tatap-muka': 'Tatap muka',
  telepon: 'Telepon',
  sms: 'SMS',
  email: 'Email',
  'media-sosial': 'Media sosial',
  lainnya: 'Lainnya',
};

/** The office's own status, derived from events; LAPOR!'s status is kept beside it and never mixed in. */
export const statuses = [
  'baru',
  'ditelaah',
  'didisposisi',
  'ditindaklanjuti',
  'menunggu-pelapor',
  'konsep-jawaban',
  'menunggu-persetujuan',
  'terkirim',
  'selesai',
  'dikembalikan',
  'diarsipkan',
  'ditutup-lapor',
] as const;
export type Status = (typeof statuses)[number];
export const statusLabel: Record<Status, string> = {
  baru: 'Baru',
  ditelaah: 'Ditelaah',
  didisposisi: 'Didisposisi',
  ditindaklanjuti: 'Ditindaklanjuti',
  'menunggu-pelapor': 'Menunggu pelapor',
  'konsep-jawaban': 'Konsep jawaban',
  'menunggu-persetujuan': 'Menunggu persetujuan',
  terkirim: 'Terkirim',
  selesai: 'Selesai',
  dikembalikan: 'Dikembalikan',
  diarsipkan: 'Diarsipkan',
  'ditutup-lapor': 'Ditutup di LAPOR!',
};
/** Statuses with no office work left; `ditutup-lapor` is history, not a solved case. */
export const endedStatuses: readonly Status[] = ['selesai', 'dikembalikan', 'diarsipkan', 'ditutup-lapor'];

export const archiveReasons = [
  'kesalahan format',
  'masukan terlalu umum',
  'tidak relevan dengan kinerja pemerintah',
  'duplikat',
  'uji coba',
] as const;
export type ArchiveReason = (typeof archiveReasons)[number];

export const urgencies = ['biasa', 'segera', 'sangat segera'] as const;
export type Urgency = (typeof urgencies)[number];

export const closeResults = [
  'selesai',
  'selesai sebagian',
  'tidak dapat dipenuhi',
  'pelapor tidak menanggapi',
] as const;
export type CloseResult = (typeof closeResults)[number];

export const paperKinds = [
  'lembar-disposisi',
  'tanda-terima',
  'surat-jawaban',
  'permintaan-kelengkapan',
  'nota-dinas',
  'surat-pelimpahan',
  'berita-acara',
  'kartu-kendali',
] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperLabel: Record<PaperKind, string> = {
  'lembar-disposisi': 'Lembar disposisi',
  'tanda-terima': 'Tanda terima pengaduan',
  'surat-jawaban': 'Surat jawaban',
  'permintaan-kelengkapan': 'Permintaan kelengkapan',
  'nota-dinas': 'Nota dinas',
  'surat-pelimpahan': 'Surat pelimpahan',
  'berita-acara': 'Berita acara',
  'kartu-kendali': 'Kartu kendali',
};
/** Papers that take a number from the office's agenda of letters. */
export const numberedPapers: readonly PaperKind[] = [
  'surat-jawaban',
  'permintaan-kelengkapan',
  'nota-dinas',
  'surat-pelimpahan',
  'berita-acara',
];
/** Letters and memos, whose words an office may wish to work on in Word. */
export const wordPapers = [
  'surat-jawaban',
  'permintaan-kelengkapan',
  'surat-pelimpahan',
  'nota-dinas',
] as const satisfies readonly PaperKind[];
/** Papers meant for the reporter: they alone may name one who hides nothing. */
export const reporterPapers: readonly PaperKind[] = [
  'tanda-terima',
  'surat-jawaban',
  'permintaan-kelengkapan',
];
/** What a berita acara is of. */
export const minutesPurposes = ['klarifikasi', 'cek lapangan'] as const;

const laporClassification: readonly [RegExp, Classification][] = [
  [/^aspirasi/i, 'aspirasi'],
  [/informasi/i, 'informasi'],
  [/tidak\s+berkadar/i, 'pengaduan'],
  [/berkadar/i, 'pengaduan-berkadar'],
  [/pengaduan|keluhan/i, 'pengaduan'],
];

/** Maps LAPOR!'s `Klasifikasi Laporan` to ours; null when LAPOR! left it blank or used an unknown word. */
export function classificationFromLapor(text: string | null): Classification | null {
  if (text === null) return null;
  return laporClassification.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** True when LAPOR! itself closed or archived the report, which does not mean it was solved (DOMAIN 6). */
export function isClosedAtLapor(status: string | null): boolean {
  return status !== null && /^(ditutup|diarsipkan|selesai)\b/i.test(status.trim());
}

/** `Kategori` without the prefixes LAPOR! puts before it, for charts (DOMAIN 6). */
export function plainCategory(category: string | null): string | null {
  const plain = category
    ?.replace(/^(lainnya terkait|permintaan informasi|pengaduan|aspirasi)\s+(?=\S)/i, '')
    .trim();
  return plain ? plain : null;
}
