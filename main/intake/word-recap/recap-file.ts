import type { LocalDate } from '../../../shared/domain/calendar/types.ts';

/** Where a row stands in the document: its table and its row there, both from 1, as an officer counts them. */
export interface RecapPlace {
  readonly table: number;
  readonly row: number;
}

/** What the recap says of one report. Its USER column names reporters and is never kept. */
export interface RecapRow extends RecapPlace {
  /** A Tracking ID, or a register number where the office wrote that. */
  readonly trackingId: string;
  readonly title: string;
  /** The month it is listed under, `YYYY-MM`; null when neither title nor dates tell. */
  readonly month: string | null;
  readonly date: LocalDate | null;
  readonly stakeholder: string | null;
  readonly response: string | null;
  readonly remark: string | null;
}

export interface RefusedRecapRow extends RecapPlace {
  readonly trackingId: string;
  /** Indonesian, with the column and the remedy. */
  readonly reason: string;
}

export interface RecapFile {
  readonly rows: readonly RecapRow[];
  readonly refused: readonly RefusedRecapRow[];
  /** What was read otherwise than it is written; Indonesian sentences that name the table. */
  readonly warnings: readonly string[];
}
