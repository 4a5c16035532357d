import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { renderRecapReport } from '../../../shared/paper/reports/recap-report.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { nameOfPeriod } from '../../../shared/reports/name-of-period.ts';
import { recapFacts } from '../../../shared/reports/recap-facts.ts';
import type { Desk } from '../desk.ts';
import { recapOf, recapPlace } from '../recap.ts';
import { reportBase } from './report-base.ts';

/** The recap of a month, quarter, year or span as a PDF, ready to be signed. */
export async function recapPdf(desk: Desk, from: string, to: string): Promise<Uint8Array> {
  const recap = await recapOf(desk, from, to);
  const data = {
    ...(await reportBase(desk)),
    ...(await recapFacts(recapPlace(desk), from, to)),
    period: nameOfPeriod(from, to),
    days: `Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}`,
    recap,
  };
  return desk.printer.print(renderRecapReport(data, paperFonts()));
}
