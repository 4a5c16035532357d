import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { genesis } from '../../../shared/domain/event/envelope.ts';
import type { ReportBase } from '../../../shared/paper/reports/report-data.ts';
import { letterheadOf } from '../../../shared/reports/letterhead.ts';
import type { Desk } from '../desk.ts';

/** What every report carries: letterhead, who signs, who printed it when, and the head of the chain. */
export async function reportBase(desk: Desk): Promise<ReportBase> {
  const { office, paper, signatory, calendar } = desk.settings();
  return {
    size: paper.size,
    letterhead: letterheadOf(office),
    place: office.place,
    date: formatDate(desk.today()),
    signature: signatory,
    printedAt: formatInstant(new Date(desk.now()).toISOString(), calendar.zone),
    printedBy: desk.officer()?.name ?? '',
    chainHead: await chainHead(desk),
  };
}

/** The hash of the newest event: whoever has the same chain has the same figures. */
async function chainHead(desk: Desk): Promise<string> {
  const last = await desk.store.read
    .selectFrom('events')
    .select('hash')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.hash ?? genesis;
}
