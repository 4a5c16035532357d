import type { ImportPreview, ImportRow } from '../../../shared/contract/import-views.ts';
import type { Desk } from '../desk.ts';
import { changesOf } from './changes.ts';
import { compareWithOffice, countOutcomes, firstOf, refusedRows, type StagedReport } from './outcomes.ts';
import type { ReadFile } from './read.ts';

/** Rows shown of each outcome, and of the refused ones; all of them are counted and imported. */
const shown = 500;
const shownRefused = 2_000;

/** What an import would do, row by row; writes nothing. */
export async function previewImport(desk: Desk, file: ReadFile, fileName: string): Promise<ImportPreview> {
  const { rows } = file;
  await compareWithOffice(rows, desk.store.read);
  const { refused, ...counts } = countOutcomes(rows);
  const changed = firstOf(rows, 'berubah', shown);
  const changes = await changesOf(desk, changed);
  const before = desk.office().imports.find((each) => each.fileHash === file.hash && each.undoneAt === null);
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
      ...changed.map((row) => toRow(row, 'berubah', changes.get(row.caseId))),
      ...firstOf(rows, 'sama', shown).map((row) => toRow(row, 'sama')),
    ].sort((a, b) => a.row - b.row),
    alreadyImported: before?.at ?? null,
  };
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
