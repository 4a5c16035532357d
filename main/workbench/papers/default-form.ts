import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import type { WordingId } from '../../../shared/domain/wording/pieces.ts';
import { signatureLines } from '../../../shared/paper/signature.ts';
import type { Desk } from '../desk.ts';
import { type Facts, factsOf, type PaperSource, sopWords } from './facts.ts';
import { words } from './words.ts';

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

const subject = (facts: Facts, id: WordingId): string => words(facts, id).slice(0, 500);

const ofKind: Record<PaperKind, (facts: Facts) => PaperForm> = {
  'lembar-disposisi': ({ source }) => ({ notes: source.state.disposition?.note ?? '' }),
  'tanda-terima': () => ({}),
  'surat-jawaban': (facts) => ({
    subject: subject(facts, 'surat-jawaban.subject'),
    // Empty: addressed to the reporter, by name where the reporter hides nothing.
    to: [],
    findings: facts.source.state.answer?.findings ?? '',
    action: facts.source.state.answer?.text ?? '',
    schedule: facts.source.state.answer?.schedule ?? '',
    copies: [],
  }),
  'permintaan-kelengkapan': (facts) => ({
    subject: subject(facts, 'permintaan-kelengkapan.subject'),
    to: [],
    needed: facts.source.state.pauses.flatMap((pause) => (pause.to === null ? [pause.reason] : [])),
    schedule: words(facts, 'permintaan-kelengkapan.deadline'),
    copies: [],
  }),
  'nota-dinas': (facts) => ({
    subject: subject(facts, 'nota-dinas.subject'),
    to: memoTo(facts),
    from: signatureLines(facts.desk.settings().signatory).join(' ').replace(/,$/, ''),
    action: memoBody(facts),
    copies: [],
  }),
  'surat-pelimpahan': (facts) => ({
    subject: subject(facts, 'surat-pelimpahan.subject'),
    to: [facts.source.state.returned?.to ?? words(facts, 'surat-pelimpahan.addressee'), 'di tempat'],
    reason: facts.source.state.returned?.reason ?? '',
    action: words(facts, 'surat-pelimpahan.request'),
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

const memoBody = (facts: Facts): string =>
  words(
    facts,
    facts.details.classification === 'pengaduan-berkadar' ? 'nota-dinas.oversight' : 'nota-dinas.request',
  );

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
