import type { ImportPreview, ImportRow } from '../../contract/import-views.ts';
import type { LaporFields } from '../../domain/case/events.ts';
import { changedColumns } from '../../domain/case/lapor-columns.ts';
import type { ReadFile } from './kept-file.ts';
import {
  compareWithKnown,
  countOutcomes,
  firstOf,
  type LookUp,
  refusedRows,
  type StagedReport,
} from './outcomes.ts';

/** Rows shown of each outcome, and of the refused ones; all of them are counted and imported. */
const shown = 500;
const shownRefused = 2_000;

/** What is known of the cases that a file speaks of. */
export interface Known {
  readonly lookUp: LookUp;
  /** LAPOR!'s fields as each case has them now, by case id. */
  fieldsOf(caseIds: readonly string[]): Promise<ReadonlyMap<string, LaporFields | null>>;
  /** When the same file was imported before; null when it was not. */
  importedBefore(fileHash: string): string | null;
}

/** What an import would do, row by row; writes nothing. */
export async function previewOf(file: ReadFile, fileName: string, known: Known): Promise<ImportPreview> {
  const { rows } = file;
  await compareWithKnown(rows, known.lookUp);
  const { refused, ...counts } = countOutcomes(rows);
  const changed = firstOf(rows, 'berubah', shown);
  const before = await known.fieldsOf(changed.map((row) => row.caseId));
  return {
    fileName,
    information: file.information,
    read: file.read,
    ...counts,
    refused: refusedRows(rows, shownRefused),
    refusedTotal: refused,
    duplicates: rows.duplicates,
    rows: [
      ...firstOf(rows, 'baru', shown).map((row) => toRow(row, 'baru')),
      ...changed.map((row) => toRow(row, 'berubah', difference(before.get(row.caseId) ?? null, row.lapor))),
      ...firstOf(rows, 'sama', shown).map((row) => toRow(row, 'sama')),
    ].sort((a, b) => a.row - b.row),
    alreadyImported: known.importedBefore(file.hash),
  };
}

/** The names of LAPOR!'s columns that differ. */
function difference(before: LaporFields | null, after: LaporFields): string[] {
  if (!before) return ['Kolom LAPOR!'];
  const names = changedColumns(before, after);
  // The reporter's name is sealed and only its fingerprint can have differed.
  return names.length > 0 ? names : ['Nama Pelapor'];
}

function toRow(
  { row, trackingId, receivedAt, closed, lapor }: StagedReport,
  outcome: ImportRow['outcome'],
  changes: readonly string[] = [],
): ImportRow {
  return {
    row,
    trackingId,
    title: lapor.title,
    receivedAt,
    laporStatus: lapor.status,
    outcome,
    closedAtLapor: closed,
    changes,
  };
}
