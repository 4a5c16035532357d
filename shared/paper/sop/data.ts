import type { Sop } from '../../domain/sop/types.ts';
import type { Letterhead, PaperSize } from '../data.ts';

/** What an SOP is printed from. */
export interface SopPaperData {
  readonly size: PaperSize;
  readonly letterhead: Letterhead;
  readonly sop: Sop;
}

/** What the office's book of SOPs is printed from, in the order of its contents. */
export interface SopBookData {
  readonly size: PaperSize;
  readonly letterhead: Letterhead;
  /** A year or a date, for the cover. */
  readonly edition: string;
  readonly sops: readonly Sop[];
}
