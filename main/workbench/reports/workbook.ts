import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Bar } from '../../../shared/contract/recap-views.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { plain } from '../../../shared/paper/text.ts';
import { recapFacts } from '../../../shared/reports/recap-facts.ts';
import type { Desk } from '../desk.ts';
import { recapOf, recapPlace } from '../recap.ts';
import { type RegisterLine, registerLines } from './register-lines.ts';
import { nameOfPeriod } from './register-pdf.ts';

const head = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true });
/** Always text: what begins with `=` is shown, not counted. A cell holds at most 32,767 characters. */
const words = (value: string | null): CellObject | null =>
  value === null || value === '' ? null : { value: plain(value).slice(0, 32_000), type: String, wrap: true };
const count = (value: number | null): CellObject | null =>
  value === null ? null : { value, type: Number, format: Number.isInteger(value) ? '0' : '0.0' };
const share = (value: number | null): CellObject | null =>
  value === null ? null : { value, type: Number, format: '0.0%' };
const day = (value: string | null): CellObject | null =>
  value === null ? null : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };

/** Register and recap of a period as one XLSX file: dates are dates, numbers are numbers. */
export async function recapWorkbook(desk: Desk, from: string, to: string): Promise<Uint8Array> {
  const lines = await registerLines(desk, from, to);
  return writeExcelFile([
    {
      sheet: 'Rekap',
      data: await recapSheet(desk, from, to),
      columns: [{ width: 44 }, { width: 14 }, { width: 14 }, { width: 18 }],
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

async function recapSheet(desk: Desk, from: string, to: string): Promise<SheetData> {
  const recap = await recapOf(desk, from, to);
  const { withinOneDay, lateUnits } = await recapFacts(recapPlace(desk), from, to);
  const { office, calendar } = desk.settings();
  const now = formatInstant(new Date(desk.now()).toISOString(), calendar.zone);
  const figure = (label: string, value: CellObject | null) => [words(label), value];
  return [
    [head(`Rekap pengaduan ${office.name}, ${nameOfPeriod(from, to)}`)],
    [words(`Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}; dibuat ${now}`)],
    [],
    [head('Angka pokok'), head('Jumlah')],
    figure('Masuk', count(recap.received)),
    figure('Selesai', count(recap.finished)),
    figure('Dalam proses', count(recap.inProcess)),
    figure('Belum ditangani', count(recap.untouched)),
    figure('Terlambat', count(recap.overdue)),
    figure('Dikembalikan', count(recap.returned)),
    figure('Diarsipkan', count(recap.archived)),
    figure('Ditutup di LAPOR!', count(recap.closedAtLapor)),
    figure('Rata-rata hari kerja sampai dijawab', count(recap.averageDays)),
    figure('Median hari kerja sampai dijawab', count(recap.medianDays)),
    figure('Tercepat (hari kerja)', count(recap.fastestDays)),
    figure('Dijawab tepat waktu', share(recap.onTime.share)),
    figure('Dijawab dalam 1 hari kerja', share(withinOneDay)),
    [],
    [head('Bulan'), head('Masuk'), head('Selesai'), head('Masuk tahun lalu')],
    ...recap.trend.map((month) => [
      words(month.label),
      count(month.count),
      count(month.finished),
      count(month.lastYear),
    ]),
    ...barTable('Keadaan', recap.status),
    ...barTable('Kanal', recap.channel),
    ...barTable('Klasifikasi', recap.classification),
    ...barTable('Kategori', recap.category),
    ...barTable('Lama sampai dijawab', recap.daysToFinish),
    ...barTable('Umur yang belum selesai', recap.backlog),
    [],
    [head('Bidang/unit'), head('Masuk'), head('Selesai'), head('Rata-rata hari kerja')],
    ...recap.unit.map((unit) => [
      words(unit.label),
      count(unit.count),
      count(unit.finished),
      count(unit.averageDays),
    ]),
    [],
    [head('Unit dengan aduan terlambat'), head('Terlambat'), head('Masuk')],
    ...lateUnits.map((unit) => [words(unit.unit), count(unit.late), count(unit.total)]),
  ];
}

const barTable = (title: string, bars: readonly Bar[]): SheetData => [
  [],
  [head(title), head('Jumlah')],
  ...bars.map((bar) => [words(bar.label), count(bar.count)]),
];
