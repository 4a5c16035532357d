import type {
  AnswerLetterData,
  CompletionRequestData,
  ControlCardData,
  DispositionSheetData,
  MemoData,
  MinutesData,
  PaperBase,
  PaperData,
  ReceiptData,
  Signature,
  TransferLetterData,
} from '../../../shared/paper/data.ts';

/** Invented papers, for the tests of rendering and printing. */
const emblem = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 46"><path d="M2 2h36v24c0 10-9 15-18 18C11 41 2 36 2 26z" fill="#fff" stroke="#000" stroke-width="2"/><circle cx="20" cy="20" r="9" fill="none" stroke="#000"/></svg>',
).toString('base64')}`;

export const base: PaperBase = {
  code: null,
  size: 'F4',
  letterhead: {
    government: 'PEMERINTAH KABUPATEN TRENGGALEK',
    office: 'DINAS SOSIAL',
    addressLines: [
      'Jalan Contoh Nomor 1 Trenggalek, Kode Pos 66300',
      'Telepon (0355) 000000 · Laman dinsos.contoh.go.id · Pos-el dinsos@contoh.go.id',
    ],
    emblem,
  },
  foot: {
    register: '0087/ADU/V/2017',
    sop: 'langkah 3 dari 10 SOP 067/12/406.101/2018',
    printedAt: '18 Mei 2017 08.20 WIB',
    printedBy: 'Sari Contoh',
    shortHash: 'a91f 3c0e',
  },
};

export const signature: Signature = {
  prefix: 'Plt.',
  onBehalfOf: null,
  position: 'Kepala Dinas Sosial',
  name: 'NAMA PEJABAT CONTOH, S.Sos., M.Si.',
  rank: 'Pembina Tingkat I',
  nip: '197101281997031004',
};

export const sheet: DispositionSheetData = {
  ...base,
  kind: 'lembar-disposisi',
  from: 'LAPOR! (Dinas Komunikasi dan Informatika)',
  letterNumber: 'Tracking ID 1501559',
  letterDate: '17 Mei 2017',
  receivedAt: '18 Mei 2017, 08.14 WIB',
  agenda: '0087/ADU/V/2017',
  urgency: 'segera',
  secret: false,
  subject: 'Nama hilang dari daftar penerima PKH di Desa Sukorejo, Kecamatan Gandusari',
  gist: 'Pelapor menanyakan sebab namanya tidak tercantum lagi dan cara pengusulan kembali.',
  classification: 'Permintaan informasi',
  due: '26 Mei 2017',
  dueNote: '5 hari kerja; Kamis 25 Mei libur nasional',
  recipients: [
    { name: 'Kepala Bidang Perlindungan dan Jaminan Sosial', ticked: true },
    { name: 'Kepala Bidang Rehabilitasi Sosial', ticked: false },
    { name: 'Sekretaris', ticked: false },
  ],
  instructions: [
    { text: 'Tanggapan dan Saran', ticked: true },
    { text: 'Proses lebih lanjut', ticked: true },
    { text: 'Koordinasi/konfirmasikan', ticked: false },
  ],
  notes: null,
  signature,
  signedOn: null,
  byHand: false,
};

export const receipt: ReceiptData = {
  ...base,
  kind: 'tanda-terima',
  register: '0087/ADU/V/2017',
  day: 'Kamis, 18 Mei 2017',
  time: '08.14 WIB',
  name: 'Wulan Contoh',
  address: 'RT 03 RW 01 Desa Sukorejo, Kecamatan Gandusari, Kabupaten Trenggalek',
  contact: '0800-000-0000',
  channel: 'Tatap muka',
  subject: 'Nama hilang dari daftar penerima PKH',
  gist: 'Nama saya tidak ada lagi dalam daftar penerima PKH tahap dua, padahal tahap satu masih menerima. Mohon penjelasan sebabnya dan cara pengusulan kembali.',
  attachments: ['kartu-keluarga.jpg', 'surat-keterangan-desa.pdf'],
  officer: { name: 'Sari Contoh, S.AP.', position: 'Pengadministrasi Umum', nip: '199001012015032001' },
  answerBy: 'Jumat, 26 Mei 2017',
  howToFollow:
    'Sebutkan nomor register ini kepada petugas penghubung di kantor kami atau melalui telepon (0355) 000000 pada jam kerja.',
  place: 'Trenggalek',
  date: '18 Mei 2017',
};

export const letter: AnswerLetterData = {
  ...base,
  kind: 'surat-jawaban',
  place: 'Trenggalek',
  date: '24 Mei 2017',
  number: '188.45/531/406.001.3/2017',
  nature: 'Biasa',
  attachment: '-',
  subject: 'Jawaban atas laporan mengenai daftar penerima PKH',
  to: ['Sdri. Wulan Contoh', 'Desa Sukorejo, Kecamatan Gandusari', 'di Trenggalek'],
  reference:
    'Menindaklanjuti laporan Saudara melalui SP4N-LAPOR! dengan Tracking ID 1501559 tanggal 17 Mei 2017, yang tercatat pada kami dengan nomor register 0087/ADU/V/2017, bersama ini kami sampaikan hal-hal sebagai berikut.',
  gist: 'Nama Saudara tidak tercantum lagi dalam daftar penerima PKH tahap dua tahun 2017.',
  findings:
    'Berdasarkan pemeriksaan data terpadu, nomor Kartu Keluarga Saudara berubah setelah pemutakhiran data kependudukan bulan Februari 2017 sehingga tidak terpadankan.',
  action:
    'Kami telah mengusulkan pemadanan ulang melalui pendamping PKH Kecamatan Gandusari pada 22 Mei 2017.',
  schedule: 'Hasil pemadanan ulang diperkirakan terbit pada tahap tiga, Agustus 2017.',
  ombudsman:
    'Apabila Saudara belum puas dengan jawaban ini, Saudara dapat menyampaikan tanggapan dalam 10 hari kerja atau melapor kepada Ombudsman Republik Indonesia.',
  contact:
    'Keterangan lebih lanjut dapat diperoleh pada petugas penghubung Dinas Sosial, telepon (0355) 000000.',
  copies: [
    'Bupati Trenggalek (sebagai laporan)',
    'Kepala Dinas Komunikasi dan Informatika Kabupaten Trenggalek',
  ],
  signature,
};

const { place, date, number, nature, attachment, to, gist, copies, contact } = letter;
const letterBase = { ...base, place, date, number, nature, attachment, to, gist, copies, signature };

export const completionRequest: CompletionRequestData = {
  ...letterBase,
  kind: 'permintaan-kelengkapan',
  subject: 'Permintaan kelengkapan pengaduan: daftar penerima PKH',
  reference:
    'Pengaduan Saudara yang kami terima tanggal 17 Mei 2017 dengan nomor register 0087/ADU/V/2017 belum dapat kami proses karena belum lengkap. Kami mohon Saudara melengkapi:',
  needed: ['Salinan Kartu Keluarga terbaru', 'Nama dusun, RT dan RW'],
  deadline: '10 hari kerja sejak surat ini diterima.',
  contact,
};

export const transferLetter: TransferLetterData = {
  ...letterBase,
  kind: 'surat-pelimpahan',
  subject: 'Pelimpahan pengaduan: jembatan rusak',
  to: ['Kepala Dinas Pekerjaan Umum dan Penataan Ruang', 'di tempat'],
  reference:
    'Bersama ini kami limpahkan pengaduan masyarakat yang kami terima tanggal 17 Mei 2017 dengan nomor register 0087/ADU/V/2017, karena penanganannya bukan wewenang kami.',
  reason: 'Jembatan kabupaten menjadi wewenang Dinas Pekerjaan Umum dan Penataan Ruang.',
  request: 'Mohon pengaduan tersebut ditangani sesuai wewenang Saudara.',
  contact,
};

export const memo: MemoData = {
  ...letterBase,
  kind: 'nota-dinas',
  subject: 'Tindak lanjut pengaduan: daftar penerima PKH',
  to: ['Kepala Bidang Perlindungan dan Jaminan Sosial'],
  from: 'Plt. Kepala Dinas Sosial',
  reference: 'Bersama ini disampaikan pengaduan masyarakat yang kami terima tanggal 17 Mei 2017.',
  body: 'Mohon ditindaklanjuti sesuai tugas dan fungsi paling lambat 26 Mei 2017.',
};

export const minutes: MinutesData = {
  ...base,
  kind: 'berita-acara',
  purpose: 'cek lapangan',
  number,
  day: 'Rabu, tanggal dua puluh empat bulan Mei tahun dua ribu tujuh belas (24 Mei 2017)',
  location: 'Balai Desa Sukorejo',
  reference: 'nomor register 0087/ADU/V/2017',
  subject: 'Daftar penerima PKH',
  gist,
  basis: 'Disposisi pimpinan tanggal 18 Mei 2017',
  parties: [{ name: 'Sari Contoh', position: 'Pejabat penghubung' }],
  findings: '',
  agreements: '',
  witnesses: [],
  place,
  date,
  signature,
};

export const controlCard: ControlCardData = {
  ...base,
  kind: 'kartu-kendali',
  register: '0087/ADU/V/2017',
  trackingId: '1501559',
  receivedAt: '18 Mei 2017 08.14 WIB',
  channel: 'LAPOR!',
  classification: 'Permintaan informasi',
  subject: 'Daftar penerima PKH',
  gist,
  unit: 'Bidang Perlindungan dan Jaminan Sosial',
  due: '26 Mei 2017',
  status: 'Didisposisi',
  sop: 'Pengelolaan Pengaduan Masyarakat melalui LAPOR! (SOP 067/12/406.101/2018 versi 1)',
  steps: Array.from({ length: 10 }, (_, index) => ({
    number: index + 1,
    activity: 'Telaah dan klasifikasikan: lengkap dan wewenang?',
    actor: 'Pejabat penghubung',
    standard: '≤ 1 hari kerja',
    startedAt: index < 3 ? '18 Mei 2017 08.14 WIB' : null,
    doneAt: index < 3 ? '18 Mei 2017 08.40 WIB' : null,
    took: index < 3 ? '26 menit' : null,
    initials: index < 3 ? 'SC' : null,
    note: index === 3 ? 's.d. 26 Mei 2017' : null,
    skipped: false,
  })),
  legend: ['SC = Sari Contoh'],
  place,
  date,
  officer: receipt.officer,
};

/** One of each kind. */
export const examplePapers: readonly PaperData[] = [
  sheet,
  receipt,
  letter,
  completionRequest,
  transferLetter,
  memo,
  minutes,
  controlCard,
];
