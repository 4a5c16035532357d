import type { Classification } from '../../../shared/domain/case/terms.ts';

/** The invented offices: the name LAPOR! uses, the working days an answer takes, and how many days ago it last exchanged. */
export interface DemoOffice {
  readonly name: string;
  readonly kind: 'opd' | 'inspektorat';
  readonly aliases: readonly string[];
  readonly unit: string;
  readonly pace: number;
  readonly silentDays: number;
}

export const demoOffices: readonly DemoOffice[] = [
  {
    name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    kind: 'opd',
    aliases: ['Dinas PUPR', 'PUPR'],
    unit: 'Bidang Bina Marga',
    pace: 13,
    silentDays: 0,
  },
  {
    name: 'Dinas Sosial',
    kind: 'opd',
    aliases: [],
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    pace: 5,
    silentDays: 1,
  },
  { name: 'Dinas Kesehatan', kind: 'opd', aliases: [], unit: 'Bidang Pelayanan', pace: 2, silentDays: 2 },
  {
    name: 'Dinas Perumahan, Kawasan Permukiman dan Perhubungan',
    kind: 'opd',
    aliases: ['Dinas Perhubungan'],
    unit: 'Bidang Lalu Lintas',
    pace: 9,
    silentDays: 16,
  },
  {
    name: 'Dinas Lingkungan Hidup',
    kind: 'opd',
    aliases: ['Dinas PKPLH'],
    unit: 'Bidang Kebersihan',
    pace: 7,
    silentDays: 0,
  },
  {
    name: 'Dinas Kependudukan dan Pencatatan Sipil',
    kind: 'opd',
    aliases: ['Disdukcapil'],
    unit: 'Bidang Pelayanan Dokumen',
    pace: 2,
    silentDays: 3,
  },
  {
    name: 'Dinas Pendidikan',
    kind: 'opd',
    aliases: [],
    unit: 'Bidang Pembinaan SD',
    pace: 10,
    silentDays: 24,
  },
  { name: 'Inspektorat', kind: 'inspektorat', aliases: [], unit: 'Irban Khusus', pace: 20, silentDays: 1 },
];

/** An invented kind of report: to which office it belongs, what it says and what is answered. */
export interface DemoTopic {
  readonly agency: string;
  readonly title: string;
  readonly body: string;
  readonly category: string;
  readonly classification: Classification;
  readonly answer: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
}

const works = 'Dinas Pekerjaan Umum dan Penataan Ruang';
const housing = 'Dinas Perumahan, Kawasan Permukiman dan Perhubungan';
const people = 'Dinas Kependudukan dan Pencatatan Sipil';

