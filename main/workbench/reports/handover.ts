import { createHash } from 'node:crypto';
import {
  formatDate,
  formatDayDate,
  formatInstant,
  formatShortDate,
} from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { endedStatuses, type PaperKind, paperKinds, paperLabel } from '../../../shared/domain/case/terms.ts';
import type { Officer } from '../../../shared/domain/office/settings.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Signature } from '../../../shared/paper/base-data.ts';
import {
  type HandoverCase,
  type HandoverPaper,
  renderHandover,
} from '../../../shared/paper/reports/handover.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { linkOf } from '../../sync/link.ts';
import { countWaiting } from '../../sync/outbox.ts';
import { rowColumns, rowMaker } from '../cases/row.ts';
import type { Desk } from '../desk.ts';
import { reportBase } from './report-base.ts';

/**
 * Berita acara serah terima between two officers: open cases with their clocks, papers that something is still awaited
 * of, the last numbers given. That it was made is recorded in the office's stream, with the hash of the PDF.
 */
export async function handOver(
  desk: Desk,
  fromId: string,
  toId: string,
): Promise<{ token: string; name: string }> {
  desk.actor();
  if (fromId === toId) throw new Refused('Yang menyerahkan dan yang menerima harus dua orang.');
  const [from, to] = [officerOf(desk, fromId), officerOf(desk, toId)];
  const cases = await openCases(desk);
  const html = renderHandover(
    {
      ...(await reportBase(desk)),
      day: formatDayDate(desk.today()),
      from: signatureOf(from),
      to: signatureOf(to),
      cases,
      papers: await awaitedPapers(desk),
      ...(await lastNumbers(desk)),
      events: await eventCount(desk),
      exchange: await exchangeState(desk),
    },
    paperFonts(),
  );
  const pdf = await desk.printer.print(html);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  await desk.transact((_db, record) =>
    record([
      {
        stream: officeStream(desk.officeId()),
        fact: { type: 'handed-over', payload: { from: from.id, to: to.id, openCases: cases.length, sha256 } },
      },
    ]),
  );
  const name = `Serah terima ${from.name} kepada ${to.name} ${desk.today()}.pdf`;
  const { token } = await desk.staging.stage(name, pdf);
  return { token, name };
}

function officerOf(desk: Desk, id: string): Officer {
  const officer = desk.office().officers.find((each) => each.id === id);
  if (!officer) throw new Refused('Petugas itu tidak ada; muat ulang halaman.');
  return officer;
}

const signatureOf = ({ name, position, nip }: Officer): Signature => ({
  prefix: '',
  onBehalfOf: null,
  position,
  name,
  rank: null,
  nip,
});

/** Every case with office work left, the limit that ends first on top. */
async function openCases(desk: Desk): Promise<HandoverCase[]> {
  const rows = await desk.store.read
    .selectFrom('cases')
    .select(rowColumns)
    .where('withdrawn', '=', 0)
    .where('status', 'not in', [...endedStatuses])
    .orderBy('due_instant', (order) => order.asc().nullsLast())
    .orderBy('no')
    .execute();
  return rows.map(rowMaker(desk)).map((row) => ({
    register: row.register,
    title: row.title,
    step: row.step ?? 'Langkah SOP sudah selesai',
    holder: row.holder ?? '',
    due: row.dueDate === null ? '-' : formatDate(row.dueDate),
    timeLeft: row.timeLeft ?? '',
    late: row.overdue,
  }));
}

/** What an issued paper of an open case still waits for; null when for nothing. */
function awaits(kind: PaperKind, status: string): string | null {
  if (kind === 'lembar-disposisi')
    return status === 'baru' || status === 'ditelaah' ? 'Disposisi pimpinan dicatat' : null;
  if (kind === 'surat-jawaban') return status === 'terkirim' ? null : 'Dikirim dan dicatat terkirim';
  if (kind === 'permintaan-kelengkapan')
    return status === 'menunggu-pelapor' ? 'Kelengkapan dari pelapor' : null;
  return null;
}

async function awaitedPapers(desk: Desk): Promise<HandoverPaper[]> {
  const rows = await desk.store.read
    .selectFrom('papers')
    .innerJoin('cases', 'cases.no', 'papers.case_no')
    .select(['papers.kind', 'papers.number', 'papers.issued_at', 'cases.register', 'cases.status'])
    .where('cases.withdrawn', '=', 0)
    .where('cases.status', 'not in', [...endedStatuses])
    .where('papers.cancelled_at', 'is', null)
    .orderBy('papers.issued_at')
    .execute();
  const { zone } = desk.settings().calendar;
  return rows.flatMap((row): HandoverPaper[] => {
    const kind = paperKinds.find((each) => each === row.kind);
    const waits = kind ? awaits(kind, row.status) : null;
    if (!kind || waits === null) return [];
    const issued = formatShortDate(toLocalDate(row.issued_at, zone));
    return [{ kind: paperLabel[kind], number: row.number ?? '', register: row.register, issued, waits }];
  });
}

async function lastNumbers(desk: Desk): Promise<{ lastRegister: string | null; lastLetter: string | null }> {
  const year = Number(desk.today().slice(0, 4));
  const register = await desk.store.read
    .selectFrom('cases')
    .select('register')
    .where('register_year', '=', year)
    .orderBy('register_sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const letter = await desk.store.read
    .selectFrom('papers')
    .select('number')
    .where('year', '=', year)
    .where('sequence', 'is not', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { lastRegister: register?.register ?? null, lastLetter: letter?.number ?? null };
}

async function eventCount(desk: Desk): Promise<number> {
  const row = await desk.store.read
    .selectFrom('events')
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  return row?.total ?? 0;
}

/** How far the exchange with Kominfo is, for whoever takes over. */
async function exchangeState(desk: Desk): Promise<{ last: string | null; waiting: number } | null> {
  const link = await linkOf(desk.store.read);
  if (!link) return null;
  const { zone } = desk.settings().calendar;
  return {
    last: link.last_success_at && formatInstant(link.last_success_at, zone),
    waiting: await countWaiting(desk.store.read, desk.deviceId(), link.sent_to),
  };
}
