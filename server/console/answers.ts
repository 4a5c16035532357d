import type { AnswerRow } from '../../shared/contract/kominfo/answers.ts';
import type { AssignResult } from '../../shared/contract/kominfo/assign.ts';
import { addDays, toLocalDate } from '../../shared/domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../shared/domain/calendar/working-day.ts';
import { caseStream } from '../../shared/event-store/case-events.ts';
import { type OwnDraft, record } from '../exchange/record.ts';
import { lockStreams } from '../exchange/streams.ts';
import { type Db, inSet } from '../store/dialect.ts';
import { answerText } from './cases/show.ts';
import { type Console, presentOf, type Seat } from './console.ts';
import { sightsOf } from './project/case-states.ts';
import { factsIn } from './project/facts.ts';
import { countingOffices } from './project/offices.ts';

/** Days for which answers that were put on LAPOR! can be looked up. */
const kept = 30;

const waiting = (db: Db) =>
  db
    .selectFrom('handlings')
    .innerJoin('cases', 'cases.id', 'handlings.case_id')
    .where('handlings.active', '=', 1)
    .where('cases.withdrawn', '=', 0)
    .where('handlings.answer_state', '=', 'disetujui')
    .where('handlings.uploaded_at', 'is', null);

export async function waitingAnswers(db: Db): Promise<number> {
  const row = await waiting(db)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Approved answers that the reporter has not got, oldest first; or those put on LAPOR! lately, newest first. */
export async function listAnswers(console: Console, uploaded: boolean): Promise<AnswerRow[]> {
  const db = console.desk.store.read;
  const present = await presentOf(console, db);
  const since = addDays(present.today, -kept);
  const query = uploaded
    ? db
        .selectFrom('handlings')
        .innerJoin('cases', 'cases.id', 'handlings.case_id')
        .where('handlings.uploaded_at', '>=', since)
        .orderBy('handlings.uploaded_at', 'desc')
    : waiting(db).orderBy('handlings.approved_at').orderBy('handlings.case_id');
  const rows = await query
    .innerJoin('offices', 'offices.id', 'handlings.office')
    .select(['cases.id', 'cases.register', 'cases.tracking_id', 'cases.title', 'cases.lapor_status'])
    .select(['cases.received_at', 'handlings.office', 'handlings.approved_at', 'handlings.uploaded_at'])
    .select('offices.name as officeName')
    .limit(500)
    .execute();
  const texts = await answerTexts(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const approvedAt = row.approved_at ?? row.uploaded_at ?? row.received_at;
    return {
      caseId: row.id,
      office: row.office,
      officeName: row.officeName,
      register: row.register,
      trackingId: row.tracking_id,
      title: row.title,
      laporStatus: row.lapor_status,
      receivedAt: row.received_at,
      approvedAt,
      waitingDays: workingDaysBetween(present.calendar, toLocalDate(approvedAt, present.zone), present.today),
      text: texts.get(`${row.id} ${row.office}`) ?? '',
      uploadedAt: row.uploaded_at,
    };
  });
}

async function answerTexts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const offices = await countingOffices(db);
  const facts = await factsIn(db, [...new Set(ids)].map(caseStream));
  return new Map(
    [...new Set(ids)].flatMap((id) =>
      sightsOf(facts.get(caseStream(id)) ?? [], offices).offices.flatMap(({ office, state }) =>
        state.answer ? [[`${id} ${office.id}`, answerText(state.answer)] as const] : [],
      ),
    ),
  );
}

/** Marks answers as put on LAPOR!, or given to the reporter another way. */
export async function markUploaded(
  { desk, staff }: Seat,
  answers: readonly { readonly caseId: string; readonly office: string }[],
  via: string,
): Promise<AssignResult> {
  return desk.store.write(async (tx) => {
    const ids = [...new Set(answers.map((each) => each.caseId))];
    const known = await tx
      .selectFrom('cases')
      .select(['id', 'register'])
      .where(inSet(tx, 'id', ids))
      .execute();
    await lockStreams(
      tx,
      known.map((row) => caseStream(row.id)),
      desk.self.server,
    );
    const found = await waiting(tx)
      .select(['handlings.case_id', 'handlings.office'])
      .where(inSet(tx, 'handlings.case_id', ids))
      .execute();
    const ready = new Set(found.map((row) => `${row.case_id} ${row.office}`));
    const registers = new Map(known.map((row) => [row.id, row.register]));
    const drafts: OwnDraft[] = [];
    const done: string[] = [];
    const refused: { id: string; register: string; reason: string }[] = [];
    for (const { caseId, office } of answers) {
      if (ready.delete(`${caseId} ${office}`)) {
        done.push(caseId);
        drafts.push({
          stream: caseStream(caseId),
          fact: { type: 'answer-uploaded', payload: { office, via } },
        });
      } else
        refused.push({
          id: caseId,
          register: registers.get(caseId) ?? caseId,
          reason: 'Jawaban ini tidak sedang menunggu; mungkin sudah ditandai petugas lain.',
        });
    }
    await record(tx, desk, drafts, staff.name);
    return { done, refused };
  });
}
