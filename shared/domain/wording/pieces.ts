import type { PaperKind } from '../case/terms.ts';
import type { Placeholder } from './placeholders.ts';

/** A sentence of a paper that an office may put into its own words. */
export interface Piece {
  readonly kind: PaperKind;
  readonly label: string;
  readonly usual: string;
  readonly placeholders: readonly Placeholder[];
  /** One line: no line breaks. */
  readonly oneLine?: true;
  /** Without it the paper would not be one; every other piece may be emptied and is then left out. */
  readonly required?: true;
  /** The most characters its room on paper holds. */
  readonly most?: number;
}

const about = [
  'nomor_register',
  'tracking_id',
  'tanggal_diterima',
  'judul',
  'kanal',
  'kantor',
  'kontak',
  'batas_jawab',
] as const satisfies Placeholder[];

const subject = (kind: PaperKind, usual: string): Piece => ({
  kind,
  label: 'Hal',
  usual,
  placeholders: ['judul', 'nomor_register', 'tracking_id'],
  oneLine: true,
  required: true,
  most: 300,
});
const opening = (kind: PaperKind, usual: string): Piece => ({
  kind,
  label: 'Pembuka',
  usual,
  placeholders: about,
  required: true,
});
const request = (kind: PaperKind, usual: string, label = 'Permohonan'): Piece => ({
  kind,
  label,
  usual,
  placeholders: about,
});
const contact = (kind: PaperKind): Piece => ({
  kind,
  label: 'Kontak',
  usual: '[{kontak}]',
  placeholders: about,
});
const closing = (kind: PaperKind, usual: string): Piece => ({
  kind,
  label: 'Penutup',
  usual,
  placeholders: about,
});

const thanks = 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.';
const received =
  'tanggal {tanggal_diterima} dengan nomor register {nomor_register}[ dan Tracking ID {tracking_id}]';

