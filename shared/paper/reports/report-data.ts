import type { Letterhead, PaperSize, Signature } from '../base-data.ts';

/** What every report of the office is made of: no single case, so no code and no register number. */
export interface ReportBase {
  size: PaperSize;
  letterhead: Letterhead;
  /** Signed here and on this day. */
  place: string;
  date: string;
  signature: Signature;
  printedAt: string;
  printedBy: string;
  /** The head of the chain of events, so that what the figures were made from can be checked later. */
  chainHead: string;
}
