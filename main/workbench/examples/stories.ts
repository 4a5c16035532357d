import type { CommandInput } from '../../../shared/domain/case/commands.ts';
import type { Channel, Classification } from '../../../shared/domain/case/terms.ts';

/** Example complaints: topics of a kabupaten, invented people and places' names only as public geography. */
export interface Topic {
  readonly title: string;
  readonly body: string;
  readonly category: string;
  readonly classification: Classification;
  readonly unit: string;
  readonly finding: string;
  readonly answer: string;
}

export const topics: readonly Topic[] = [
  {
    title: 'Nama hilang dari daftar penerima PKH',
    body: 'Saldo kartu kosong sejak bulan lalu, padahal keadaan kami masih sama. Mohon dijelaskan sebabnya dan cara mengusulkan kembali.',
    category: 'Bantuan Sosial',
    classification: 'informasi',
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    finding: 'Nama keluar pada pemutakhiran data karena alamat belum padan.',
    answer:
      'Keluarga Saudara dapat diusulkan kembali melalui musyawarah desa bulan depan; berkasnya KK dan KTP.',
  },
  {
    title: 'Bantuan sembako tidak merata antar-RT',
    body: 'Di dusun kami ada yang menerima dua kali, ada yang sama sekali tidak. Mohon data penerimanya diperiksa.',
    category: 'Bantuan Sosial',
    classification: 'pengaduan',
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    finding: 'Ada dua nama ganda pada daftar; sudah diperbaiki bersama pemerintah desa.',
    answer: 'Daftar penerima sudah diperbaiki dan penyaluran susulan dilakukan pekan ini.',
  },
  {
    title: 'Mohon penanganan ODGJ yang telantar di pasar',
    body: 'Ada warga dengan gangguan jiwa yang tidur di emper pasar dan sering berteriak malam hari. Mohon dievakuasi dengan baik.',
    category: 'Sosial dan Kesejahteraan',
    classification: 'pengaduan',
    unit: 'Bidang Rehabilitasi Sosial',
    finding: 'Warga tersebut sudah dijemput bersama puskesmas dan dirawat.',
    answer: 'Yang bersangkutan sudah dirawat di rumah sakit dan keluarganya sudah dihubungi.',
  },
  {
    title: 'Syarat kartu penyandang disabilitas',
    body: 'Apa saja syarat mengurus kartu penyandang disabilitas untuk anak, dan ke mana mengurusnya?',
    category: 'Sosial dan Kesejahteraan',
    classification: 'informasi',
    unit: 'Bidang Rehabilitasi Sosial',
    finding: 'Syaratnya surat keterangan dokter, KK, dan pasfoto.',
    answer: 'Pengurusan di loket kami setiap hari kerja, selesai dalam tiga hari kerja, tanpa biaya.',
  },
  {
    title: 'Usul pelatihan menjahit untuk ibu rumah tangga',
    body: 'Kami mengusulkan pelatihan menjahit di balai desa supaya ibu-ibu dapat menambah penghasilan.',
    category: 'Sosial dan Kesejahteraan',
    classification: 'aspirasi',
    unit: 'Bidang Pemberdayaan Sosial',
    finding: 'Usulan sejalan dengan rencana kegiatan tahun depan.',
    answer: 'Usulan sudah kami catat sebagai bahan rencana kegiatan tahun depan.',
  },
  {
    title: 'Oknum meminta uang untuk pengurusan bantuan',
    body: 'Ada yang mengaku petugas dan meminta uang supaya nama dimasukkan daftar. Mohon diperiksa.',
    category: 'Kepegawaian',
    classification: 'pengaduan-berkadar',
    unit: 'Sekretariat',
    finding: 'Sedang didalami bersama Inspektorat.',
    answer: 'Pemeriksaan dilakukan Inspektorat; hasilnya kami sampaikan sesuai ketentuan.',
  },
  {
    title: 'Rumah lansia tidak layak huni',
    body: 'Tetangga kami lansia tinggal sendiri, atapnya bocor dan dindingnya hampir roboh. Mohon dibantu.',
    category: 'Sosial dan Kesejahteraan',
    classification: 'pengaduan',
    unit: 'Bidang Pemberdayaan Sosial',
    finding: 'Sudah ditinjau; rumah memenuhi syarat bantuan perbaikan.',
    answer: 'Rumah tersebut masuk daftar perbaikan triwulan depan; bahan tahap pertama sudah dikirim.',
  },
  {
    title: 'Anak putus sekolah karena biaya',
    body: 'Anak tetangga berhenti sekolah sejak ayahnya sakit. Apakah ada bantuan yang dapat diajukan?',
    category: 'Pendidikan',
    classification: 'informasi',
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    finding: 'Keluarga dapat diusulkan menerima program pendidikan.',
    answer: 'Pendamping akan datang membantu pendaftaran pekan ini.',
  },
];
export const districts = [
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
export const reporters = [
  'Warga Contoh Satu',
  'Warga Contoh Dua',
  'Warga Contoh Tiga',
  'Warga Contoh Empat',
  'Warga Contoh Lima',
  'Warga Contoh Enam',
] as const;
export const exampleChannels: readonly Channel[] = [
  'whatsapp',
  'whatsapp',
  'tatap-muka',
  'whatsapp',
  'surat',
  'telepon',
  'whatsapp',
  'lapor',
  'tatap-muka',
  'media-sosial',
];

export type Act = {
  readonly afterHours: number;
  readonly by: 'penghubung' | 'kepala' | 'bidang';
  readonly command: CommandInput;
};

/** How a case goes on after receipt; a case takes as many of these as its age allows, up to `stage`. */
export function course(topic: Topic, stage: number): Act[] {
  const classify: Act = {
    afterHours: 2,
    by: 'penghubung',
    command: { name: 'classify', fields: { classification: topic.classification, category: topic.category } },
  };
  if (stage === 1)
    return [
      classify,
      {
        afterHours: 3,
        by: 'penghubung',
        command: {
          name: 'return',
          fields: { reason: 'Urusan ini wewenang pemerintah desa.', to: 'Dinas Komunikasi dan Informatika' },
        },
      },
    ];
  if (stage === 2)
    return [
      classify,
      { afterHours: 4, by: 'penghubung', command: { name: 'archive', fields: { reason: 'uji coba' } } },
    ];
  if (stage === 3)
    return [
      classify,
      {
        afterHours: 5,
        by: 'penghubung',
        command: { name: 'hold', fields: { reason: 'Menunggu nomor KK dan alamat lengkap dari pelapor.' } },
      },
    ];
  const whole: Act[] = [
    classify,
    { afterHours: 3, by: 'penghubung', command: { name: 'verify', fields: {} } },
    {
      afterHours: 4,
      by: 'penghubung',
      command: { name: 'tick-step', fields: { step: 'sheet', note: 'Lembar disposisi ditulis tangan.' } },
    },
    {
      afterHours: 24,
      by: 'kepala',
      command: {
        name: 'dispose',
        fields: {
          unit: topic.unit,
          instructions: ['Proses lebih lanjut'],
          note: 'Cek dan jawab sebelum batas waktu.',
          urgency: 'segera',
        },
      },
    },
    { afterHours: 50, by: 'bidang', command: { name: 'follow-up', fields: { note: topic.finding } } },
    {
      afterHours: 74,
      by: 'bidang',
      command: { name: 'draft-answer', fields: { answer: topic.answer, findings: topic.finding } },
    },
    { afterHours: 78, by: 'kepala', command: { name: 'approve-answer', fields: {} } },
    { afterHours: 80, by: 'penghubung', command: { name: 'send-answer', fields: { via: 'WhatsApp' } } },
    {
      afterHours: 120,
      by: 'penghubung',
      command: { name: 'record-reply', fields: { satisfied: true, note: 'Terima kasih.' } },
    },
    { afterHours: 121, by: 'penghubung', command: { name: 'close', fields: { result: 'selesai' } } },
  ];
  return whole.slice(0, [10, 0, 0, 0, 1, 2, 4, 5, 6, 7, 8, 10][stage] ?? 0);
}
