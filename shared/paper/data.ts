/**
 * What the case papers are made of. Every date and time arrives already written out in Indonesian; whatever a
 * paper must not show (an anonymous name, for one) is simply not in its data.
 */

import type { PaperBase, Signature } from './base-data.ts';
import type { AnswerLetterData, CompletionRequestData, MemoData, TransferLetterData } from './letter-data.ts';
import type { ControlCardData, MinutesData } from './record-data.ts';

export type * from './base-data.ts';
export type * from './letter-data.ts';
export type * from './record-data.ts';

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

export type PaperData =
  | DispositionSheetData
  | ReceiptData
  | AnswerLetterData
  | CompletionRequestData
  | TransferLetterData
  | MemoData
  | MinutesData
  | ControlCardData;
