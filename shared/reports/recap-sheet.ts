import type { CellObject, SheetData } from 'write-excel-file/node';
import type { Bar, Recap } from '../contract/recap-views.ts';
import { formatDate } from '../domain/calendar/format.ts';
import { count, day, head, share, words } from './cells.ts';
import { nameOfPeriod } from './name-of-period.ts';
import type { RecapFacts } from './recap-facts.ts';

/** What a recap's sheet says. */
export interface RecapSheet {
  readonly office: string;
  readonly recap: Recap;
  readonly facts: RecapFacts;
  /** `3 Januari 2026 pukul 14.05 WIB` */
  readonly madeAt: string;
}

export const recapColumns = [{ width: 44 }, { width: 14 }, { width: 14 }, { width: 18 }];

/** The recap as a sheet: numbers are numbers. */
export function recapSheet({ office, recap, facts, madeAt }: RecapSheet): SheetData {
  const { from, to } = recap;
  const { withinOneDay, lateUnits } = facts;
  const figure = (label: string, value: CellObject | null) => [words(label), value];
  return [
    [head(`Rekap pengaduan ${office}, ${nameOfPeriod(from, to)}`)],
    [words(`Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}; dibuat ${madeAt}`)],
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
    figure('Dijawab tepat waktu', count(recap.onTime.onTime)),
    figure('Dijawab terlambat', count(recap.onTime.late)),
    figure('Bagian yang tepat waktu', share(recap.onTime.share)),
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
    [],
    [head('Tanggal'), head('Masuk')],
    ...recap.days.map(({ date, count: received }) => [day(date), count(received)]),
  ];
}

const barTable = (title: string, bars: readonly Bar[]): SheetData => [
  [],
  [head(title), head('Jumlah')],
  ...bars.map((bar) => [words(bar.label), count(bar.count)]),
];
