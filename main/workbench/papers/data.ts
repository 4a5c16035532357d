import type { PaperForm } from '../../../shared/contract/workbench.ts';
import {
  formatDate,
  formatDayDate,
  formatInstant,
  formatTime,
} from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { type Clock, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { type CaseDetails, detailsOf } from '../../../shared/domain/case/details.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { channelLabel, classificationLabel, type PaperKind } from '../../../shared/domain/case/terms.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import type {
  AnswerLetterData,
  DispositionSheetData,
  Letterhead,
  PaperBase,
  PaperData,
  ReceiptData,
  Signature,
} from '../../../shared/paper/data.ts';
import type { Identity } from '../../store/keyring.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';

/** What a paper is made from. `identity` is null when it is hidden, unknown or destroyed. */
export interface PaperSource {
  readonly state: CaseState;
  readonly identity: Identity | null;
  readonly number: string | null;
  readonly shortHash: string | null;
}

interface Facts {
  readonly desk: Desk;
  readonly source: PaperSource;
  readonly details: CaseDetails;
  readonly register: string;
  readonly receivedAt: string;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly main: Clock | null;
}

function factsOf(desk: Desk, source: PaperSource): Facts {
  const { received } = source.state;
  if (!received) throw new Refused('Aduan tidak ada.');
  const { calendar, deadlines } = desk.settings();
  const details = detailsOf(source.state);
  return {
    desk,
    source,
    details,
    register: received.register.text,
    receivedAt: received.at,
    zone: calendar.zone,
    main: clocksOf(source.state, calendar, deadlines)[0] ?? null,
  };
}

/** The form as it opens: what the case and the settings already say. */
export function defaultForm(desk: Desk, kind: PaperKind, source: PaperSource): PaperForm {
  const { details, zone } = factsOf(desk, source);
  const { state } = source;
  const form: PaperForm = {
    size: desk.settings().paper.size,
    byHand: false,
    date: toLocalDate(new Date(desk.now()).toISOString(), zone),
    subject: details.title,
    gist: details.body.slice(0, 10_000),
  };
  if (kind === 'lembar-disposisi') return { ...form, notes: state.disposition?.note ?? '' };
  if (kind === 'tanda-terima') return form;
  return {
    ...form,
    subject: `Jawaban atas pengaduan: ${details.title}`.slice(0, 500),
    // Empty: addressed to the reporter, by name where the reporter hides nothing.
    to: [],
    findings: state.answer?.findings ?? '',
    action: state.answer?.text ?? '',
    schedule: state.answer?.schedule ?? '',
    copies: [],
  };
}

function addressee(details: CaseDetails, identity: Identity | null): string[] {
  const hidden = details.anonymous || details.confidential || !identity?.name;
  const name = hidden ? 'Pelapor' : `Sdr. ${identity.name}`;
  return [details.trackingId ? `${name} (Tracking ID ${details.trackingId})` : name, 'di tempat'];
}

/** The paper itself: the form over what the case says, every date in words. */
export function paperData(desk: Desk, kind: PaperKind, source: PaperSource, wanted: PaperForm): PaperData {
  const facts = factsOf(desk, source);
  const form = { ...defaultForm(desk, kind, source), ...wanted };
  switch (kind) {
    case 'lembar-disposisi':
      return dispositionSheet(facts, form);
    case 'tanda-terima':
      return receipt(facts, form);
    case 'surat-jawaban':
      return answerLetter(facts, form);
  }
}

function base({ desk, source, register, zone }: Facts, form: PaperForm): PaperBase {
  const { office, paper } = desk.settings();
  const sop = source.state.received ? sopOf(desk.office(), source.state.received.sop) : null;
  const letterhead: Letterhead = {
    government: office.government,
    office: office.name.toUpperCase(),
    addressLines: [...office.addressLines, ...(office.contact ? [office.contact] : [])],
    emblem: office.emblem,
  };
  return {
    size: form.size ?? paper.size,
    letterhead,
    foot: {
      register,
      sop: sop ? `SOP ${sop.number || sop.name} versi ${sop.version}` : null,
      printedAt: formatInstant(new Date(desk.now()).toISOString(), zone),
      printedBy: desk.officer()?.name ?? '',
      shortHash: source.shortHash,
    },
  };
}

const signature = (desk: Desk): Signature => desk.settings().signatory;
const dated = (form: PaperForm): string => (form.date ? formatDate(form.date) : '');

function dispositionSheet(facts: Facts, form: PaperForm): DispositionSheetData {
  const { desk, source, details, register, receivedAt, zone, main } = facts;
  const { lists } = desk.settings();
  const byHand = form.byHand ?? false;
  const disposition = byHand ? null : source.state.disposition;
  const units =
    lists.units.includes(disposition?.unit ?? '') || !disposition
      ? lists.units
      : [disposition.unit, ...lists.units];
  const instructions = [
    ...lists.instructions,
    ...(disposition?.instructions.filter((each) => !lists.instructions.includes(each)) ?? []),
  ];
  const limit = main ? `${main.limit.amount} ${main.limit.unit}, ${main.label.toLowerCase()}` : null;
  return {
    ...base(facts, form),
    kind: 'lembar-disposisi',
    from: details.trackingId
      ? 'LAPOR! (SP4N-LAPOR!)'
      : `Pelapor melalui ${channelLabel[source.state.received?.channel ?? 'lainnya']}`,
    letterNumber: details.trackingId ? `Tracking ID ${details.trackingId}` : '-',
    letterDate: formatDate(toLocalDate(receivedAt, zone)),
    receivedAt: formatInstant(source.state.received?.recordedAt ?? receivedAt, zone),
    agenda: register,
    urgency: disposition?.urgency ?? null,
    secret: details.confidential,
    subject: form.subject ?? details.title,
    gist: form.gist ?? details.body,
    classification: details.classification ? classificationLabel[details.classification] : null,
    due: main && main.stoppedAt === null ? formatDate(main.due.date) : null,
    dueNote: main && main.stoppedAt === null ? limit : null,
    recipients: units.map((name) => ({ name, ticked: name === disposition?.unit })),
    instructions: instructions.map((text) => ({
      text,
      ticked: disposition?.instructions.includes(text) ?? false,
    })),
    notes: byHand ? null : (form.notes ?? disposition?.note ?? null) || null,
    signature: signature(desk),
    signedOn: disposition ? formatDate(toLocalDate(disposition.at, zone)) : null,
    byHand,
  };
}

function receipt(facts: Facts, form: PaperForm): ReceiptData {
  const { desk, source, details, register, receivedAt, zone, main } = facts;
  const { office } = desk.settings();
  const officer = desk.officer();
  const hidden = details.anonymous || details.confidential || !source.identity;
  return {
    ...base(facts, form),
    kind: 'tanda-terima',
    register,
    day: formatDayDate(toLocalDate(receivedAt, zone)),
    time: formatTime(receivedAt, zone),
    name: hidden ? (details.anonymous ? 'Anonim' : 'Dirahasiakan') : source.identity?.name || '-',
    address: hidden ? null : source.identity?.address || null,
    contact: hidden ? null : source.identity?.contact || null,
    channel: channelLabel[source.state.received?.channel ?? 'lainnya'],
    subject: form.subject ?? details.title,
    gist: form.gist ?? details.body,
    attachments: source.state.attachments.map((each) => each.name),
    officer: { name: officer?.name ?? '', position: officer?.position ?? '', nip: officer?.nip ?? null },
    answerBy: main ? formatDate(main.due.date) : '-',
    howToFollow: `Sebutkan nomor register ini kepada ${office.name}${office.contact ? ` (${office.contact})` : ''}${details.trackingId ? `, atau Tracking ID ${details.trackingId} di LAPOR!` : ''}.`,
    place: office.place,
    date: dated(form),
  };
}

function answerLetter(facts: Facts, form: PaperForm): AnswerLetterData {
  const { desk, source, details, register, receivedAt, zone } = facts;
  const { office } = desk.settings();
  const when = formatDate(toLocalDate(receivedAt, zone));
  return {
    ...base(facts, form),
    kind: 'surat-jawaban',
    place: office.place,
    date: dated(form),
    number: source.number ?? '',
    nature: details.confidential ? 'Rahasia' : 'Biasa',
    attachment: '-',
    subject: form.subject ?? details.title,
    to: form.to?.length ? form.to : addressee(details, source.identity),
    reference: `Menjawab pengaduan Saudara yang kami terima tanggal ${when} dengan nomor register ${register}${details.trackingId ? ` dan Tracking ID ${details.trackingId}` : ''}, dengan hormat kami sampaikan hal-hal berikut.`,
    gist: form.gist ?? details.body,
    findings: form.findings ?? '',
    action: form.action ?? '',
    schedule: form.schedule || null,
    ombudsman:
      'Apabila Saudara belum puas atas jawaban ini, Saudara dapat menanggapinya kepada kami atau menyampaikan laporan kepada Ombudsman Republik Indonesia sesuai Undang-Undang Nomor 37 Tahun 2008.',
    contact: office.contact,
    copies: form.copies ?? [],
    signature: signature(desk),
  };
}
