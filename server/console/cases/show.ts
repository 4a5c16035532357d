import type { ConsoleCaseView, HandlingView } from '../../../shared/contract/kominfo/cases.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import { laporValues } from '../../../shared/domain/case/lapor-values.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { toCaseEvent } from '../../../shared/event-store/case-events.ts';
import { timeLeftAt } from '../../../shared/event-store/time-left.ts';
import { historyOf } from '../../../shared/serving/case-history.ts';
import { Refused } from '../../refused.ts';
import type { HandlingsTable } from '../../store/schema.ts';
import { type Console, type Present, presentOf } from '../console.ts';
import type { Sight } from '../project/case-states.ts';
import type { CountingOffices } from '../project/offices.ts';
import { attachmentViews } from './attachments.ts';
import { loadCase } from './load.ts';
import { brief, consoleCaseRows } from './rows.ts';

/** Everything Kominfo's screen needs of a case, identities left out. */
export async function showCase(console: Console, id: string): Promise<ConsoleCaseView> {
  const db = console.desk.store.read;
  const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || row.withdrawn === 1) throw new Refused('tidak-ada', 'Aduan itu tidak ada.');
  const present = await presentOf(console, db);
  const [shown] = await consoleCaseRows(db, [row], present);
  if (!shown) throw new Refused('tidak-ada', 'Aduan itu tidak ada.');
  const { facts, offices, sights } = await loadCase(db, id);
  const stored = await db.selectFrom('handlings').selectAll().where('case_id', '=', id).execute();
  const byOffice = new Map(stored.map((each) => [each.office, each]));
  const { kominfo: state } = sights;
  const details = detailsOf(state);
  const events = facts.map((fact) => toCaseEvent(fact));
  const corrected = details.title !== details.originalTitle || details.body !== details.originalBody;
  return {
    ...shown,
    body: details.body,
    original: corrected ? { title: details.originalTitle, body: details.originalBody } : null,
    village: details.village,
    source: details.source,
    lapor: state.lapor ? laporValues(state.lapor) : [],
    identity: identityAccess(state),
    attachments: await attachmentViews(db, state, (id) => nameOfAdder(events, id, offices)),
    handlingViews: sights.offices.flatMap((sight) => {
      const handling = byOffice.get(sight.office.id);
      return handling ? [handlingView(sight, handling, present)] : [];
    }),
    history: historyOf(events, (event) => whoDid(event, offices)).map((entry) => ({
      ...entry,
      office: offices.of(facts.find((fact) => fact.id === entry.id)?.office ?? '')?.name ?? '',
    })),
    anomalies: state.anomalies,
  };
}

/** Whether Kominfo may see who reported: never of an anonymous or secret report. */
export function identityAccess(state: CaseState): ConsoleCaseView['identity'] {
  const { anonymous, confidential } = detailsOf(state);
  if (anonymous || confidential) return 'tertutup';
  return state.reporter === null ? 'tidak-ada' : 'tersedia';
}

/** The office that attached a file. */
function nameOfAdder(
  events: readonly ReturnType<typeof toCaseEvent>[],
  attachmentId: string,
  offices: CountingOffices,
): string {
  const added = events.findLast(
    (event) => event.type === 'attachment-added' && event.payload.attachmentId === attachmentId,
  );
  return offices.of(added?.office ?? '')?.name ?? 'Kominfo';
}

function whoDid(
  event: { readonly office: string; readonly actor: string },
  offices: CountingOffices,
): string {
  const office = offices.of(event.office);
  const officer = office?.office.officers.find((each) => each.id === event.actor);
  return officer?.name ?? (office?.kind === 'kominfo' ? event.actor : 'Petugas');
}

function handlingView({ state, office }: Sight, row: HandlingsTable, present: Present): HandlingView {
  const assignment = state.assignments.find((each) => office.self.has(each.office)) ?? null;
  const settings = office.office.settings ?? present.settings;
  return {
    ...brief(row, office.name, present),
    register: row.register,
    assignedAt: row.assigned_at,
    note: assignment?.note ?? null,
    requestedDue: assignment?.due ?? null,
    withdrawal: assignment?.withdrawn ?? null,
    takenInAt: row.taken_in_at,
    step: row.step,
    unit: row.unit,
    dueDate: row.due_date,
    timeLeft: timeLeftAt(settings, present.instant)(row),
    returned: state.returned?.reason ?? null,
    result: state.result,
    answer: state.answer ? { text: answerText(state.answer), state: state.answer.state } : null,
    sentAt: row.sent_at,
    finishDays: row.finish_days,
    onTime: row.on_time === null ? null : row.on_time === 1,
  };
}

/** An answer as it is copied into LAPOR!. */
export function answerText(answer: NonNullable<CaseState['answer']>): string {
  return [
    answer.text,
    answer.findings === null ? '' : `Hasil pemeriksaan: ${answer.findings}`,
    answer.schedule === null ? '' : `Rencana tindak lanjut: ${answer.schedule}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
