import { formatDate, formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { renderAgenda } from '../../../shared/paper/reports/agenda.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import type { Desk } from '../desk.ts';
import { numberAgenda } from '../papers/agenda.ts';
import { reportBase } from './report-base.ts';

/** The year's agenda of numbers as a staged PDF. */
export async function agendaPdf(desk: Desk, year: number): Promise<{ token: string; name: string }> {
  const { rows, missing } = await numberAgenda(desk, year);
  const { zone } = desk.settings().calendar;
  const on = (at: string) => toLocalDate(at, zone);
  const lines = rows.map(({ sequence, number, kind, issuedAt, issuedBy, register, title, cancelled }) => ({
    sequence,
    number,
    date: formatShortDate(on(issuedAt)),
    kind: paperLabel[kind],
    register,
    subject: title,
    by: issuedBy,
    cancelled: cancelled ? `${formatDate(on(cancelled.at))} oleh ${cancelled.by}: ${cancelled.reason}` : null,
  }));
  const html = renderAgenda(
    { ...(await reportBase(desk)), year, lines, missing: [...missing] },
    paperFonts(),
  );
  const name = `Agenda nomor surat ${year}.pdf`;
  const { token } = await desk.staging.stage(name, await desk.printer.print(html));
  return { token, name };
}
