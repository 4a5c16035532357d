import writeExcelFile from 'write-excel-file/node';
import type { StagedCopy } from '../../../shared/contract/host.ts';
import type { Recap } from '../../../shared/contract/recap-views.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { genesis } from '../../../shared/domain/event/envelope.ts';
import { renderRecapReport } from '../../../shared/paper/reports/recap-report.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { letterheadOf } from '../../../shared/reports/letterhead.ts';
import { nameOfPeriod } from '../../../shared/reports/name-of-period.ts';
import { countRecap, type RecapPlace } from '../../../shared/reports/recap.ts';
import { recapFacts } from '../../../shared/reports/recap-facts.ts';
import { recapColumns, recapSheet } from '../../../shared/reports/recap-sheet.ts';
import type { Db } from '../../store/dialect.ts';
import { type Console, presentOf, type Seat } from '../console.ts';
import { officeSheet } from './office-sheet.ts';

async function placeOf(console: Console): Promise<RecapPlace> {
  const db = console.desk.store.read;
  const { today, calendar } = await presentOf(console, db);
  return { db, today, calendar };
}

/** The recap of the whole regency: cases are counted once, by what all their offices made of them. */
export const regencyRecap = async (console: Console, from: string, to: string): Promise<Recap> =>
  countRecap(await placeOf(console), from, to);

/** The recap as a PDF, ready to be signed. */
export async function recapPdf(seat: Seat, from: string, to: string): Promise<StagedCopy> {
  const { desk, staging, staff, printer } = seat;
  const place = await placeOf(seat);
  const { settings, today, instant, zone } = await presentOf(seat, desk.store.read);
  const office = { ...settings.office, name: desk.self.name };
  const html = renderRecapReport(
    {
      size: settings.paper.size,
      letterhead: letterheadOf(office),
      place: office.place,
      date: formatDate(today),
      signature: { ...settings.signatory, position: `Kepala ${desk.self.name}` },
      printedAt: formatInstant(instant, zone),
      printedBy: staff.name,
      chainHead: await chainHead(desk.store.read),
      ...(await recapFacts(place, from, to)),
      period: `${nameOfPeriod(from, to)}, ${seat.regency}`,
      days: `Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}`,
      recap: await countRecap(place, from, to),
    },
    paperFonts(),
  );
  return staging.stage(`Rekap ${seat.regency} ${from} sd ${to}.pdf`, await printer.print(html));
}

/** The recap and the offices in numbers as one XLSX file. */
export async function recapWorkbook(seat: Seat, from: string, to: string): Promise<StagedCopy> {
  const place = await placeOf(seat);
  const { instant, zone } = await presentOf(seat, seat.desk.store.read);
  const sheet = recapSheet({
    office: seat.regency,
    recap: await countRecap(place, from, to),
    facts: await recapFacts(place, from, to),
    madeAt: formatInstant(instant, zone),
  });
  const bytes = await writeExcelFile([
    { sheet: 'Rekap', data: sheet, columns: recapColumns },
    await officeSheet(seat, from, to),
  ]).toBuffer();
  return seat.staging.stage(`Rekap ${seat.regency} ${from} sd ${to}.xlsx`, bytes);
}

/** The hash of the newest event: whoever has the same chain has the same figures. */
async function chainHead(db: Db): Promise<string> {
  const last = await db
    .selectFrom('events')
    .select('hash')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.hash ?? genesis;
}
