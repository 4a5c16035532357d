import type { PaperBase, Signature } from './base-data.ts';

/** What every letter and memo of the office has; each takes a number from the agenda. */
export interface LetterBase extends PaperBase {
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
  copies: string[];
  signature: Signature;
}

export interface AnswerLetterData extends LetterBase {
  kind: 'surat-jawaban';
  findings: string;
  action: string;
  schedule: string | null;
  ombudsman: string;
  contact: string;
}

/** Asks the reporter for what the report lacks. */
export interface CompletionRequestData extends LetterBase {
  kind: 'permintaan-kelengkapan';
  /** What is asked for, one item each. */
  needed: string[];
  /** Until when, in words. */
  deadline: string;
  contact: string;
}

/** Hands a report that is not ours to whose it is. */
export interface TransferLetterData extends LetterBase {
  kind: 'surat-pelimpahan';
  reason: string;
  request: string;
  contact: string;
}

/** Nota dinas, within the office or to the Inspektorat. */
export interface MemoData extends LetterBase {
  kind: 'nota-dinas';
  from: string;
  body: string;
}
