import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import { signatureLines } from '../../../shared/paper/signature.ts';
import type { Desk } from '../desk.ts';
import { type Facts, factsOf, type PaperSource, sopWords } from './facts.ts';

/** The form as it opens: what the case and the settings already say. */
export function defaultForm(desk: Desk, kind: PaperKind, source: PaperSource): PaperForm {
  const facts = factsOf(desk, source);
  const { details, zone } = facts;
  const form: PaperForm = {
    size: desk.settings().paper.size,
    byHand: false,
    date: toLocalDate(new Date(desk.now()).toISOString(), zone),
    subject: details.title,
    gist: details.body.slice(0, 10_000),
  };
  return { ...form, ...ofKind[kind](facts) };
}

const titled = (words: string, { details }: Facts): string => `${words}: ${details.title}`.slice(0, 500);

const ofKind: Record<PaperKind, (facts: Facts) => PaperForm> = {
  'lembar-disposisi': ({ source }) => ({ notes: source.state.disposition?.note ?? '' }),
  'tanda-terima': () => ({}),
  'surat-jawaban': (facts) => ({
    subject: titled('Jawaban atas pengaduan', facts),
    // Empty: addressed to the reporter, by name where the reporter hides nothing.
    to: [],
    findings: facts.source.state.answer?.findings ?? '',
    action: facts.source.state.answer?.text ?? '',
    schedule: facts.source.state.answer?.schedule ?? '',
    copies: [],
  }),
  'permintaan-kelengkapan': (facts) => ({
    subject: titled('Permintaan kelengkapan pengaduan', facts),
    to: [],
    needed: facts.source.state.pauses.flatMap((pause) => (pause.to === null ? [pause.reason] : [])),
    schedule: replyLimit(facts),
    copies: [],
  }),
  'nota-dinas': (facts) => ({
    subject: titled('Tindak lanjut pengaduan', facts),
    to: memoTo(facts),
    from: signatureLines(facts.desk.settings().signatory).join(' ').replace(/,$/, ''),
    action: memoBody(facts),
    copies: [],
  }),
  'surat-pelimpahan': (facts) => ({
    subject: titled('Pelimpahan pengaduan', facts),
    to: [facts.source.state.returned?.to ?? 'Kepala Dinas Komunikasi dan Informatika', 'di tempat'],
    reason: facts.source.state.returned?.reason ?? '',
    action:
      'Mohon pengaduan tersebut ditangani sesuai wewenang Saudara, dan hasilnya disampaikan kepada pelapor melalui saluran pengaduan yang dipakainya, dengan tembusan kepada kami.',
    copies: [],
  }),
  'berita-acara': (facts) => ({
    purpose: 'klarifikasi',
    location: '',
    basis: basisOf(facts),
    parties: partiesOf(facts),
    findings: facts.source.state.answer?.findings ?? '',
    agreements: '',
    witnesses: [],
  }),
  'kartu-kendali': () => ({}),
};

function replyLimit({ desk }: Facts): string {
  const limit = desk.settings().deadlines.find((each) => each.kind === 'balasan-pelapor')?.limit;
  return limit ? `${limit.amount} ${limit.unit} sejak surat ini diterima.` : '';
}

/** Abuse of authority goes to the Inspektorat; the rest to the unit it was disposed to. */
function memoTo({ details, source }: Facts): string[] {
  if (details.classification === 'pengaduan-berkadar') return ['Inspektur Daerah', 'di tempat'];
  const { disposition } = source.state;
  if (!disposition) return [];
  const { unit, person } = disposition;
  const head = /^(kepala|sekretaris)\b/i.test(unit)
    ? unit
    : /^sekretariat\b/i.test(unit)
      ? unit.replace(/^sekretariat/i, 'Sekretaris')
      : `Kepala ${unit}`;
  return person ? [head, person] : [head];
}

function memoBody({ desk, details, main }: Facts): string {
  if (details.classification === 'pengaduan-berkadar')
    return 'Pengaduan ini berkadar pengawasan. Mohon dilakukan pemeriksaan sesuai wewenang, dan identitas pelapor dijaga kerahasiaannya.';
  const running = main && main.stoppedAt === null;
  const until =
    running && main.due.date >= desk.today() ? ` paling lambat ${formatDate(main.due.date)}` : ' segera';
  return `Mohon ditindaklanjuti sesuai tugas dan fungsi, dan hasilnya disampaikan kepada kami${until}.`;
}

function basisOf({ desk, source, zone }: Facts): string {
  const { received, disposition } = source.state;
  const sop = received ? sopOf(desk.office(), received.sop) : null;
  return [
    ...(disposition
      ? [
          `Disposisi pimpinan kepada ${disposition.unit} tanggal ${formatDate(toLocalDate(disposition.at, zone))}`,
        ]
      : []),
    ...(sop ? [sopWords(sop)] : []),
  ].join('\n');
}

function partiesOf({ desk, source }: Facts): string[] {
  const officer = desk.officer();
  const { disposition } = source.state;
  return [
    ...(officer ? [`${officer.name}; ${officer.position}`] : []),
    ...(disposition?.person ? [`${disposition.person}; ${disposition.unit}`] : []),
  ];
}
