import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { Identity } from '../../../shared/data-folder/keyring.ts';
import type { CaseDetails } from '../../../shared/domain/case/details.ts';
import type {
  AnswerLetterData,
  CompletionRequestData,
  LetterBase,
  MemoData,
  TransferLetterData,
} from '../../../shared/paper/data.ts';
import { base, dated, type Facts, signature } from './facts.ts';
import { words } from './words.ts';

function addressee(details: CaseDetails, identity: Identity | null): string[] {
  const hidden = details.anonymous || details.confidential || !identity?.name;
  const name = hidden ? 'Pelapor' : `Sdr. ${identity.name}`;
  return [details.trackingId ? `${name} (Tracking ID ${details.trackingId})` : name, 'di tempat'];
}

/** What all letters share; `to` is empty where the form leaves it so. */
function letterBase(facts: Facts, form: PaperForm): Omit<LetterBase, 'reference'> {
  const { desk, source, details } = facts;
  return {
    ...base(facts, form),
    place: desk.settings().office.place,
    date: dated(form),
    number: source.number ?? '',
    nature: details.confidential || details.classification === 'pengaduan-berkadar' ? 'Rahasia' : 'Biasa',
    attachment: '-',
    subject: form.subject ?? details.title,
    to: form.to ?? [],
    gist: form.gist ?? details.body,
    copies: form.copies ?? [],
    signature: signature(desk),
  };
}

const toReporter = (facts: Facts, form: PaperForm): string[] =>
  form.to?.length ? form.to : addressee(facts.details, facts.source.identity);

export function answerLetter(facts: Facts, form: PaperForm): AnswerLetterData {
  return {
    ...letterBase(facts, form),
    kind: 'surat-jawaban',
    to: toReporter(facts, form),
    reference: words(facts, 'surat-jawaban.opening'),
    findings: form.findings ?? '',
    action: form.action ?? '',
    schedule: form.schedule || null,
    ombudsman: words(facts, 'surat-jawaban.rights'),
    contact: words(facts, 'surat-jawaban.contact'),
    closing: words(facts, 'surat-jawaban.closing'),
  };
}

export function completionRequest(facts: Facts, form: PaperForm): CompletionRequestData {
  return {
    ...letterBase(facts, form),
    kind: 'permintaan-kelengkapan',
    to: toReporter(facts, form),
    reference: words(facts, 'permintaan-kelengkapan.opening'),
    needed: form.needed ?? [],
    deadline: form.schedule ?? '',
    unanswered: words(facts, 'permintaan-kelengkapan.unanswered'),
    contact: words(facts, 'permintaan-kelengkapan.contact'),
    closing: words(facts, 'permintaan-kelengkapan.closing'),
  };
}

export function transferLetter(facts: Facts, form: PaperForm): TransferLetterData {
  return {
    ...letterBase(facts, form),
    kind: 'surat-pelimpahan',
    reference: words(facts, 'surat-pelimpahan.opening'),
    reason: form.reason ?? '',
    request: form.action ?? '',
    identity: words(facts, 'surat-pelimpahan.identity'),
    contact: words(facts, 'surat-pelimpahan.contact'),
    closing: words(facts, 'surat-pelimpahan.closing'),
  };
}

export function memo(facts: Facts, form: PaperForm): MemoData {
  return {
    ...letterBase(facts, form),
    kind: 'nota-dinas',
    from: form.from ?? '',
    reference: words(facts, 'nota-dinas.opening'),
    body: form.action ?? '',
    closing: words(facts, 'nota-dinas.closing'),
  };
}
