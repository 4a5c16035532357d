import { sql } from 'kysely';
import { caseIdOf, caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Project } from '../../desk.ts';
import { type Db, inSet, rowsOf } from '../../store/dialect.ts';
import type { ConsoleCasesTable, HandlingsTable } from '../../store/schema.ts';
import { sightsOf } from './case-states.ts';
import { caseColumns, handlingColumns } from './columns.ts';
import { factsIn } from './facts.ts';
import { type CountingOffices, countingOffices } from './offices.ts';
import { caseRow, handlingRow } from './rows.ts';

/** Cases folded at once, so that memory stays flat. */
const size = 500;

/** An office's new rules are new limits for all it has; Kominfo's, for whoever has not told theirs. */
const ruling: ReadonlySet<string> = new Set([
  'founded',
  'settings-changed',
  'sop-adopted',
  'calendar-published',
  'deadlines-published',
  'publication-withdrawn',
]);

/** Keeps the console's rows what the events say, in the transaction that stores the events. */
export const projectConsole: Project = async (tx, events) => {
  if (events.length === 0) return;
  const ids = new Set(events.flatMap((event) => caseIdOf(event.stream) ?? []));
  const rules = events.filter((event) => ruling.has(event.type));
  if (ids.size === 0 && rules.length === 0) return;
  const offices = await countingOffices(tx);
  for (const id of await casesRuledBy(
    tx,
    offices,
    rules.map((event) => event.stream),
  ))
    ids.add(id);
  await projectCases(tx, [...ids], offices);
};

async function casesRuledBy(
  tx: Db,
  offices: CountingOffices,
  streams: readonly string[],
): Promise<readonly string[]> {
  if (streams.length === 0) return [];
  const all = streams.some((stream) => !stream.startsWith(officeStream('')));
  const changed = streams.flatMap((stream) => offices.of(stream.slice(officeStream('').length))?.id ?? []);
  const rows = await tx
    .selectFrom('handlings')
    .select('case_id')
    .distinct()
    .$if(!all, (query) => query.where(inSet(tx, 'office', changed)))
    .execute();
  return rows.map((row) => row.case_id);
}

/** Folds cases anew and writes their rows. */
export async function projectCases(tx: Db, ids: readonly string[], offices: CountingOffices): Promise<void> {
  for (let start = 0; start < ids.length; start += size) {
    const part = ids.slice(start, start + size);
    const { cases, handlings } = await consoleRows(tx, part, offices);
    await tx
      .deleteFrom('handlings')
      .where(inSet(tx, 'case_id', part))
      .execute();
    await tx
      .deleteFrom('cases')
      .where(inSet(tx, 'id', part))
      .execute();
    await insert(tx, 'cases', caseColumns, cases);
    await insert(tx, 'handlings', handlingColumns, handlings);
  }
}

/** What the rows of these cases should be. */
export async function consoleRows(
  db: Db,
  ids: readonly string[],
  offices: CountingOffices,
): Promise<{ readonly cases: ConsoleCasesTable[]; readonly handlings: HandlingsTable[] }> {
  const facts = await factsIn(db, ids.map(caseStream));
  const cases: ConsoleCasesTable[] = [];
  const handlings: HandlingsTable[] = [];
  for (const id of ids) {
    const sights = sightsOf(facts.get(caseStream(id)) ?? [], offices);
    const own = sights.offices.flatMap((sight) => handlingRow(id, sight) ?? []);
    const row = caseRow(id, sights, offices.kominfo, own);
    if (!row) continue;
    cases.push(row);
    handlings.push(...own);
  }
  return { cases, handlings };
}

async function insert<Row extends object>(
  tx: Db,
  table: 'cases' | 'handlings',
  columns: Readonly<Record<keyof Row & string, 'text' | 'whole'>>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${names}) select ${names} from ${rowsOf(tx, rows, columns)} as given`.execute(
    tx,
  );
}

/** Makes every row anew. */
export async function rebuildConsole(tx: Db): Promise<void> {
  await tx.deleteFrom('handlings').execute();
  await tx.deleteFrom('cases').execute();
  await projectCases(tx, await allCaseIds(tx), await countingOffices(tx));
}

export async function allCaseIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('stream')
    .distinct()
    .where('stream', '>=', 'case/')
    .where('stream', '<', 'case0')
    .where('outcome', '<>', 'refused')
    .execute();
  return rows.flatMap((row) => caseIdOf(row.stream) ?? []);
}
