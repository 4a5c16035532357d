import type { LaporFields } from '../../../shared/domain/case/events.ts';

/** One report of the export: LAPOR!'s fields, its row in the sheet, and who reported (null when hidden or blank). */
export interface LaporRow extends LaporFields {
  readonly row: number;
  readonly reporterName: string | null;
}
export interface RefusedRow {
  readonly row: number;
  readonly trackingId: string;
  /** Indonesian, with the column and the remedy. */
  readonly reason: string;
}
export interface LaporFile {
  /** The information rows above the header. */
  readonly information: Readonly<Record<string, string>>;
  readonly rows: readonly LaporRow[];
  readonly refused: readonly RefusedRow[];
  /** Rows whose Tracking ID stood higher up too; the lower row's fields won. */
  readonly duplicates: readonly {
    readonly row: number;
    readonly trackingId: string;
    readonly replacedRow: number;
  }[];
  /** Data rows seen: kept, replaced and refused ones. */
  readonly read: number;
}
