import type { WorkbenchState } from '../../shared/contract/state-views.ts';
import { countCases } from './cases/list.ts';
import type { Desk } from './desk.ts';
import { officeProblem } from './office.ts';

/** What the frame of every page needs, also before the office is set up. */
export async function workbenchState(desk: Desk): Promise<WorkbenchState> {
  const { settings } = desk.office();
  const today = desk.today();
  return {
    office: settings ? { name: settings.office.name, unitCode: settings.office.unitCode } : null,
    officer: desk.officer(),
    now: new Date(desk.now()).toISOString(),
    today,
    zone: settings?.calendar.zone ?? 'WIB',
    version: desk.version,
    dataFolder: desk.store.folder,
    overdue: settings ? await countCases(desk, { clock: 'terlambat' }) : 0,
    cases: settings ? await countCases(desk, {}) : 0,
    warnings: [
      ...desk.store.warnings(),
      ...[officeProblem(desk.office())].filter((each) => each !== null),
      ...(settings ? calendarWarnings(Object.keys(settings.calendar.holidays), today) : []),
    ],
  };
}

/** A year without a holiday list is said before it hurts: this year's at once, next year's from November on. */
function calendarWarnings(years: readonly string[], today: string): string[] {
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5, 7) >= '11' ? [year, year + 1] : [year];
  return needed
    .filter((each) => !years.includes(String(each)))
    .map(
      (each) =>
        `Daftar hari libur ${each} belum ada, jadi jatuh tempo hanya memperhitungkan akhir pekan. Tambahkan di Pengaturan › Kalender kerja.`,
    );
}
