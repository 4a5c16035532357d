import { basename } from 'node:path';
import type { RefusedRecapRow, UnmatchedRecapRow } from '../../../shared/contract/import-views.ts';
import { monthWords } from '../../../shared/domain/case/recap-note.ts';
import type { Desk } from '../../workbench/desk.ts';
import { compareRecap } from '../../workbench/word-recap/compare.ts';
import { toUnmatched } from '../../workbench/word-recap/preview.ts';
import { type ReadRecap, readRecap } from '../../workbench/word-recap/read.ts';
import { runRecap } from '../../workbench/word-recap/run.ts';
import { argument, type Command } from '../context.ts';
import { fileToRead } from '../files.ts';

interface Summary {
  readonly read: number;
  readonly matched: number;
  readonly unmatched: readonly UnmatchedRecapRow[];
  /** Notes added to cases, or that would be. */
  readonly changed: number;
  readonly refused: readonly RefusedRecapRow[];
  readonly warnings: readonly string[];
}

export const importRecap: Command = {
  usage: 'import-recap BERKAS.docx [--dry-run]     rekap Word tahunan; status aduan tidak diubah',
  places: 1,
  options: { 'dry-run': 'switch' },
  async run(context) {
    const { desk, json, print, named } = context;
    const path = fileToRead(argument(context, 0, 'berkas DOCX'));
    desk.actor();
    const recap = await readRecap(path, basename(path), {});
    const dry = named.has('dry-run');
    const summary = dry ? await wouldDo(desk, recap) : await didDo(desk, recap);
    if (json) return print(JSON.stringify(summary));
    print(
      `${dry ? 'Akan diimpor' : 'Diimpor'}: ${summary.read} dibaca, ${summary.matched} cocok, ${summary.changed} catatan baru, ${summary.unmatched.length} tidak ditemukan, ${summary.refused.length} ditolak.`,
    );
    for (const warning of summary.warnings) print(`  ${warning}`);
    for (const { trackingId, month, title } of summary.unmatched)
      print(`  tidak ditemukan: ${trackingId} (${month ? monthWords(month) : 'tanpa bulan'}): ${title}`);
    for (const { table, row, reason } of summary.refused)
      print(`  ditolak, tabel ${table} baris ${row}: ${reason}`);
  },
};

async function wouldDo(desk: Desk, recap: ReadRecap): Promise<Summary> {
  const { matched, unmatched, refused } = await compareRecap(desk.store.read, recap);
  return {
    read: recap.rows.length + recap.refused.length,
    matched: matched.length,
    unmatched: unmatched.map(toUnmatched),
    changed: matched.filter((each) => each.outcome === 'baru').length,
    refused,
    warnings: recap.warnings,
  };
}

async function didDo(desk: Desk, recap: ReadRecap): Promise<Summary> {
  const { receipt, matched, unmatched, refused } = await runRecap(desk, recap, {});
  return {
    read: receipt.read,
    matched,
    unmatched,
    changed: receipt.changed,
    refused,
    warnings: recap.warnings,
  };
}
