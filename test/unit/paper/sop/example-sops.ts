import { defaultSop } from '../../../../shared/domain/sop/default-sop.ts';
import { emptyIdentity } from '../../../../shared/domain/sop/identity.ts';
import type { Branch, Sop, SopStep, StepKind } from '../../../../shared/domain/sop/types.ts';
import type { Letterhead } from '../../../../shared/paper/data.ts';

export const exampleHead: Letterhead = {
  government: 'PEMERINTAH KABUPATEN TRENGGALEK',
  office: 'DINAS SOSIAL',
  addressLines: ['Jalan Contoh Nomor 1 Trenggalek 66311', 'Telepon (0355) 000000, surel dinsos@contoh.test'],
  emblem: null,
};

type Row = readonly [
  kind: StepKind,
  activity: string,
  actor: string,
  inputs: string,
  time: string,
  output: string,
  more?: Partial<Pick<SopStep, 'note' | 'coActors'>> & {
    readonly go?: Readonly<Record<string, number | null>>;
  },
];

/** An SOP from short rows; steps are named by their numbers. */
export function sopFrom(name: string, actors: Readonly<Record<string, string>>, rows: readonly Row[]): Sop {
  return {
    ...defaultSop,
    id: 'sop-contoh',
    name,
    number: '067/12/406.101/2018',
    identity: {
      ...emptyIdentity,
      madeOn: '2018-02-08',
      ratifiedBy: {
        prefix: 'Plt.',
        position: 'Kepala Dinas Sosial',
        name: 'NAMA PEJABAT CONTOH, S.Sos., M.Si.',
        rank: 'Pembina Tingkat I',
        nip: '197101281997031004',
      },
      legalBasis: defaultSop.identity.legalBasis,
      qualifications: defaultSop.identity.qualifications,
      related: ['SOP Surat Masuk', 'SOP Surat Keluar'],
      equipment: ['Komputer dan pencetak'],
      warnings: defaultSop.identity.warnings,
      records: ['Disimpan elektronik dan manual'],
    },
    actors: Object.entries(actors).map(([key, title]) => ({ key, name: title })),
    steps: rows.map(([kind, activity, actor, inputs, time, output, more = {}], place): SopStep => {
      const branches = Object.entries(more.go ?? {}).map(
        ([label, to]): Branch => ({ outcome: label, label, goTo: to === null ? null : `langkah-${to}` }),
      );
      return {
        key: `langkah-${place + 1}`,
        kind,
        activity,
        actor,
        completedBy: 'manual',
        branches,
        limit: null,
        limitText: time,
        inputs,
        output,
        note: more.note ?? '',
        ...(more.coActors ? { coActors: more.coActors } : {}),
      };
    }),
  };
}

/** 5 steps, 3 actors. */
export const smallSop = sopFrom(
  'Penerimaan Pengaduan di Loket',
  { loket: 'Petugas loket', penghubung: 'Pejabat penghubung', kepala: 'Kepala dinas' },
  [
    [
      'start',
      'Terima pelapor dan catat aduan pada formulir',
      'loket',
      'Formulir aduan',
      '10 menit',
      'Formulir terisi',
    ],
    [
      'decision',
      'Periksa kelengkapan: lengkap?',
      'penghubung',
      'Formulir terisi',
      '15 menit',
      'Formulir diperiksa',
      { go: { Ya: 3, Tidak: 1 }, note: 'Tidak lengkap: kembali ke loket' },
    ],
    [
      'process',
      'Catat pada buku register dan beri nomor',
      'penghubung',
      'Buku register',
      '5 menit',
      'Nomor register',
    ],
    ['process', 'Paraf dan tentukan bidang', 'kepala', 'Lembar disposisi', '10 menit', 'Disposisi'],
    [
      'end',
      'Serahkan tanda terima kepada pelapor',
      'loket',
      'Tanda terima',
      '5 menit',
      'Tanda terima diterima pelapor',
    ],
  ],
);

const bureau = {
  resepsionis: 'Petugas resepsionis',
  staf: 'Staf Umpeg',
  kasubbag: 'Kasubbag Umpeg',
  penghubung: 'Pejabat penghubung',
  sekretaris: 'Sekretaris',
  kepala: 'Kepala',
  bidang: 'Kepala bidang',
  teknis: 'Staf teknis bidang',
  lapangan: 'Tim lapangan',
};

