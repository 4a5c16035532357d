import type {
  RecapImportRow,
  RecapPreview,
  UnmatchedRecapRow,
} from '../../../shared/contract/import-views.ts';
import type { RecapRow } from '../../intake/word-recap/recap-file.ts';
import type { Desk } from '../desk.ts';
import { compareRecap, type MatchedRow } from './compare.ts';
import type { ReadRecap } from './read.ts';

/** Rows shown of each outcome; all of them are counted and imported. */
const shown = 1_000;

/** What importing a recap would do, row by row; writes nothing. */
export async function previewRecap(desk: Desk, recap: ReadRecap): Promise<RecapPreview> {
  const { matched, unmatched, refused } = await compareRecap(desk.store.read, recap);
  const of = (outcome: MatchedRow['outcome']) => matched.filter((each) => each.outcome === outcome);
  const before = desk.office().imports.find((each) => each.fileHash === recap.hash && each.undoneAt === null);
  return {
    fileName: recap.fileName,
    read: recap.rows.length + recap.refused.length,
    matched: matched.length,
    changed: of('baru').length,
    unchanged: matched.length - of('baru').length,
    unmatched: unmatched.map(toUnmatched),
    refused: refused.slice(0, shown),
    refusedTotal: refused.length,
    warnings: recap.warnings,
    rows: (['baru', 'sama', 'kosong'] as const).flatMap((outcome) => of(outcome).slice(0, shown).map(toRow)),
    alreadyImported: before?.at ?? null,
  };
}

export const toUnmatched = ({ table, row, trackingId, month, title }: RecapRow): UnmatchedRecapRow => ({
  table,
  row,
  trackingId,
  month,
  title,
});

function toRow({ row, caseId, register, outcome, suggestion }: MatchedRow): RecapImportRow {
  const { table, row: number, trackingId, title, month, stakeholder, response, remark } = row;
  return {
    table,
    row: number,
    trackingId,
    caseId,
    register,
    title,
    month,
    stakeholder,
    response,
    remark,
    suggestion,
    outcome,
  };
}
