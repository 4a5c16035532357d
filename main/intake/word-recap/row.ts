import { blankToNull } from '../../../shared/intake/office-file/text.ts';
import { bounds } from './bounds.ts';
import type { RecapCells } from './columns.ts';
import { readRecapDate } from './dates.ts';
import type { RecapPlace, RecapRow, RefusedRecapRow } from './recap-file.ts';
import { readReferences } from './references.ts';

/** Rows of the recap before their section's month is known. */
export type ReadRow = Omit<RecapRow, 'month'>;
export type RowOutcome =
  | { readonly kind: 'not-data' }
  | { readonly kind: 'refused'; readonly refused: RefusedRecapRow }
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow[] };

const notData: RowOutcome = { kind: 'not-data' };

/** One row under a header: what it says of which reports, that it is no data, or why it is refused. */
export function readRow(place: RecapPlace, cells: RecapCells): RowOutcome {
  const said = {
    stakeholder: blankToNull(cells.stakeholder),
    response: blankToNull(cells.response),
    remark: blankToNull(cells.remark),
  };
  const title = blankToNull(cells.title)?.replace(/\s+/g, ' ') ?? '';
  const id = blankToNull(cells.trackingId) ?? '';
  const refused = (reason: string): RowOutcome => ({
    kind: 'refused',
    refused: { ...place, trackingId: id.replace(/\s+/g, ' ').slice(0, 60), reason },
  });
  if (id === '') {
    const empty = title === '' && said.response === null && said.remark === null;
    return empty || isTotal(cells)
      ? notData
      : refused('Kolom Tracking ID kosong, jadi tidak diketahui aduan mana; isi di Word lalu impor lagi.');
  }
  const references = readReferences(id);
  if (!references)
    return refused('Kolom Tracking ID bukan nomor LAPOR! dan bukan nomor register; betulkan di Word.');
  const long = Object.entries({
    JUDUL: title,
    STAKEHOLDER: said.stakeholder,
    TANGGAPAN: said.response,
    KETERANGAN: said.remark,
  }).find(([, text]) => text !== null && text.length > bounds.cellCharacters);
  if (long) return refused(`Kolom ${long[0]} lebih dari 20.000 huruf; ringkas di Word lalu impor lagi.`);
  const date = readRecapDate(cells.date ?? '');
  return {
    kind: 'rows',
    rows: references.map((trackingId) => ({ ...place, trackingId, title, date, ...said })),
  };
}

/** `Jumlah 12` at the foot of a table. */
function isTotal(cells: RecapCells): boolean {
  const first = Object.values(cells).find((text) => text !== undefined && text !== '') ?? '';
  return /^(sub\s*)?(jumlah|total)\b/i.test(first);
}

/** `1 | 2 | 3 | …` under a header: the columns' numbers. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, i) => text.replace(/[().]/g, '') === String(i + 1));
}
