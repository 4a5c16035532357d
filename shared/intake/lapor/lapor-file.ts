import type { LaporFields } from '../../domain/case/events.ts';

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
/** Who is told of each report as it is read; of two with one Tracking ID the later told (the lower row) counts. */
export interface LaporReader {
  report(row: LaporRow): void;
  refused(row: RefusedRow): void;
}
export interface LaporSummary {
  /** The information rows above the header. */
  readonly information: Readonly<Record<string, string>>;
  /** Data rows seen, refused ones too. */
  readonly read: number;
}
