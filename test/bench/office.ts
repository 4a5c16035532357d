import { mkdirSync } from 'node:fs';
import type { Desk } from '../../main/workbench/desk.ts';
import { foundOffice } from '../../main/workbench/office.ts';
import { openWorkbench, type Workbench } from '../../main/workbench/open-workbench.ts';
import { toLocalDate } from '../../shared/domain/calendar/local-time.ts';
import { officialNumber } from '../../shared/domain/case/numbering.ts';
import { isClosedAtLapor } from '../../shared/domain/case/terms.ts';
import { sopInForce } from '../../shared/domain/office/sop-in-force.ts';
import type { Draft } from '../../shared/event-store/append.ts';
import { caseStream } from '../../shared/event-store/case-events.ts';
import { channelOf } from '../../shared/intake/lapor/channel.ts';
import { caseIdOfTracking, digestOf, fieldsOf } from '../../shared/intake/lapor/fingerprint.ts';
import type { LaporRow } from '../../shared/intake/lapor/lapor-file.ts';
import type { PdfPrinter } from '../../shared/printing/pdf-printer.ts';
import { now } from './reports.ts';

const noPrinter: PdfPrinter = {
  print: () => Promise.reject(new Error('nothing is printed here')),
  close: () => Promise.resolve(),
};

/** A founded office with no case, in a folder of its own. */
export async function newOffice(folder: string, printer: PdfPrinter = noPrinter): Promise<Workbench> {
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ dataFolder: folder, now: () => now, printer, version: '0.1.0' });
  await foundOffice(
    workbench.desk,
    { name: 'Dinas Contoh', unitCode: '406.101' },
    { name: 'Rina Contoh', nip: null, position: 'Pejabat Penghubung', role: 'penghubung' },
  );
  return workbench;
}

/** The receiving event of each report, as an import would write it. */
export function receivedDrafts(desk: Desk, rows: readonly LaporRow[]): Draft[] {
  const { numbering, office, calendar } = desk.settings();
  const sop = sopInForce(desk.office(), desk.today());
  if (!sop) throw new Error('the office has no SOP');
  const importId = desk.newId();
  const sequences = new Map<string, number>();
  return [...rows].reverse().map((row): Draft => {
    const date = toLocalDate(row.receivedAt, calendar.zone);
    const sequence = (sequences.get(date.slice(0, 4)) ?? 0) + 1;
    sequences.set(date.slice(0, 4), sequence);
    const register = officialNumber(numbering.register, sequence, date, {
      unitCode: office.unitCode,
      classificationCode: numbering.classificationCode,
    });
    return {
      stream: caseStream(caseIdOfTracking(row.trackingId)),
      fact: {
        type: 'received',
        payload: {
          channel: channelOf(row.source),
          receivedAt: row.receivedAt,
          register,
          sop: { id: sop.id, version: sop.version },
          reporter: null,
          importId,
          history: isClosedAtLapor(row.status),
          lapor: fieldsOf(row),
          digest: digestOf(row, desk.store.keyring),
          report: null,
        },
      },
    };
  });
}

/** Writes facts as an import does: a thousand a batch, all in one transaction. */
export async function recordAll(desk: Desk, drafts: readonly Draft[]): Promise<void> {
  await desk.transact(async (_db, record) => {
    for (let start = 0; start < drafts.length; start += 1_000)
      await record(drafts.slice(start, start + 1_000));
  });
}

/** An answer sent and the case closed on every third of the cases still open, so that charts have times to show. */
export async function finishSome(desk: Desk): Promise<void> {
  const open = await desk.store.read
    .selectFrom('cases')
    .select(['id', 'received_at'])
    .where('due_date', 'is not', null)
    .orderBy('no')
    .execute();
  const drafts = open
    .filter((_, i) => i % 3 === 0)
    .flatMap(({ id, received_at }, i): Draft[] => {
      const sent = Math.min(Date.parse(received_at) + (1 + (i % 40)) * 86_400_000, desk.now());
      return [
        {
          stream: caseStream(id),
          fact: { type: 'answer-sent', payload: { at: new Date(sent).toISOString() } },
        },
        { stream: caseStream(id), fact: { type: 'closed', payload: { result: 'selesai' } } },
      ];
    });
  await recordAll(desk, drafts);
}
