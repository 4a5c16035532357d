import type { Instant } from '../domain/calendar/types.ts';
import type { Suggestion } from '../domain/case/recap-note.ts';

export interface ImportPreview {
  readonly fileName: string;
  readonly information: Readonly<Record<string, string>>;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of the new ones, how many LAPOR! already closed or archived. */
  readonly closedAtLapor: number;
  /** The first 2,000 refused rows, in the file's order. */
  readonly refused: readonly RefusedRow[];
  readonly refusedTotal: number;
  readonly duplicates: number;
  /** The first 500 rows of each outcome, with what would happen to them. */
  readonly rows: readonly ImportRow[];
  readonly alreadyImported: string | null;
}

export interface RefusedRow {
  readonly row: number;
  readonly trackingId: string;
  readonly reason: string;
}

export interface ImportRow {
  readonly row: number;
  readonly trackingId: string;
  readonly title: string;
  readonly receivedAt: Instant;
  readonly laporStatus: string | null;
  readonly outcome: 'baru' | 'berubah' | 'sama';
  readonly closedAtLapor: boolean;
  /** For changed rows: the names of LAPOR!'s columns that differ. */
  readonly changes: readonly string[];
}

export interface RecapPlace {
  /** Table of the document and row of that table, from 1. */
  readonly table: number;
  readonly row: number;
}

/** A row of a Word recap whose case is not here. */
export interface UnmatchedRecapRow extends RecapPlace {
  readonly trackingId: string;
  /** `YYYY-MM`. */
  readonly month: string | null;
  readonly title: string;
}

export interface RefusedRecapRow extends RecapPlace {
  readonly trackingId: string;
  readonly reason: string;
}

export interface RecapImportRow extends UnmatchedRecapRow {
  readonly caseId: string;
  readonly register: string;
  readonly stakeholder: string | null;
  readonly response: string | null;
  readonly remark: string | null;
  /** What it would suggest for the case as it stands. */
  readonly suggestion: Suggestion | null;
  /** `kosong`: the row says nothing but which report it is. */
  readonly outcome: 'baru' | 'sama' | 'kosong';
}

export interface RecapPreview {
  readonly fileName: string;
  readonly read: number;
  readonly matched: number;
  /** Notes that would be added. */
  readonly changed: number;
  readonly unchanged: number;
  readonly unmatched: readonly UnmatchedRecapRow[];
  /** The first 1,000. */
  readonly refused: readonly RefusedRecapRow[];
  readonly refusedTotal: number;
  /** What was read otherwise than it is written; Indonesian. */
  readonly warnings: readonly string[];
  /** The first 1,000 of each outcome. */
  readonly rows: readonly RecapImportRow[];
  readonly alreadyImported: string | null;
}

export interface ImportReceipt {
  readonly kind: 'lapor' | 'rekap-word';
  readonly importId: string;
  readonly fileName: string;
  readonly at: Instant;
  readonly by: string;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows of a Word recap whose case is not here. */
  readonly unmatched: number;
  readonly undoneAt: Instant | null;
}

export interface UndoReceipt {
  /** New cases that are no longer shown. */
  readonly withdrawn: number;
  /** Changed cases that have LAPOR!'s earlier fields again. */
  readonly restored: number;
  /** Of the restored ones, those worked on since the import, by register number: that work stayed. */
  readonly restoredWorked: readonly string[];
  /** Cases that the undo left as they are. */
  readonly kept: readonly KeptCase[];
}

export interface KeptCase {
  readonly register: string;
  /** `versi-baru`: a newer program wrote to it. */
  readonly reason: 'dikerjakan' | 'diimpor-lagi' | 'versi-baru';
}

/** What long work is doing now; bytes for `membaca` and `lampiran`, else things counted. */
export type ProgressPhase = 'membaca' | 'menyimpan' | 'bertukar' | 'lampiran';

export type Progress<T> =
  | {
      readonly type: 'progress';
      readonly phase: ProgressPhase;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'done'; readonly value: T };
