import type { CaseRow } from '../../../shared/contract/list-views.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { LocalDate, Zone } from '../../../shared/domain/calendar/types.ts';
import { channelLabel, classificationLabel, statusLabel } from '../../../shared/domain/case/terms.ts';

const head = [
  'Register',
  'Tracking ID',
  'Judul',
  'Klasifikasi',
  'Kategori',
  'Kanal',
  'Status',
  'Status LAPOR!',
  'Diterima',
  'Jatuh tempo',
  'Sisa waktu',
  'Langkah',
  'Unit',
  'Kecamatan',
];

/**
 * Cases as CSV for a spreadsheet (semicolons and day/month/year, as Excel in Indonesian expects; UTF-8 with BOM;
 * CRLF). A row holds
 * no identity; the title of a confidential case is left out, since a file travels further than a screen.
 */
export function casesCsv(rows: readonly CaseRow[], zone: Zone): string {
  const lines = rows.map((row) => [
    row.register,
    row.trackingId,
    row.confidential ? '(rahasia)' : row.title,
    row.classification === null ? null : classificationLabel[row.classification],
    row.category,
    channelLabel[row.channel],
    statusLabel[row.status],
    row.laporStatus,
    csvDate(toLocalDate(row.receivedAt, zone)),
    row.dueDate === null ? null : csvDate(row.dueDate),
    row.timeLeft,
    row.step,
    row.unit,
    row.district,
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** '2026-01-03' -> '03/01/2026', which an Indonesian spreadsheet reads as a date. */
const csvDate = (date: LocalDate): string => date.split('-').reverse().join('/');

/** One cell: formula-like text gets a leading apostrophe so that no spreadsheet runs it. */
export function csvCell(value: string | null): string {
  const text = value === null ? '' : /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
