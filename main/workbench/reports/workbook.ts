import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { count, day, head, words } from '../../../shared/reports/cells.ts';
import { recapFacts } from '../../../shared/reports/recap-facts.ts';
import { recapColumns, recapSheet } from '../../../shared/reports/recap-sheet.ts';
import type { Desk } from '../desk.ts';
import { recapOf, recapPlace } from '../recap.ts';
import { type RegisterLine, registerLines } from './register-lines.ts';

/** Register and recap of a period as one XLSX file: dates are dates, numbers are numbers. */
export async function recapWorkbook(desk: Desk, from: string, to: string): Promise<Uint8Array> {
  const lines = await registerLines(desk, from, to);
  return writeExcelFile([
    {
      sheet: 'Rekap',
      data: recapSheet({
        office: desk.settings().office.name,
        recap: await recapOf(desk, from, to),
        facts: await recapFacts(recapPlace(desk), from, to),
        madeAt: formatInstant(new Date(desk.now()).toISOString(), desk.settings().calendar.zone),
      }),
      columns: recapColumns,
    },
    {
      sheet: 'Register',
      data: registerSheet(lines),
      columns: registerColumns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  ]).toBuffer();
}

const registerColumns: readonly {
  readonly title: string;
  readonly width: number;
  readonly cell: (line: RegisterLine, index: number) => CellObject | null;
}[] = [
  { title: 'No', width: 6, cell: (_, index) => count(index + 1) },
  { title: 'Nomor register', width: 20, cell: (line) => words(line.register) },
  { title: 'Tanggal', width: 12, cell: (line) => day(line.receivedOn) },
  { title: 'Kanal', width: 14, cell: (line) => words(line.channel) },
  { title: 'Tracking ID', width: 12, cell: (line) => words(line.trackingId) },
  { title: 'Pelapor', width: 14, cell: (line) => words(line.reporter) },
  { title: 'Pokok aduan', width: 50, cell: (line) => words(line.gist) },
  { title: 'Klasifikasi', width: 24, cell: (line) => words(line.classification) },
  { title: 'Kategori', width: 24, cell: (line) => words(line.category) },
  { title: 'Bidang/unit', width: 24, cell: (line) => words(line.unit) },
  { title: 'Tanggal disposisi', width: 12, cell: (line) => day(line.disposedOn) },
  { title: 'Batas waktu', width: 12, cell: (line) => day(line.dueOn) },
  { title: 'Tanggal jawaban', width: 12, cell: (line) => day(line.answeredOn) },
  { title: 'Hasil', width: 18, cell: (line) => words(line.result) },
  { title: 'Keterangan', width: 30, cell: (line) => words(line.remarks) },
];

function registerSheet(lines: readonly RegisterLine[]): SheetData {
  return [
    registerColumns.map(({ title }) => head(title)),
    ...lines.map((line, index) => registerColumns.map(({ cell }) => cell(line, index))),
  ];
}
