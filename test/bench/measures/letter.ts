import { join } from 'node:path';
import { call } from '@orpc/server';
import { createChromiumPrinter } from '../../../shared/printing/chromium-printer.ts';
import { chromiumForPrinting } from '../../../shared/printing/find-chromium.ts';
import { PrintError } from '../../../shared/printing/pdf-printer.ts';
import { type Figure, median, ms, type Size, skipped, timed, times } from '../figure.ts';
import { newOffice, receivedDrafts, recordAll } from '../office.ts';
import { reports } from '../reports.ts';

const what = 'surat jawaban menjadi PDF';
const goal = '≤ 1,5 × halaman kosong';
const empty = '<!doctype html><html lang="id"><title>kosong</title><body></body></html>';
const form = {
  findings: 'Petugas memeriksa lokasi bersama perangkat desa dan menemukan tiga tiang lampu yang rusak.',
  action: 'Lampu diganti oleh bidang yang berwenang dan diperiksa kembali pada malam hari. '.repeat(6),
  schedule: 'Selesai dalam lima hari kerja.',
};

/** A real answer letter, page and PDF, against an empty page by the same browser once it is warm. */
export async function letterToPdf(folder: string, { repeats }: Size): Promise<Figure> {
  try {
    chromiumForPrinting();
  } catch (error) {
    if (error instanceof PrintError) return skipped(what, goal, error.message);
    throw error;
  }
  const printer = createChromiumPrinter();
  const workbench = await newOffice(join(folder, 'surat'), printer);
  try {
    await recordAll(workbench.desk, receivedDrafts(workbench.desk, reports(1)));
    const { rows } = await call(workbench.router.cases.list, {});
    const caseId = rows[0]?.id ?? '';
    const letter = () => call(workbench.router.papers.preview, { caseId, kind: 'surat-jawaban', form });
    const ours: number[] = [];
    const blank: number[] = [];
    for (let i = -3; i < repeats * 4; i += 1) {
      const alone = await timed(() => printer.print(empty));
      const whole = await timed(letter);
      if (i < 0) continue;
      blank.push(alone);
      ours.push(whole);
    }
    const ratio = median(ours) / median(blank);
    return {
      what,
      goal,
      result: `${times(ratio)} (${ms(median(ours))} / ${ms(median(blank))})`,
      passed: ratio <= 1.5,
      reason:
        'menata isi, menanam huruf ke PDF, dan tanda (tagged) memakan sekitar 12 ms di Chromium sendiri, ' +
        'membaca huruf sekitar 4 ms; halaman yang tetap terbuka dengan hurufnya tidak memperbaiki perbandingan',
    };
  } finally {
    await workbench.close();
  }
}
