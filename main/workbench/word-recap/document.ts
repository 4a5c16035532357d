import { readCases } from '../../../shared/event-store/case-streams.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { RecapDocumentRow } from '../../word/recap-document.ts';
import type { Desk } from '../desk.ts';
import { documentRow } from './rows.ts';

/** More would make a document that Word opens only with pain. */
const most = 20_000;
const batch = 200;

export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** The Word recap of the cases received in a period, as offices keep it by hand; identities are not in it. */
export async function makeRecapDocument(desk: Desk, from: string, to: string): Promise<MadeDocument> {
  const { office, calendar, paper } = desk.settings();
  const months = monthsOf(from, to < desk.today() ? to : desk.today());
  const byMonth = new Map<string, RecapDocumentRow[]>(months.map((month) => [month, []]));
  const ids = await caseIds(desk, from, to);
  for await (const streams of readCases(desk.store.read, ids, batch))
    for (const { events } of streams) {
      const row = documentRow(events, calendar.zone);
      if (row) byMonth.get(row.date.slice(0, 7))?.push(row);
    }
  // Only who makes a document pays for the library that writes it.
  const { recapDocument } = await import('../../word/recap-document.ts');
  const heading = headingOf(from, to);
  const bytes = await recapDocument({
    office: office.name,
    heading: `REKAP SP4N-LAPOR! ${heading.words}`,
    size: paper.size,
    months: [...byMonth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, rows]) => ({ month, rows: rows.sort((a, b) => (a.date < b.date ? -1 : 1)) })),
  });
  return { name: `REKAP_SP4N_LAPOR_${heading.name}.docx`, bytes, rows: ids.length };
}

/** The same, staged for the host to save. */
export async function stageRecapDocument(
  desk: Desk,
  from: string,
  to: string,
): Promise<{ token: string; name: string }> {
  const { name, bytes } = await makeRecapDocument(desk, from, to);
  const { token } = await desk.staging.stage(name, bytes);
  return { token, name };
}

async function caseIds(desk: Desk, from: string, to: string): Promise<string[]> {
  const rows = await desk.store.read
    .selectFrom('cases')
    .select('id')
    .where('withdrawn', '=', 0)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .orderBy('received_on')
    .orderBy('received_at')
    .limit(most + 1)
    .execute();
  if (rows.length > most)
    throw new Refused(
      'Lebih dari 20.000 aduan dalam periode itu; buat rekap Word per tahun atau per triwulan.',
    );
  return rows.map((row) => row.id);
}

function headingOf(from: string, to: string): { words: string; name: string } {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`)
    return { words: `TAHUN ${year}`, name: `TAHUN_${year}` };
  return { words: `${from} s.d. ${to}`, name: `${from}_${to}` };
}

/** Every month from one day to another, so that a month without reports has its table too. */
function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7) && months.length < 240; month = after(month))
    months.push(month);
  return months;
}

function after(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
