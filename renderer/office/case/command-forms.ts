import type { CommandName } from '../../../shared/domain/case/commands.ts';
import {
  archiveReasons,
  classificationLabel,
  classifications,
  closeResults,
  urgencies,
} from '../../../shared/domain/case/terms.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** Where a field's choices come from: a closed list here, the office's lists, or the case itself. */
export type ChoiceSource =
  | 'units'
  | 'categories'
  | 'instructions'
  | 'steps'
  | 'branches'
  | 'linked'
  | readonly Choice[];

/** One input of a command's dialog. `key` is the command field's name in shared/domain/case/commands.ts. */
export type FieldForm = {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
} & (
  | { readonly kind: 'text' | 'date' | 'moment' | 'check' | 'case' }
  | { readonly kind: 'area'; readonly rows: number }
  | { readonly kind: 'suggest' | 'select' | 'many'; readonly from: ChoiceSource }
);

export interface CommandForm {
  /** What the officer does by this, one sentence. */
  readonly note: string;
  readonly fields: readonly FieldForm[];
}

const plain = (values: readonly string[]): Choice[] =>
  values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));
const classificationChoices: Choice[] = classifications.map((value) => ({
  value,
  label: classificationLabel[value],
}));
const yesNo: Choice[] = [
  { value: 'true', label: 'Ya, puas' },
  { value: 'false', label: 'Tidak, masih keberatan' },
];

const approval: Choice[] = [
  { value: 'true', label: 'Disetujui' },
  { value: 'false', label: 'Ditolak' },
];

const note = (label = 'Catatan'): FieldForm => ({ key: 'note', label, kind: 'area', rows: 3 });
const reason = (label: string, hint?: string): FieldForm => ({
  key: 'reason',
  label,
  kind: 'area',
  rows: 3,
  required: true,
  ...(hint === undefined ? {} : { hint }),
});
const happened: FieldForm = {
  key: 'at',
  label: 'Waktu kejadian',
  kind: 'moment',
  hint: 'Isi hanya bila dicatat belakangan; kosong berarti sekarang.',
};

