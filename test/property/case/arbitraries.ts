import fc from 'fast-check';
import { type Command, commandNames, commandSchema } from '../../../shared/domain/case/commands.ts';
import type {
  CaseEvent,
  CaseFact,
  LaporFields,
  OfficialNumber,
  Side,
  UnknownEvent,
} from '../../../shared/domain/case/events.ts';

const start = Date.UTC(2026, 10, 2, 2);
const iso = (minute: number): string => new Date(start + minute * 60_000).toISOString();

export const lapor: LaporFields = {
  trackingId: '1234567',
  receivedAt: iso(0),
  classification: 'Pengaduan Tidak Berkadar Pengawasan',
  categoryId: null,
  category: 'Lainnya terkait Infrastruktur',
  title: 'Jalan berlubang di Desa Contoh',
  bodyInitial: 'Jalan berlubang sejak bulan lalu.',
  bodyFinal: null,
  anonymous: false,
  confidential: false,
  source: null,
  parentAgency: null,
  agencyId: null,
  agency: null,
  status: 'Proses',
  holdOrArchiveReason: null,
  province: null,
  regency: null,
  district: 'Contoh',
  village: null,
  rating: null,
  extra: {},
};

const number = (sequence: number): OfficialNumber => ({
  year: 2026,
  sequence,
  text: `${sequence}/ADU/XI/2026`,
});

export function received(history: boolean, sequence = 1): CaseFact {
  return {
    type: 'received',
    payload: {
      channel: 'lapor',
      receivedAt: iso(sequence),
      register: number(sequence),
      sop: { id: 'sop-lapor', version: 1 },
      reporter: sequence % 2 ? null : { key: `k${sequence}`, iv: 'aXY=', data: 'ZGF0YQ==' },
      importId: `impor-${sequence}`,
      history,
      lapor: { ...lapor, title: `Judul ${sequence}` },
      digest: `sidik-${sequence}`,
      report: null,
    },
  };
}

/** One fact of every kind, also those that make no sense here; `n` varies their fields. */
function catalogue(n: number): readonly CaseFact[] {
  const at = iso(n);
  const other = `lain-${n % 3}`;
  const paperId = `surat-${n % 3}`;
  const blob = { blob: `b${n}`, key: 'k' };
  return [
    received(n % 2 === 0, n % 5),
    received(n % 2 === 1, n % 7),
    {
      type: 'lapor-updated',
      payload: {
        importId: 'impor-x',
        lapor: { ...lapor, status: `S${n}` },
        digest: `d${n}`,
        reporter: null,
      },
    },
    { type: 'import-withdrawn', payload: { importId: 'impor-x' } },
    { type: 'corrected', payload: { title: `Perbaikan ${n}` } },
    { type: 'corrected', payload: { district: `Kecamatan ${n}`, reason: 'salah tulis' } },
    {
      type: 'classified',
      payload: { classification: n % 2 ? 'informasi' : 'aspirasi', category: `Bidang ${n}` },
    },
    { type: 'verified', payload: {} },
    {
      type: 'disposed',
      payload: { unit: `Bidang ${n}`, instructions: [], urgency: 'segera', byHand: false, at },
    },
    {
      type: 'disposed',
      payload: { unit: 'Sekretariat', instructions: ['a'], urgency: 'biasa', byHand: true },
    },
    { type: 'followed-up', payload: { note: `Dicek ${n}` } },
    { type: 'followed-up', payload: { note: `Dicek ${n}`, at } },
    { type: 'held', payload: { reason: `Alamat ${n}` } },
    { type: 'resumed', payload: {} },
    { type: 'returned', payload: { reason: 'Bukan wewenang' } },
    { type: 'answer-drafted', payload: { answer: `Jawaban ${n}`, findings: 'Temuan' } },
    { type: 'answer-returned', payload: { note: 'Perbaiki' } },
    { type: 'answer-approved', payload: {} },
    { type: 'answer-sent', payload: {} },
    { type: 'answer-sent', payload: { via: 'LAPOR!', at } },
    { type: 'reporter-replied', payload: { satisfied: n % 2 === 0 } },
    { type: 'closed', payload: { result: 'selesai' } },
    { type: 'reopened', payload: { reason: 'Belum selesai' } },
    { type: 'archived', payload: { reason: 'duplikat' } },
    { type: 'duplicate-linked', payload: { other } },
    { type: 'duplicate-unlinked', payload: { other } },
    {
      type: 'confidentiality-changed',
      payload: { confidential: n % 2 === 0, anonymous: n % 3 === 0, reason: 'Diminta' },
    },
    {
      type: 'attachment-added',
      payload: { attachmentId: other, name: 'foto.png', mediaType: 'image/png', size: n, ...blob },
    },
    {
      type: 'paper-issued',
      payload: {
        paperId,
        kind: n % 2 ? 'lembar-disposisi' : 'surat-jawaban',
        number: n % 2 ? null : number(n),
        sha256: `h${n}`,
        pages: 1,
        data: '{}',
        ...blob,
      },
    },
    { type: 'paper-printed', payload: { paperId } },
    { type: 'paper-cancelled', payload: { paperId, reason: 'Salah alamat' } },
    { type: 'step-ticked', payload: { step: n % 2 ? 'sheet' : 'tidak-ada' } },
    { type: 'sop-moved', payload: { sop: { id: 'sop-lapor', version: n % 3 }, move: `pindah-${n}` } },
    { type: 'taken-up', payload: {} },
    { type: 'extension-asked', payload: { until: iso(n * 3_000).slice(0, 10), reason: 'Suku cadang' } },
    { type: 'extension-asked', payload: { until: '2027-01-15', reason: 'Cuaca', step: 'konsep' } },
    { type: 'extension-decided', payload: { approved: n % 3 > 0 } },
    { type: 'noted', payload: { note: `Catatan ${n}` } },
    {
      type: 'recap-noted',
      payload: {
        importId: `rekap-${n % 3}`,
        month: '2026-11',
        date: null,
        stakeholder: 'Dinas Contoh',
        response: null,
        remark: n % 2 ? 'selesai' : 'Sedang diproses',
        digest: `rekap-${n % 5}`,
      },
    },
    { type: 'recap-withdrawn', payload: { importId: `rekap-${n % 3}` } },
    { type: 'suggestion-dismissed', payload: {} },
    { type: 'identity-viewed', payload: { reason: 'Dihubungi' } },
    { type: 'corrected', payload: { title: `Judul lain ${n % 3}`, over: [] } },
    {
      type: 'classified',
      payload: { classification: 'pengaduan', over: [`e${String(n % 30).padStart(3, '0')}`] },
    },
    { type: 'assigned', payload: { office: 'kantor', name: 'Dinas Contoh' } },
    {
      type: 'assigned',
      payload: { office: `kantor-${n % 2}`, name: 'Dinas Lain', due: iso(n).slice(0, 10) },
    },
    { type: 'assignment-withdrawn', payload: { office: 'kantor', reason: 'Salah alamat' } },
    { type: 'taken-in', payload: { register: number(n), sop: { id: 'sop-lapor', version: 1 } } },
    { type: 'answer-uploaded', payload: { office: 'kantor', via: 'LAPOR!' } },
    { type: 'undone', payload: { event: `e${String(n % 30).padStart(3, '0')}` } },
  ];
}

