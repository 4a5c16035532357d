import type { SheetData } from 'write-excel-file/node';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { count, day, head, share, words } from '../../../shared/reports/cells.ts';
import { type Console, presentOf } from '../console.ts';
import { overviewOf } from '../overview.ts';

/** Every office in numbers, as a sheet. */
export async function officeSheet(console: Console, from: string, to: string) {
  const { rows } = await overviewOf(console, from, to);
  const { zone } = await presentOf(console, console.desk.store.read);
  const titles = ['Peringkat', 'Kantor', 'Masuk', 'Dijawab', 'Terbuka', 'Belum ditangani', 'Terlambat'];
  const data: SheetData = [
    [...titles, 'Rata-rata hari kerja', 'Tepat waktu', 'Pertukaran terakhir'].map(head),
    ...rows.map((row) => [
      count(row.rank),
      words(row.name),
      count(row.received),
      count(row.finished),
      count(row.open),
      count(row.untouched),
      count(row.late),
      count(row.averageDays),
      share(row.onTimeShare),
      day(row.lastExchange === null ? null : toLocalDate(row.lastExchange, zone)),
    ]),
  ];
  const widths = [10, 48, 9, 9, 9, 14, 11, 14, 12, 16];
  return { sheet: 'Kantor', data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
}