/** The dialog of each command; a table so that all commands look and behave alike. */
export const commandForms: Record<CommandName, CommandForm> = {
  correct: {
    note: 'Aduan asli tetap disimpan dan tetap dapat dibaca.',
    fields: [
      { key: 'title', label: 'Judul', kind: 'text' },
      { key: 'body', label: 'Isi aduan', kind: 'area', rows: 6 },
      { key: 'category', label: 'Kategori', kind: 'suggest', from: 'categories' },
      { key: 'district', label: 'Kecamatan', kind: 'text' },
      { key: 'village', label: 'Desa/kelurahan', kind: 'text' },
      { key: 'reason', label: 'Alasan perbaikan', kind: 'text' },
    ],
  },
  classify: {
    note: 'Klasifikasi menentukan batas waktu penyelesaian.',
    fields: [
      {
        key: 'classification',
        label: 'Klasifikasi aduan',
        kind: 'select',
        from: classificationChoices,
        required: true,
      },
      { key: 'category', label: 'Kategori', kind: 'suggest', from: 'categories' },
    ],
  },
  verify: {
    note: 'Aduan lengkap, jelas, dan menjadi wewenang kantor ini.',
    fields: [note('Catatan telaah')],
  },
  dispose: {
    note: 'Catat disposisi pimpinan, juga yang ditulis tangan pada lembar disposisi.',
    fields: [
      { key: 'unit', label: 'Bidang/unit tujuan', kind: 'suggest', from: 'units', required: true },
      { key: 'person', label: 'Petugas', kind: 'text', hint: 'Bila ditujukan kepada orang tertentu.' },
      { key: 'instructions', label: 'Isi disposisi', kind: 'many', from: 'instructions' },
      note('Catatan pimpinan'),
      { key: 'urgency', label: 'Sifat', kind: 'select', from: plain(urgencies), required: true },
      { key: 'due', label: 'Diminta selesai sebelum', kind: 'date' },
      { key: 'byHand', label: 'Ditulis tangan pada lembar cetak', kind: 'check' },
      happened,
    ],
  },
  'follow-up': {
    note: 'Apa yang sudah dilakukan: cek lapangan, koordinasi, atau pemeriksaan data.',
    fields: [{ key: 'note', label: 'Yang sudah dilakukan', kind: 'area', rows: 5, required: true }, happened],
  },
  hold: {
    note: 'Jam batas waktu berhenti sampai pelapor melengkapi.',
    fields: [reason('Yang harus dilengkapi pelapor', 'Contoh: nomor KKS dan foto kartu.')],
  },
  resume: { note: 'Jam batas waktu berjalan lagi.', fields: [note('Kelengkapan yang diterima')] },
  return: {
    note: 'Aduan bukan wewenang kantor ini dan dikembalikan.',
    fields: [reason('Alasan'), { key: 'to', label: 'Instansi yang berwenang', kind: 'text' }],
  },
  'draft-answer': {
    note: 'Konsep ini menjadi isi surat jawaban dan jawaban di LAPOR!.',
    fields: [
      { key: 'answer', label: 'Isi jawaban', kind: 'area', rows: 6, required: true },
      { key: 'findings', label: 'Hasil pemeriksaan', kind: 'area', rows: 3 },
      {
        key: 'schedule',
        label: 'Rencana penyelesaian',
        kind: 'area',
        rows: 2,
        hint: 'Bila belum selesai seluruhnya.',
      },
    ],
  },
  'return-answer': {
    note: 'Konsep kembali ke penyusun untuk diperbaiki.',
    fields: [{ key: 'note', label: 'Yang perlu diperbaiki', kind: 'area', rows: 4, required: true }],
  },
  'approve-answer': { note: 'Pimpinan menyetujui konsep jawaban.', fields: [note()] },
  'send-answer': {
    note: 'Catat setelah jawaban benar-benar sampai di LAPOR! atau pelapor.',
    fields: [
      { key: 'via', label: 'Dikirim melalui', kind: 'text', hint: 'Contoh: LAPOR!, surat, WhatsApp.' },
      happened,
    ],
  },
  'record-reply': {
    note: 'Tanggapan pelapor atas jawaban kantor.',
    fields: [
      { key: 'satisfied', label: 'Pelapor puas?', kind: 'select', from: yesNo, required: true },
      note('Isi balasan'),
    ],
  },
  close: {
    note: 'Aduan selesai dikerjakan. Masih dapat dibuka kembali.',
    fields: [
      { key: 'result', label: 'Hasil', kind: 'select', from: plain(closeResults), required: true },
      note(),
    ],
  },
  reopen: {
    note: 'Aduan dikerjakan lagi dan jam batas waktu berjalan.',
    fields: [reason('Alasan dibuka kembali')],
  },
  archive: {
    note: 'Untuk laporan yang tidak dapat diproses.',
    fields: [
      { key: 'reason', label: 'Alasan', kind: 'select', from: plain(archiveReasons), required: true },
      note(),
    ],
  },
  'link-duplicate': {
    note: 'Kedua aduan tetap ada dan saling menunjuk.',
    fields: [
      {
        key: 'other',
        label: 'Aduan yang sama',
        kind: 'case',
        required: true,
        hint: 'Ketik nomor register, Tracking ID, atau judul.',
      },
      note(),
    ],
  },
  'unlink-duplicate': {
    note: 'Kedua aduan tidak lagi saling menunjuk.',
    fields: [
      { key: 'other', label: 'Aduan yang dilepas', kind: 'select', from: 'linked', required: true },
      { key: 'reason', label: 'Alasan', kind: 'text' },
    ],
  },
  'set-confidentiality': {
    note: 'Berlaku untuk layar, surat, dan ekspor sejak sekarang.',
    fields: [
      {
        key: 'confidential',
        label: 'Aduan rahasia',
        kind: 'check',
        hint: 'Isi aduan hanya untuk kantor ini.',
      },
      {
        key: 'anonymous',
        label: 'Pelapor anonim',
        kind: 'check',
        hint: 'Nama pelapor tidak pernah dicetak.',
      },
      reason('Alasan'),
    ],
  },
  'tick-step': {
    note: 'Untuk langkah yang dikerjakan di luar aplikasi.',
    fields: [
      { key: 'step', label: 'Langkah SOP', kind: 'select', from: 'steps', required: true },
      { key: 'outcome', label: 'Cabang yang diambil', kind: 'select', from: 'branches', required: true },
      note(),
    ],
  },
  'ask-extension': {
    note: 'Permohonan kepada pimpinan; batas waktu baru bergeser setelah disetujui.',
    fields: [
      { key: 'until', label: 'Diperpanjang sampai', kind: 'date', required: true },
      reason('Alasan', 'Contoh: suku cadang baru tiba minggu depan.'),
      {
        key: 'step',
        label: 'Hanya untuk langkah',
        kind: 'select',
        from: 'steps',
        hint: 'Kosong berarti batas waktu aduan sendiri.',
      },
    ],
  },
  'decide-extension': {
    note: 'Keputusan pimpinan atas permohonan perpanjangan.',
    fields: [
      { key: 'approved', label: 'Keputusan', kind: 'select', from: approval, required: true },
      {
        key: 'until',
        label: 'Diperpanjang sampai',
        kind: 'date',
        hint: 'Kosong berarti tanggal yang dimohon.',
      },
      note('Catatan pimpinan'),
    ],
  },
  'take-up': {
    note: 'Riwayat LAPOR! ini dikerjakan lagi oleh kantor.',
    fields: [{ key: 'reason', label: 'Alasan', kind: 'area', rows: 3 }],
  },
  undo: {
    note: 'Tindakan terakhir ditarik kembali; catatannya tetap terbaca di riwayat.',
    fields: [{ key: 'reason', label: 'Alasan', kind: 'text' }],
  },
  'dismiss-suggestion': {
    note: 'Status aduan tetap; saran ini tidak ditampilkan lagi. Catatan rekap tetap terbaca di riwayat.',
    fields: [{ key: 'reason', label: 'Alasan', kind: 'text', hint: 'Boleh kosong.' }],
  },
  'add-note': {
    note: 'Catatan tampil di riwayat, tidak mengubah status.',
    fields: [{ key: 'note', label: 'Isi catatan', kind: 'area', rows: 4, required: true }],
  },
};
