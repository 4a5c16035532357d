import { join } from 'node:path';
import { call } from '@orpc/server';
import { type Figure, median, ms, type Size, timedRuns } from '../figure.ts';
import { newOffice, receivedDrafts, recordAll } from '../office.ts';
import { reports } from '../reports.ts';

/** One more day off: every open case's due date is counted anew. */
export async function dueDates(folder: string, { cases, repeats }: Size): Promise<Figure> {
  const workbench = await newOffice(join(folder, 'jatuh-tempo'));
  const { desk } = workbench;
  try {
    await recordAll(desk, receivedDrafts(desk, reports(cases, true)));
    const times = await timedRuns(Math.min(3, repeats), (run) => {
      const { calendar } = desk.settings();
      const day = { date: `2026-12-0${run + 1}`, kind: 'libur daerah' as const, name: 'Libur contoh' };
      const value = { ...calendar, localHolidays: [...calendar.localHolidays, day] };
      return call(workbench.router.settings.change, { section: 'calendar', value });
    });
    const value = median(times);
    return {
      what: `jatuh tempo ${cases} aduan terbuka sesudah kalender berubah`,
      goal: '< 1 s',
      result: ms(value),
      passed: value < 1_000,
      reason: 'setiap aduan dibaca untuk dibandingkan; hanya yang berubah yang ditulis',
    };
  } finally {
    await workbench.close();
  }
}