/** The words of the papers that an office may change, in the order of the paper; `usual` is what holds until it does. */
export const wordingPieces = {
  'surat-jawaban.subject': subject('surat-jawaban', 'Jawaban atas pengaduan: {judul}'),
  'surat-jawaban.opening': opening(
    'surat-jawaban',
    `Menjawab pengaduan Saudara yang kami terima ${received}, dengan hormat kami sampaikan hal-hal berikut.`,
  ),
  'surat-jawaban.rights': {
    kind: 'surat-jawaban',
    label: 'Hak pelapor (Ombudsman)',
    usual:
      'Apabila Saudara belum puas atas jawaban ini, Saudara dapat menanggapinya kepada kami atau menyampaikan laporan kepada Ombudsman Republik Indonesia sesuai Undang-Undang Nomor 37 Tahun 2008.',
    placeholders: about,
    required: true,
  },
  'surat-jawaban.contact': contact('surat-jawaban'),
  'surat-jawaban.closing': closing(
    'surat-jawaban',
    'Demikian jawaban ini kami sampaikan. Atas perhatian dan partisipasi Saudara, kami ucapkan terima kasih.',
  ),
  'permintaan-kelengkapan.subject': subject(
    'permintaan-kelengkapan',
    'Permintaan kelengkapan pengaduan: {judul}',
  ),
  'permintaan-kelengkapan.opening': opening(
    'permintaan-kelengkapan',
    `Pengaduan Saudara yang kami terima ${received} belum dapat kami proses karena belum lengkap. Kami mohon Saudara melengkapi:`,
  ),
  'permintaan-kelengkapan.deadline': {
    kind: 'permintaan-kelengkapan',
    label: 'Batas waktu melengkapi',
    usual: '[{batas_balasan} sejak surat ini diterima.]',
    placeholders: ['batas_balasan'],
    oneLine: true,
    most: 300,
  },
  'permintaan-kelengkapan.unanswered': {
    kind: 'permintaan-kelengkapan',
    label: 'Bila tidak dilengkapi',
    usual:
      'Apabila sampai batas waktu tersebut kelengkapan belum kami terima, pengaduan ini dapat kami tutup; Saudara tetap dapat menyampaikannya kembali.',
    placeholders: [...about, 'batas_balasan'],
  },
  'permintaan-kelengkapan.contact': contact('permintaan-kelengkapan'),
  'permintaan-kelengkapan.closing': closing('permintaan-kelengkapan', thanks),
  'surat-pelimpahan.subject': subject('surat-pelimpahan', 'Pelimpahan pengaduan: {judul}'),
  'surat-pelimpahan.addressee': {
    kind: 'surat-pelimpahan',
    label: 'Kepada, bila belum ditentukan',
    usual: 'Kepala Dinas Komunikasi dan Informatika',
    placeholders: [],
    oneLine: true,
    required: true,
    most: 200,
  },
  'surat-pelimpahan.opening': opening(
    'surat-pelimpahan',
    `Bersama ini kami limpahkan pengaduan masyarakat yang kami terima ${received}, karena penanganannya bukan wewenang kami.`,
  ),
  'surat-pelimpahan.request': request(
    'surat-pelimpahan',
    'Mohon pengaduan tersebut ditangani sesuai wewenang Saudara, dan hasilnya disampaikan kepada pelapor melalui saluran pengaduan yang dipakainya, dengan tembusan kepada kami.',
  ),
  'surat-pelimpahan.identity': {
    kind: 'surat-pelimpahan',
    label: 'Identitas pelapor',
    usual:
      'Identitas pelapor tidak kami cantumkan dalam surat ini. Bila diperlukan untuk penanganan, mohon berhubungan dengan kami.',
    placeholders: about,
  },
  'surat-pelimpahan.contact': contact('surat-pelimpahan'),
  'surat-pelimpahan.closing': closing('surat-pelimpahan', thanks),
  'nota-dinas.subject': subject('nota-dinas', 'Tindak lanjut pengaduan: {judul}'),
  'nota-dinas.opening': opening(
    'nota-dinas',
    `Bersama ini disampaikan pengaduan masyarakat yang kami terima ${received}.`,
  ),
  'nota-dinas.request': {
    ...request(
      'nota-dinas',
      'Mohon ditindaklanjuti sesuai tugas dan fungsi, dan hasilnya disampaikan kepada kami {paling_lambat}.',
      'Permintaan',
    ),
    placeholders: [...about, 'paling_lambat'],
  },
  'nota-dinas.oversight': request(
    'nota-dinas',
    'Pengaduan ini berkadar pengawasan. Mohon dilakukan pemeriksaan sesuai wewenang, dan identitas pelapor dijaga kerahasiaannya.',
    'Permintaan kepada Inspektorat (berkadar pengawasan)',
  ),
  'nota-dinas.closing': closing(
    'nota-dinas',
    'Demikian untuk menjadi perhatian dan ditindaklanjuti. Atas kerja samanya disampaikan terima kasih.',
  ),
  'tanda-terima.follow': {
    kind: 'tanda-terima',
    label: 'Cara menanyakan perkembangan',
    usual:
      'Sebutkan nomor register ini kepada {kantor}[ ({kontak})][, atau Tracking ID {tracking_id} di LAPOR!].',
    placeholders: about,
    most: 220,
  },
  'berita-acara.opening': {
    ...opening(
      'berita-acara',
      'Pada hari ini, {hari_tanggal}, pukul ............ bertempat di {tempat}, telah dilaksanakan {kegiatan} atas pengaduan {judul} ({nomor_aduan}), yang dihadiri oleh pihak-pihak yang bertanda tangan di bawah ini.',
    ),
    placeholders: [
      'hari_tanggal',
      'tempat',
      'kegiatan',
      'judul',
      'nomor_aduan',
      'nomor_register',
      'tracking_id',
      'tanggal_diterima',
      'kantor',
    ],
  },
  'berita-acara.closing': closing(
    'berita-acara',
    'Demikian berita acara ini dibuat dengan sebenarnya, dibaca bersama, dan ditandatangani untuk dipergunakan sebagaimana mestinya.',
  ),
} as const satisfies Record<string, Piece>;

export type WordingId = keyof typeof wordingPieces;
/** The texts an office changed; a piece that is not here has its usual words. */
export type Wording = Partial<Record<WordingId, string>>;

export const isWordingId = (id: string): id is WordingId => Object.hasOwn(wordingPieces, id);
export const wordingIds: readonly WordingId[] = Object.keys(wordingPieces).filter(isWordingId);
export const pieceOf = (id: WordingId): Piece => wordingPieces[id];

/** The papers that have words to change, in the order they are usually met. */
export const wordedPapers: readonly PaperKind[] = [
  ...new Set(wordingIds.map((id) => wordingPieces[id].kind)),
];
export const piecesOf = (kind: PaperKind): readonly WordingId[] =>
  wordingIds.filter((id) => wordingPieces[id].kind === kind);