export const demoTopics: readonly DemoTopic[] = [
  {
    agency: works,
    title: 'Jalan berlubang dekat pasar',
    body: 'Lubangnya dalam dan tertutup air saat hujan. Sudah ada pengendara yang jatuh. Mohon segera ditambal.',
    category: 'Pekerjaan Umum dan Penataan Ruang',
    classification: 'pengaduan',
    answer: 'Lubang sudah ditambal dan ruas itu masuk pemeliharaan berkala bulan depan.',
    weight: 6,
  },
  {
    agency: 'Dinas PUPR',
    title: 'Saluran air di tepi jalan tersumbat',
    body: 'Setiap hujan air masuk ke halaman rumah warga karena salurannya penuh lumpur.',
    category: 'Infrastruktur',
    classification: 'pengaduan',
    answer: 'Saluran sudah dikeruk bersama pemerintah desa.',
    weight: 4,
  },
  {
    agency: 'Dinas Sosial',
    title: 'Nama hilang dari daftar penerima bantuan',
    body: 'Bulan lalu masih menerima, sekarang tidak. Mohon dijelaskan sebabnya dan cara mengusulkan kembali.',
    category: 'Bantuan Sosial',
    classification: 'informasi',
    answer: 'Usulan kembali melalui musyawarah desa bulan depan; berkasnya KK dan KTP.',
    weight: 5,
  },
  {
    agency: 'Dinas Sosial',
    title: 'Warga dengan gangguan jiwa telantar di terminal',
    body: 'Mohon dievakuasi dengan baik dan dipertemukan dengan keluarganya.',
    category: 'Sosial dan Kesejahteraan',
    classification: 'pengaduan',
    answer: 'Yang bersangkutan sudah dirawat dan keluarganya sudah dihubungi.',
    weight: 2,
  },
  {
    agency: 'Dinas Kesehatan',
    title: 'Antrean puskesmas sejak subuh',
    body: 'Pasien harus mengambil nomor sebelum pukul lima pagi. Apakah pendaftaran dapat lewat telepon?',
    category: 'Kesehatan',
    classification: 'informasi',
    answer: 'Pendaftaran lewat telepon dibuka pukul 07.00; nomornya dipasang di loket.',
    weight: 3,
  },
  {
    agency: housing,
    title: 'Lampu jalan padam satu gang',
    body: 'Sudah dua pekan gelap dan warga takut lewat malam hari.',
    category: 'Perhubungan',
    classification: 'pengaduan',
    answer: 'Lampu sudah diganti; laporan padam berikutnya dapat lewat kanal ini.',
    weight: 4,
  },
  {
    agency: 'Dinas PKPLH',
    title: 'Sampah menumpuk di tepi sungai',
    body: 'Baunya sampai ke sekolah. Mohon dijadwalkan pengangkutan dan dipasang larangan.',
    category: 'Lingkungan Hidup dan Kehutanan',
    classification: 'pengaduan',
    answer: 'Sampah sudah diangkut dan jadwal pengangkutan ditambah menjadi tiga kali sepekan.',
    weight: 4,
  },
  {
    agency: people,
    title: 'Cara mengganti KTP yang rusak',
    body: 'Apa syaratnya dan berapa lama jadinya? Apakah dapat diurus di kecamatan?',
    category: 'Administrasi Kependudukan dan Pencatatan Sipil',
    classification: 'informasi',
    answer: 'Cukup membawa KTP lama dan KK ke kecamatan; selesai hari itu juga, tanpa biaya.',
    weight: 5,
  },
  {
    agency: 'Dinas Pendidikan',
    title: 'Usul perbaikan atap sekolah dasar',
    body: 'Atap dua kelas bocor dan siswa belajar bergantian. Mohon dimasukkan rencana tahun depan.',
    category: 'Pendidikan',
    classification: 'aspirasi',
    answer: 'Usulan masuk daftar rehabilitasi tahun depan; atap sementara dipasang bulan ini.',
    weight: 3,
  },
  {
    agency: 'Inspektorat',
    title: 'Oknum meminta uang untuk pengurusan izin',
    body: 'Ada yang meminta uang supaya berkas didahulukan. Mohon diperiksa.',
    category: 'Kepegawaian',
    classification: 'pengaduan-berkadar',
    answer: 'Pemeriksaan sudah selesai; hasilnya disampaikan sesuai ketentuan.',
    weight: 1,
  },
  {
    agency: 'Perusahaan Daerah Air Minum',
    title: 'Air keran mati tiga hari',
    body: 'Sejak Senin tidak mengalir sama sekali tanpa pemberitahuan.',
    category: 'Layanan Air Minum',
    classification: 'pengaduan',
    answer: 'Pipa yang pecah sudah diganti dan air mengalir kembali.',
    weight: 2,
  },
];

export const demoDistricts = [
  'Panggul',
  'Munjungan',
  'Pule',
  'Dongko',
  'Tugu',
  'Karangan',
  'Kampak',
  'Watulimo',
  'Bendungan',
  'Gandusari',
  'Trenggalek',
  'Pogalan',
  'Durenan',
  'Suruh',
] as const;
