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
import { base, dated, type Facts, signature, whenAndNumbers } from './facts.ts';

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
    reference: `Menjawab pengaduan Saudara yang kami terima ${whenAndNumbers(facts)}, dengan hormat kami sampaikan hal-hal berikut.`,
    findings: form.findings ?? '',
    action: form.action ?? '',
    schedule: form.schedule || null,
    ombudsman:
      'Apabila Saudara belum puas atas jawaban ini, Saudara dapat menanggapinya kepada kami atau menyampaikan laporan kepada Ombudsman Republik Indonesia sesuai Undang-Undang Nomor 37 Tahun 2008.',
    contact: facts.desk.settings().office.contact,
  };
}

export function completionRequest(facts: Facts, form: PaperForm): CompletionRequestData {
  return {
    ...letterBase(facts, form),
    kind: 'permintaan-kelengkapan',
    to: toReporter(facts, form),
    reference: `Pengaduan Saudara yang kami terima ${whenAndNumbers(facts)} belum dapat kami proses karena belum lengkap. Kami mohon Saudara melengkapi:`,
    needed: form.needed ?? [],
    deadline: form.schedule ?? '',
    contact: facts.desk.settings().office.contact,
  };
}

export function transferLetter(facts: Facts, form: PaperForm): TransferLetterData {
  return {
    ...letterBase(facts, form),
    kind: 'surat-pelimpahan',
    reference: `Bersama ini kami limpahkan pengaduan masyarakat yang kami terima ${whenAndNumbers(facts)}, karena penanganannya bukan wewenang kami.`,
    reason: form.reason ?? '',
    request: form.action ?? '',
    contact: facts.desk.settings().office.contact,
  };
}

export function memo(facts: Facts, form: PaperForm): MemoData {
  return {
    ...letterBase(facts, form),
    kind: 'nota-dinas',
    from: form.from ?? '',
    reference: `Bersama ini disampaikan pengaduan masyarakat yang kami terima ${whenAndNumbers(facts)}.`,
    body: form.action ?? '',
  };
}
