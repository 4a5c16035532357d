import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, median, ms, percent, type Size, timed } from '../figure.ts';
import { newOffice, receivedDrafts, recordAll } from '../office.ts';
import { newRaw, readRows, writeRows } from '../raw-store.ts';
import { reports } from '../reports.ts';

/** Events, projection and search index through the workbench, against prepared statements writing the same rows. */
export async function bulkAppend(folder: string, { cases, repeats }: Size): Promise<Figure> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < Math.min(3, repeats); run += 1) {
    const place = join(folder, 'tulis');
    const workbench = await newOffice(place);
    const drafts = receivedDrafts(workbench.desk, reports(cases));
    globalThis.gc?.();
    ours.push(await timed(() => recordAll(workbench.desk, drafts)));
    await workbench.close();
    const rows = readRows(join(place, 'penghubung.db'));
    const db = newRaw(join(place, 'mentah.db'));
    globalThis.gc?.();
    raw.push(await timed(() => writeRows(db, rows)));
    db.close();
    rmSync(place, { recursive: true, force: true });
  }
  const share = median(raw) / median(ours);
  return {
    what: `tulis + proyeksi + indeks ${cases} peristiwa`,
    goal: '≥ 40 % dari SQL mentah',
    result: `${percent(share)} (${ms(median(ours))} / ${ms(median(raw))})`,
    passed: share >= 0.4,
    reason: 'selebihnya untuk hash berantai, JSON kanonik, lipatan peristiwa, dan hitungan jatuh tempo',
  };
}
