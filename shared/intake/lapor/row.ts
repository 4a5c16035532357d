import type { Zone } from '../../domain/calendar/types.ts';
import { blankToNull, cleanText } from '../office-file/text.ts';
import type { Column, Columns } from './columns.ts';
import type { LaporRow, RefusedRow } from './lapor-file.ts';
import { readMoment } from './moment.ts';
import type { Cell } from './sheet.ts';

export type RowOutcome =
  | { readonly kind: 'row'; readonly row: LaporRow }
  | { readonly kind: 'refused'; readonly refused: RefusedRow }
  | { readonly kind: 'not-data' };

/** One row under the header: a report, a report that must be refused, or no report at all (a footer such as `Total`). */
export function readRow(
  row: number,
  cells: readonly (Cell | undefined)[],
  { index, others }: Columns,
  zone: Zone,
): RowOutcome {
  const cell = (column: Column): Cell | undefined => {
    const position = index[column];
    return position === undefined ? undefined : cells[position];
  };
  const text = (column: Column): string | null => blankToNull(cell(column)?.text);
  const trackingId = cleanText(cell('trackingId')?.text ?? '');
  const title = text('title');
  const body = text('bodyInitial');
  const date = cell('date');
  const refuse = (reason: string): RowOutcome => ({
    kind: 'refused',
    refused: { row, trackingId: trackingId.slice(0, 100), reason },
  });
  if (!/^\d{1,20}$/.test(trackingId)) {
    // A footer has a word or two; what has a title and a text, or either with a date, was meant as a report.
    const dated = date !== undefined && date.text.trim() !== '';
    if (!(title !== null && body !== null) && !((title ?? body) !== null && dated))
      return { kind: 'not-data' };
    const fault = /^\d+$/.test(trackingId) ? 'lebih dari 20 angka' : 'bukan angka semua';
    return refuse(
      `Kolom Tracking ID "${trackingId.slice(0, 40)}" ${fault}; perbaiki di berkas lalu impor lagi.`,
    );
  }
  if (!date || blankToNull(date.text) === null)
    return refuse('Kolom Tanggal Laporan Masuk kosong; isi tanggalnya lalu impor lagi.');
  const moment = readMoment(date, cell('time'), zone);
  if ('refusal' in moment) return refuse(moment.refusal);
  if (title === null && body === null)
    return refuse('Judul dan isi laporan kosong; lengkapi lalu impor lagi.');
  const type = (text('type') ?? '').toLowerCase();
  const name = text('reporterName');
  const anonymous = type.includes('anonim') || name?.toLowerCase() === 'anonim';
  const extra: Record<string, string> = {};
  for (const other of others) {
    const value = blankToNull(cells[other.index]?.text);
    if (value !== null) extra[other.label] = value;
  }
  return {
    kind: 'row',
    row: {
      row,
      trackingId,
      receivedAt: moment.at,
      reporterName: anonymous ? null : name,
      classification: text('classification'),
      categoryId: text('categoryId'),
      category: text('category'),
      title: title ?? (body ?? '').slice(0, 80),
      bodyInitial: body ?? '',
      bodyFinal: text('bodyFinal'),
      anonymous,
      confidential: type.includes('rahasia'),
      source: text('source'),
      parentAgency: text('parentAgency'),
      agencyId: text('agencyId'),
      agency: text('agency'),
      status: text('status'),
      holdOrArchiveReason: text('holdOrArchiveReason'),
      province: text('province'),
      regency: text('regency'),
      district: text('district'),
      village: text('village'),
      rating: text('rating'),
      extra,
    },
  };
}
