import type { PaperBase, Signature } from './base-data.ts';

/**
 * What every letter and memo of the office has; each takes a number from the agenda. Sentences that may be left out
 * here are those that earlier versions did not keep: such a letter has the usual words.
 */
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
  closing?: string;
}

/** Asks the reporter for what the report lacks. */
export interface CompletionRequestData extends LetterBase {
  kind: 'permintaan-kelengkapan';
  /** What is asked for, one item each. */
  needed: string[];
  /** Until when, in words. */
  deadline: string;
  /** What happens when it is not given. */
  unanswered?: string;
  contact: string;
  closing?: string;
}

/** Hands a report that is not ours to whose it is. */
export interface TransferLetterData extends LetterBase {
  kind: 'surat-pelimpahan';
  reason: string;
  request: string;
  /** That the reporter is not named, and why. */
  identity?: string;
  contact: string;
  closing?: string;
}

/** Nota dinas, within the office or to the Inspektorat. */
export interface MemoData extends LetterBase {
  kind: 'nota-dinas';
  from: string;
  body: string;
  closing?: string;
}
