import { officeNamed } from '../../../shared/domain/reference/office-names.ts';
import { referenceStream } from '../../../shared/domain/reference/publications.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { laporFact } from '../../../shared/intake/lapor/facts.ts';
import { record } from '../../exchange/record.ts';
import type { OpenDesk } from '../../open-desk.ts';
import { Refused } from '../../refused.ts';
import { addStaff } from '../../staff/accounts.ts';
import type { Db } from '../../store/dialect.ts';
import { presentOf } from '../console.ts';
import { NewKeys, Registers } from '../intake/run.ts';
import { namedOffices } from '../offices/names.ts';
import { PretendOffice } from './pretend-office.ts';
import { demoRandom } from './random.ts';
import { type DemoReport, demoReports } from './reports.ts';
import { type Act, storyOf } from './story.ts';
import { demoOffices } from './topics.ts';

export const demoAccount = { name: 'Rina Wulandari', password: 'contoh kominfo 2026' } as const;
const seed = 20_261_124;
const mark = 'contoh';
const hour = 3_600_000;

/** Fills an empty server with an invented regency; one that has it already is left alone. */
export async function addDemo(desk: OpenDesk, regency: string): Promise<void> {
  const rows = await desk.store.read.selectFrom('meta').select('name').where('name', '=', mark).execute();
  if (rows.length > 0) return;
  const used = await desk.store.read.selectFrom('events').select('id').limit(1).executeTakeFirst();
  if (used)
    throw new Refused(
      'berisi',
      'Folder data ini sudah berisi data sungguhan; sebut folder baru dengan --data.',
    );
  await desk.store.write(async (tx) => {
    await fill(tx, desk, regency);
    await tx.insertInto('meta').values({ name: mark, value: '1' }).execute();
  });
  await addStaff(desk.store, demoAccount, { now: desk.now(), newId: desk.newId });
}

async function fill(tx: Db, desk: OpenDesk, regency: string): Promise<void> {
  const random = demoRandom(seed);
  const begun = desk.now() - 310 * 86_400_000;
  const offices = new Map<string, PretendOffice>();
  for (const about of demoOffices) {
    const office = await PretendOffice.found(tx, desk, about, begun);
    offices.set(office.id, office);
  }
  const reports = demoReports(desk, random);
  const named = await namedOffices(tx);
  const acts: Act[] = reports.flatMap((report) => {
    const match = officeNamed(named.names, report.topic.agency, '2026-01-01');
    const office = match.kind === 'satu' ? (offices.get(match.office) ?? null) : null;
    return storyOf(report, office, [...offices.values()], random, desk.now());
  });
  acts.push(publishing(desk));
  const registers = new Registers(tx, await presentOf({ desk, regency }, tx));
  for (const act of acts.toSorted((a, b) => a.at - b.at)) {
    const then: OpenDesk = { ...desk, now: () => act.at };
    if (act.kind === 'masuk') await receive(tx, then, act.report, registers);
    if (act.kind === 'kominfo') await record(tx, then, [act.draft], demoAccount.name);
    if (act.kind === 'terima') await act.office.takeIn(tx, then, act.at, act.caseId);
    if (act.kind === 'kantor')
      await act.office.record(
        tx,
        then,
        act.at,
        act.draft.stream,
        act.draft.fact.type,
        act.draft.fact.payload,
      );
  }
  await commenting(tx, desk, [...offices.values()]);
}

/** Imported as LAPOR!'s file would be. */
async function receive(tx: Db, desk: OpenDesk, { staged }: DemoReport, registers: Registers): Promise<void> {
  const keys = new NewKeys(desk);
  const reporter = keys.seal(staged.caseId, staged.reporterName);
  await keys.store(tx);
  const fact = laporFact(staged, {
    importId: mark,
    history: true,
    register: await registers.next(staged),
    sop: { id: defaultSop.id, version: defaultSop.version },
    reporter,
  });
  await record(tx, desk, [{ stream: caseStream(staged.caseId), fact }], demoAccount.name);
}

/** An SOP that the offices are to comment on. */
function publishing(desk: OpenDesk): Act {
  const sop = { ...defaultSop, id: 'kominfo-pengelolaan', number: '067/14/406.013/2026' };
  const note = 'Mohon komentar tiap kantor sebelum disahkan.';
  const fact = { type: 'sop-published', payload: { sop, stage: 'konsep', note } };
  return { kind: 'kominfo', at: desk.now() - 40 * 86_400_000, draft: { stream: referenceStream, fact } };
}

/** What offices say of it. */
async function commenting(tx: Db, desk: OpenDesk, offices: readonly PretendOffice[]): Promise<void> {
  const published = await tx
    .selectFrom('events')
    .select('id')
    .where('type', '=', 'sop-published')
    .executeTakeFirstOrThrow();
  const comments = [
    {
      answer: 'komentar',
      note: 'Waktu langkah ini terlalu pendek untuk pemeriksaan lapangan.',
      step: defaultSop.steps[4]?.key,
    },
    { answer: 'diterapkan' },
    {
      answer: 'komentar',
      note: 'Sebaiknya jawaban juga dikirim lewat WhatsApp kantor.',
      step: defaultSop.steps[7]?.key,
    },
  ];
  for (const [index, said] of comments.entries()) {
    const office = offices[index];
    const payload = Object.fromEntries(
      Object.entries({ publication: published.id, ...said }).filter(([, value]) => value !== undefined),
    );
    if (office)
      await office.record(
        tx,
        desk,
        desk.now() - hour,
        officeStream(office.id),
        'publication-answered',
        payload,
      );
  }
}
