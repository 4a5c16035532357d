import type { Kysely } from 'kysely';
import type { ConflictView, SayingView } from '../../shared/contract/exchange-views.ts';
import { privacyWords } from '../../shared/domain/case/appliers/description.ts';
import { type Command, commandSchema } from '../../shared/domain/case/commands.ts';
import { conflictsOf, sharedFieldLabel } from '../../shared/domain/case/conflicts.ts';
import { detailsOf } from '../../shared/domain/case/details.ts';
import type { CaseState, Saying, SharedField } from '../../shared/domain/case/state.ts';
import { classificationLabel, classifications } from '../../shared/domain/case/terms.ts';
import { inSet } from '../../shared/event-store/bulk.ts';
import { caseIdOf } from '../../shared/event-store/case-events.ts';
import { statesOf } from '../../shared/event-store/case-streams.ts';
import type { EventsTable, Tables } from '../../shared/event-store/schema.ts';
import { carryOut } from '../workbench/cases/act.ts';
import type { Desk } from '../workbench/desk.ts';
import { Refused } from '../workbench/refused.ts';
import { authorName } from './author-name.ts';
import { syncDb } from './tables.ts';

/** Events that say something of a field. Only what arrives can contradict what was said here. */
const sayingTypes: ReadonlySet<string> = new Set([
  'corrected',
  'classified',
  'confidentiality-changed',
  'undone',
]);

/** Remembers the cases on which what arrived contradicts somebody, so that they are found without folding all. */
export async function noteConflicts(db: Kysely<Tables>, rows: readonly EventsTable[]): Promise<void> {
  const ids = new Set(rows.flatMap((row) => (sayingTypes.has(row.type) ? (caseIdOf(row.stream) ?? []) : [])));
  if (ids.size === 0) return;
  const states = await statesOf(db, [...ids]);
  const sync = syncDb(db);
  await sync
    .deleteFrom('exchange_conflicts')
    .where(inSet('case_id', [...ids]))
    .execute();
  for (const [case_id, state] of states)
    if (conflictsOf(state).length > 0)
      await sync.insertInto('exchange_conflicts').values({ case_id }).execute();
}

/** Every field on which two words stand, with who said which. */
export async function listConflicts(desk: Desk): Promise<ConflictView[]> {
  const rows = await syncDb(desk.store.read).selectFrom('exchange_conflicts').select('case_id').execute();
  const states = await statesOf(
    desk.store.read,
    rows.map((row) => row.case_id),
  );
  return [...states].flatMap(([caseId, state]) => conflictsIn(desk, caseId, state));
}

/** The conflicts of one case. */
export function conflictsIn(desk: Desk, caseId: string, state: CaseState): ConflictView[] {
  if (!state.received || state.withdrawn) return [];
  const register = state.received.register.text;
  const { title } = detailsOf(state);
  return conflictsOf(state).map(({ field, sayings }) => ({
    caseId,
    register,
    title,
    field,
    label: sharedFieldLabel[field],
    sayings: sayings.map((saying) => sayingView(desk, state, field, saying)),
  }));
}

function sayingView(desk: Desk, state: CaseState, field: SharedField, saying: Saying): SayingView {
  const { event, at, value } = saying;
  const known = field === 'classification' ? classifications.find((each) => each === value) : undefined;
  const words = known ? classificationLabel[known] : value;
  return { event, by: authorName(desk, saying, state.assignments), at, value, words };
}

/** Says anew what one of them said: whoever says it having seen both replaces both. */
export async function settleConflict(
  desk: Desk,
  caseId: string,
  field: string,
  event: string,
): Promise<void> {
  const state = (await statesOf(desk.store.read, [caseId])).get(caseId);
  const conflict = state && conflictsOf(state).find((each) => each.field === field);
  const chosen = conflict?.sayings.find((each) => each.event === event);
  if (!conflict || !chosen) throw new Refused('Perbedaan itu sudah diselesaikan; muat ulang halaman.');
  const { refused } = await carryOut(desk, [
    { id: caseId, command: commandFor(conflict.field, chosen.value) },
  ]);
  if (refused[0]) throw new Refused(`${refused[0].register}: ${refused[0].reason}`);
}

const why = 'Menyelesaikan perbedaan dengan Kominfo';

function commandFor(field: SharedField, value: string): Command {
  if (field === 'classification')
    return commandSchema.parse({ name: 'classify', fields: { classification: value } });
  if (field !== 'privacy')
    return commandSchema.parse({ name: 'correct', fields: { [field]: value, reason: why } });
  const flags = [true, false].flatMap((confidential) =>
    [true, false].map((anonymous) => ({ confidential, anonymous })),
  );
  const meant = flags.find((each) => privacyWords(each.confidential, each.anonymous) === value);
  return commandSchema.parse({ name: 'set-confidentiality', fields: { ...meant, reason: why } });
}