export const facts: fc.Arbitrary<CaseFact> = fc
  .tuple(fc.nat(200), fc.nat(catalogue(0).length - 1))
  .map(([n, kind]) => catalogue(n)[kind] ?? received(false));

/** Events of one case from two devices, with equal clocks among them, some from a newer program. */
export const events: fc.Arbitrary<readonly (CaseEvent | UnknownEvent)[]> = fc
  .array(
    fc.record({
      fact: facts,
      minute: fc.nat(60),
      count: fc.nat(2),
      device: fc.nat(1),
      newer: fc.nat(30),
      side: fc.constantFrom<Side>('own', 'own', 'own', 'other', 'addressed'),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ fact, minute, count, device, newer, side }, i) => {
      const meta = {
        id: `e${String(i).padStart(3, '0')}`,
        hlc: hlcAt(minute, count),
        device: `komputer-${device}`,
        actor: `petugas-${device}`,
        office: side === 'own' ? 'kantor' : 'kominfo',
        side,
      };
      return newer === 0 ? { ...meta, type: 'unknown', name: 'from-the-future' } : { ...meta, ...fact };
    }),
  );

export const hlcAt = (minute: number, count = 0): string =>
  `${String(start + minute * 60_000).padStart(15, '0')}-${count.toString(16).padStart(4, '0')}`;

/** One wish of every kind, by number. */
const wishes: readonly object[] = [
  { name: 'correct', fields: { title: 'Judul yang benar' } },
  { name: 'correct', fields: {} },
  { name: 'classify', fields: { classification: 'pengaduan-berkadar' } },
  { name: 'verify', fields: {} },
  { name: 'dispose', fields: { unit: 'Sekretariat' } },
  { name: 'dispose', fields: { unit: 'Sekretariat', at: iso(-30), byHand: true } },
  { name: 'follow-up', fields: { note: 'Dicek di lapangan' } },
  { name: 'hold', fields: { reason: 'Alamat belum jelas' } },
  { name: 'resume', fields: {} },
  { name: 'return', fields: { reason: 'Bukan wewenang' } },
  { name: 'draft-answer', fields: { answer: 'Terima kasih, sudah dikerjakan.' } },
  { name: 'return-answer', fields: { note: 'Sebut tanggalnya' } },
  { name: 'approve-answer', fields: {} },
  { name: 'send-answer', fields: { via: 'LAPOR!' } },
  { name: 'send-answer', fields: { at: iso(-10) } },
  { name: 'record-reply', fields: { satisfied: true } },
  { name: 'record-reply', fields: { satisfied: false } },
  { name: 'close', fields: { result: 'selesai' } },
  { name: 'reopen', fields: { reason: 'Rusak lagi' } },
  { name: 'archive', fields: { reason: 'duplikat' } },
  { name: 'link-duplicate', fields: { other: 'lain' } },
  { name: 'unlink-duplicate', fields: { other: 'lain' } },
  { name: 'set-confidentiality', fields: { confidential: true, anonymous: false, reason: 'Diminta' } },
  { name: 'tick-step', fields: { step: 'sheet' } },
  { name: 'ask-extension', fields: { until: '2027-01-29', reason: 'Suku cadang' } },
  { name: 'ask-extension', fields: { until: '2026-11-30', reason: 'Cuaca', step: 'konsep' } },
  { name: 'decide-extension', fields: { approved: true } },
  { name: 'decide-extension', fields: { approved: false, note: 'Cukup' } },
  { name: 'take-up', fields: {} },
  { name: 'dismiss-suggestion', fields: {} },
  { name: 'add-note', fields: { note: 'Catatan' } },
  { name: 'undo', fields: {} },
  { name: 'undo', fields: { event: 'e1' } },
];
export const allWishes: readonly Command[] = wishes.map((wish) => commandSchema.parse(wish));
export const commands: fc.Arbitrary<readonly Command[]> = fc.array(fc.constantFrom(...allWishes), {
  minLength: 5,
  maxLength: 40,
});
export const untriedCommands = commandNames.filter((name) => !allWishes.some((wish) => wish.name === name));
