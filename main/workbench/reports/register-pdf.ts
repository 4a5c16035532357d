import { formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { renderRegisterBook } from '../../../shared/paper/reports/register-book.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { nameOfPeriod } from '../../../shared/reports/name-of-period.ts';
import type { Desk } from '../desk.ts';
import { registerLines } from './register-lines.ts';
import { reportBase } from './report-base.ts';

/** The buku register of a period as a PDF. */
export async function registerPdf(desk: Desk, from: string, to: string): Promise<Uint8Array> {
  const short = (date: string | null) => (date === null ? '' : formatShortDate(date));
  const lines = (await registerLines(desk, from, to)).map((line) => ({
    ...line,
    receivedOn: short(line.receivedOn),
    disposedOn: short(line.disposedOn),
    dueOn: short(line.dueOn),
    answeredOn: short(line.answeredOn),
  }));
  const data = { ...(await reportBase(desk)), period: nameOfPeriod(from, to), lines };
  return desk.printer.print(renderRegisterBook(data, paperFonts()));
}
