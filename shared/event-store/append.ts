import { type Kysely, sql } from 'kysely';
import { type CaseFact, recordedAt } from '../domain/case/events.ts';
import { canonical, genesis } from '../domain/event/envelope.ts';
import { evolveOffice, type Office, type OfficeFact } from '../domain/office/office.ts';
import type { SopFact } from '../domain/sop/life/events.ts';
import { insertRows } from './bulk.ts';
import { caseIdOf, eventVersion } from './case-events.ts';
import { eventColumns } from './columns.ts';
import { hashOf } from './envelope.ts';
import { sideNumber } from './event-meta.ts';
import { nextHlc } from './hlc.ts';
import { isOfficeFact } from './office-events.ts';
import { projectEvents, rebuildCases } from './project-cases.ts';
import { recountLimits } from './recount.ts';
import type { EventsTable, Tables } from './schema.ts';

/** Who writes: this installation of this office, and the person at it. */
export interface Writer {
  readonly office: string;
  readonly device: string;
  readonly incarnation: string;
}
export interface Draft {
  readonly stream: string;
  readonly fact: CaseFact | OfficeFact | SopFact;
}
export interface Occasion {
  readonly actor: string;
  /** Unix milliseconds. */
  readonly now: number;
  readonly newId: () => string;
  /** Example data tells of earlier days: its clock follows its own incarnation only, not everything seen. */
  readonly ownClock?: boolean;
}

interface Head {
  readonly position: number;
  readonly seq: number;
  readonly hlc: string | null;
  readonly hash: string;
}

async function headOf(db: Kysely<Tables>, writer: Writer, ownClock: boolean): Promise<Head> {
  const last = await db
    .selectFrom('events')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const own = await db
    .selectFrom('events')
    .select(['seq', 'hash'])
    .where('device', '=', writer.device)
    .where('incarnation', '=', writer.incarnation)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const seen = db
    .selectFrom('events')
    .select((e) => e.fn.max<string | null>(e.fn.coalesce('merge_key', 'hlc')).as('hlc'));
  const clock = await (ownClock
    ? seen.where('device', '=', writer.device).where('incarnation', '=', writer.incarnation)
    : seen
  ).executeTakeFirst();
  return {
    position: last?.position ?? 0,
    seq: own?.seq ?? 0,
    hlc: clock?.hlc ?? null,
    // An incarnation's first event is bound to everything that stood in the file when it began.
    hash: own?.hash ?? last?.hash ?? genesis,
  };
}

/**
 * Records facts: event, projection and search index together, in the caller's transaction. Returns the office as
 * it stands afterwards and the new rows. Facts of one call are in order.
 */
export async function append(
  db: Kysely<Tables>,
  drafts: readonly Draft[],
  writer: Writer,
  occasion: Occasion,
  office: Office,
): Promise<{ readonly office: Office; readonly rows: readonly EventsTable[] }> {
  const head = await headOf(db, writer, occasion.ownClock ?? false);
  let { position, seq, hlc, hash } = head;
  let after = office;
  const rows = drafts.map(({ stream, fact }): EventsTable => {
    position += 1;
    seq += 1;
    hlc = nextHlc(hlc, occasion.now);
    const unsigned = {
      id: occasion.newId(),
      ...writer,
      seq,
      hlc,
      actor: occasion.actor,
      stream,
      type: fact.type,
      version: eventVersion,
      payload: canonical(fact.payload),
      prev_hash: hash,
    };
    hash = hashOf(unsigned);
    if (caseIdOf(stream) === null && isOfficeFact(fact))
      after = evolveOffice(after, fact, { at: recordedAt(unsigned), actor: occasion.actor });
    return { position, ...unsigned, hash, side: sideNumber('own'), merge_key: null };
  });
  await insertRows(
    db,
    'events',
    eventColumns,
    rows.map((row) => ({ ...row })),
  );
  await projectEvents(db, rows, after);
  await projectRules(db, office, after);
  return { office: after, rows };
}

/** What new rules of the office mean for cases that are there already. */
export async function projectRules(db: Kysely<Tables>, before: Office, after: Office): Promise<void> {
  if (!after.settings || before === after) return;
  if (!before.settings) return rebuildCases(db, after);
  const { calendar, deadlines } = before.settings;
  // A dangling reference to an SOP falls back on the newest one (sopOf), so a new one can change cases too.
  const sopMatters = before.sops !== after.sops && (await danglingSop(db, before));
  if (calendar.zone !== after.settings.calendar.zone || sopMatters) await rebuildCases(db, after);
  else if (calendar !== after.settings.calendar || deadlines !== after.settings.deadlines)
    await recountLimits(db, after);
}

async function danglingSop(db: Kysely<Tables>, { sops }: Office): Promise<boolean> {
  const known = JSON.stringify(sops.map(({ id, version }) => `${id} ${version}`));
  const { rows } =
    await sql`select 1 from events where type in ('received', 'sop-moved') and stream >= 'case/' and stream < 'case0'
    and (payload ->> '$.sop.id') || ' ' || (payload ->> '$.sop.version') not in (select value from json_each(${known}))
    limit 1`.execute(db);
  return rows.length > 0;
}

/** The next free sequence of the register, or of letters, in a year. */
export async function nextSequence(
  db: Kysely<Tables>,
  counter: 'register' | 'letter',
  year: number,
): Promise<number> {
  const query =
    counter === 'register'
      ? sql<{
          last: number | null;
        }>`select max(register_sequence) as last from cases where register_year = ${year}`
      : sql<{ last: number | null }>`select max(sequence) as last from papers where year = ${year}`;
  const { rows } = await query.execute(db);
  return (rows[0]?.last ?? 0) + 1;
}
