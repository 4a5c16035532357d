import { call } from '@orpc/server';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import { type Figure, median, ms, timedRuns } from '../figure.ts';

/** All charts of one year at once. */
export async function yearRecap(workbench: Workbench, repeats: number): Promise<Figure> {
  const ask = () => call(workbench.router.recap, { from: '2026-01-01', to: '2026-12-31' });
  await ask();
  const value = median(await timedRuns(repeats, ask));
  return {
    what: 'rekap setahun dengan semua grafik',
    goal: '< 150 ms',
    result: ms(value),
    passed: value < 150,
    reason: 'setiap grafik adalah satu pernyataan SQL atas semua aduan setahun',
  };
}