/** 24 steps, 9 actors, three decisions, loops back and a jump ahead. */
export const largeSop = sopFrom('Pengelolaan Pengaduan Masyarakat dengan Pemeriksaan Lapangan', bureau, [
  ['start', 'Terima surat atau aduan langsung', 'resepsionis', 'Surat aduan', '5 menit', 'Aduan diterima'],
  [
    'process',
    'Agendakan dan beri nomor register',
    'staf',
    'Buku agenda, buku register',
    '10 menit',
    'Nomor register',
  ],
  ['process', 'Periksa berkas dan lampiran', 'kasubbag', 'Berkas aduan', '15 menit', 'Berkas diperiksa'],
  [
    'decision',
    'Telaah: lengkap dan termasuk wewenang?',
    'penghubung',
    'Berkas aduan, SOP, daftar kewenangan',
    '1 hari kerja',
    'Telaahan',
    {
      go: { Lengkap: 5, 'Tidak lengkap': 1, 'Bukan wewenang': null },
      note: 'Bukan wewenang: kembalikan ke Dinas Kominfo',
    },
  ],
  [
    'process',
    'Klasifikasikan aduan dan catat pada aplikasi',
    'penghubung',
    'Telaahan',
    '20 menit',
    'Aduan terklasifikasi',
  ],
  [
    'process',
    'Ajukan lembar disposisi',
    'sekretaris',
    'Lembar disposisi',
    '30 menit',
    'Lembar disposisi diajukan',
  ],
  ['process', 'Disposisikan kepada bidang', 'kepala', 'Lembar disposisi', '10 menit', 'Disposisi'],
  [
    'process',
    'Terima disposisi dan tunjuk pelaksana',
    'bidang',
    'Disposisi',
    '30 menit',
    'Pelaksana ditunjuk',
  ],
  [
    'process',
    'Pelajari aduan dan susun rencana pemeriksaan lapangan bersama tim',
    'teknis',
    'Disposisi, data pendukung',
    '1 hari kerja',
    'Rencana pemeriksaan',
    { coActors: ['bidang', 'lapangan'] },
  ],
  ['process', 'Hubungi pelapor dan sepakati waktu', 'teknis', 'Nomor kontak pelapor', '30 menit', 'Jadwal'],
  [
    'process',
    'Periksa lokasi dan kumpulkan bukti',
    'lapangan',
    'Surat tugas, kamera, formulir',
    '2 hari kerja',
    'Hasil pemeriksaan',
  ],
  ['process', 'Tulis berita acara pemeriksaan', 'lapangan', 'Hasil pemeriksaan', '60 menit', 'Berita acara'],
  [
    'decision',
    'Nilai hasil pemeriksaan: cukup?',
    'bidang',
    'Berita acara',
    '1 jam',
    'Penilaian',
    { go: { Ya: 14, Tidak: 9 }, note: 'Tidak cukup: periksa ulang' },
  ],
  ['process', 'Susun rencana tindak lanjut', 'teknis', 'Penilaian', '1 hari kerja', 'Rencana tindak lanjut'],
  [
    'process',
    'Laksanakan tindak lanjut',
    'lapangan',
    'Rencana tindak lanjut',
    'sesuai klasifikasi',
    'Tindak lanjut',
  ],
  ['process', 'Laporkan pelaksanaan kepada bidang', 'lapangan', 'Dokumentasi', '60 menit', 'Laporan'],
  ['process', 'Susun konsep jawaban', 'teknis', 'Laporan', '45 menit', 'Konsep jawaban'],
  ['process', 'Periksa dan paraf konsep jawaban', 'bidang', 'Konsep jawaban', '30 menit', 'Konsep terparaf'],
  [
    'process',
    'Periksa bahasa dan kelengkapan',
    'sekretaris',
    'Konsep terparaf',
    '30 menit',
    'Konsep terperiksa',
    { coActors: ['kasubbag'] },
  ],
  [
    'decision',
    'Setujui jawaban?',
    'kepala',
    'Konsep terperiksa',
    '15 menit',
    'Jawaban disetujui',
    { go: { Ya: 21, Tidak: 17 } },
  ],
  ['process', 'Beri nomor surat dan cap', 'staf', 'Jawaban disetujui', '10 menit', 'Surat jawaban'],
  [
    'process',
    'Unggah jawaban ke LAPOR! dan kirim kepada pelapor',
    'penghubung',
    'Surat jawaban',
    '1 hari kerja',
    'Jawaban terkirim',
  ],
  ['process', 'Pantau balasan pelapor', 'penghubung', 'Jawaban terkirim', '10 hari kerja', 'Balasan pelapor'],
  ['end', 'Tutup, arsipkan, dan rekap', 'penghubung', 'Balasan pelapor', '15 menit', 'Aduan selesai'],
]);

const twelve = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `aktor${i}`,
    i % 3 === 0 ? 'Subbagian Perencanaan dan Keuangan' : `Bidang ${i}`,
  ]),
);
const sentence =
  'Periksa kesesuaian berkas dengan persyaratan, catat ketidaklengkapan, dan mintakan pertanggungjawaban tertulis. ';

/** 12 actors; texts of one step are longer than a page, words wider than their column. */
export const longSop = sopFrom(
  'Pemeriksaan Berjenjang dengan Uraian Panjang',
  twelve,
  Array.from({ length: 14 }, (_, i): Row => {
    const kind: StepKind = i === 0 ? 'start' : i === 13 ? 'end' : i % 4 === 2 ? 'decision' : 'process';
    const text = i === 5 ? sentence.repeat(24) : sentence.repeat(1 + (i % 2));
    return [
      kind,
      text,
      `aktor${(i * 5) % 12}`,
      i === 5 ? sentence.repeat(20) : 'https://www.lapor.go.id/laporan/detil/lampu-jalan-padam-di-perempatan',
      '≤ 1 hari kerja sejak diterima',
      'Pertanggungjawaban tertulis',
      kind === 'decision' ? { go: { Ya: i + 2, Tidak: 1, 'Bukan wewenang': null } } : {},
    ];
  }),
);
