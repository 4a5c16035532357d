/**
 * What the three papers are made of. Every date and time arrives already written out in Indonesian; whatever a
 * paper must not show (an anonymous name, for one) is simply not in its data.
 */

/** A4 = 210 x 297 mm, F4 = 215 x 330 mm, Folio = 210 x 330 mm. */
export type PaperSize = 'A4' | 'F4' | 'Folio';

export interface Letterhead {
  /** For example `PEMERINTAH KABUPATEN TRENGGALEK`. */
  government: string;
  /** For example `DINAS SOSIAL`. */
  office: string;
  /** Street and postcode; telephone, site, email. */
  addressLines: string[];
  /** The region's emblem as a PNG, JPEG or SVG `data:` URL; null leaves no gap for it. */
  emblem: string | null;
}

export interface Signature {
  prefix: '' | 'Plt.' | 'Plh.' | 'a.n.' | 'u.b.';
  /** The position named after `a.n.`; with `u.b.` the position above it, or two of them parted by a line break. */
  onBehalfOf: string | null;
  position: string;
  name: string;
  rank: string | null;
  /** 18 digits; printed 8-6-1-3. */
  nip: string | null;
}

export interface PaperFoot {
  register: string;
  sop: string | null;
  printedAt: string;
  printedBy: string;
  shortHash: string | null;
}

export interface PaperBase {
  size: PaperSize;
  letterhead: Letterhead;
  foot: PaperFoot;
}

export interface DispositionSheetData extends PaperBase {
  kind: 'lembar-disposisi';
  from: string;
  letterNumber: string;
  letterDate: string;
  receivedAt: string;
  agenda: string;
  urgency: 'sangat segera' | 'segera' | 'biasa' | null;
  secret: boolean;
  subject: string;
  gist: string;
  classification: string | null;
  due: string | null;
  dueNote: string | null;
  recipients: { name: string; ticked: boolean }[];
  instructions: { text: string; ticked: boolean }[];
  notes: string | null;
  signature: Signature;
  signedOn: string | null;
  /** For a head who writes with a pen: every box empty, more blank lines. */
  byHand: boolean;
}

export interface ReceiptData extends PaperBase {
  kind: 'tanda-terima';
  register: string;
  day: string;
  time: string;
  /** `Anonim` when the identity is hidden. */
  name: string;
  address: string | null;
  contact: string | null;
  channel: string;
  subject: string;
  gist: string;
  attachments: string[];
  officer: { name: string; position: string; nip: string | null };
  answerBy: string;
  howToFollow: string;
  place: string;
  date: string;
}

export interface AnswerLetterData extends PaperBase {
  kind: 'surat-jawaban';
  place: string;
  date: string;
  number: string;
  nature: string;
  attachment: string;
  subject: string;
  /** Addressee and address, one line each, without `Yth.`. */
  to: string[];
  /** A sentence naming the register number, the Tracking ID and the date of the complaint. */
  reference: string;
  gist: string;
  findings: string;
  action: string;
  schedule: string | null;
  ombudsman: string;
  contact: string;
  copies: string[];
  signature: Signature;
}

export type PaperData = DispositionSheetData | ReceiptData | AnswerLetterData;
export type PaperDataKind = PaperData['kind'];
