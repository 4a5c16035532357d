import { type Kysely, sql } from 'kysely';
import { dayNumber, startOfDay, toLocalDate } from '../domain/calendar/local-time.ts';
import type { WorkingCalendar } from '../domain/calendar/types.ts';
import { calendarDay } from '../domain/calendar/year-table.ts';
import type { Settings } from '../domain/office/settings.ts';
import { type LimitCounts, limitCounter } from './limit-columns.ts';
import type { Tables } from './schema.ts';
import { stepMinutes } from './step-records.ts';

/**
 * Counts limits and steps anew after deadlines or working days changed, from what the projections hold: no event is
 * folded, and only rows that come out differently are written. The zone must be the same: dates of receipt hang on it.
 */
export async function recountLimits(db: Kysely<Tables>, before: Settings, after: Settings): Promise<void> {
  await recountCases(db, after);
  if (before.calendar !== after.calendar) await recountSteps(db, before.calendar, after.calendar);
}

const counted = [
  'due_date',
  'due_instant',
  'due_kind',
  'due_binding',
  'finish_days',
  'on_time',
] as const satisfies readonly (keyof LimitCounts)[];

async function recountCases(db: Kysely<Tables>, settings: Settings): Promise<void> {
  const rows = await db
    .selectFrom('cases')
    .select(['no', 'received_on', 'finished_on', ...counted])
    .select(['running_kind', 'running_from', 'running_pauses', 'running_binding'])
    .select(['own_kind', 'own_from', 'own_pauses'])
    .where((e) => e.or([e('running_kind', 'is not', null), e('own_kind', 'is not', null)]))
    .execute();
  const count = limitCounter(settings);
  const changed = rows.flatMap((row) => {
    const now = count(row);
    return counted.some((name) => now[name] !== row[name])
      ? [[row.no, ...counted.map((name) => now[name])]]
      : [];
  });
  if (changed.length === 0) return;
  const values = counted.map((name, i) => sql`${sql.ref(name)} = value ->> ${sql.lit(i + 1)}`);
  await sql`update cases set ${sql.join(values)} from json_each(${JSON.stringify(changed)})
    where cases.no = value ->> 0`.execute(db);
}

async function recountSteps(
  db: Kysely<Tables>,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Promise<void> {
  const { first, last } = await db
    .selectFrom('steps')
    .select((e) => [e.fn.min('started_at').as('first'), e.fn.max('done_at').as('last')])
    .executeTakeFirstOrThrow();
  const changes = first && last ? changedDays(before, after, first, last) : null;
  if (!changes) return;
  const rows = await db
    .selectFrom('steps')
    .select(['case_no', 'number', 'started_at', 'done_at', 'minutes'])
    .where('minutes', 'is not', null)
    .where('started_at', '<', changes.to)
    .where('done_at', '>=', changes.from)
    .execute();
  const changed = rows.flatMap((row) => {
    const minutes = stepMinutes(after, row.started_at, row.done_at);
    return minutes === row.minutes ? [] : [[row.case_no, row.number, minutes]];
  });
  await sql`update steps set minutes = value ->> 2 from json_each(${JSON.stringify(changed)})
    where case_no = value ->> 0 and number = value ->> 1`.execute(db);
}

/** From the first to after the last day whose hours two calendars give differently, as instants; null when none. */
function changedDays(
  before: WorkingCalendar,
  after: WorkingCalendar,
  first: string,
  last: string,
): { readonly from: string; readonly to: string } | null {
  const { zone } = after;
  let from: number | null = null;
  let to = 0;
  const end = dayNumber(toLocalDate(last, zone));
  for (let day = dayNumber(toLocalDate(first, zone)); day <= end; day += 1) {
    const hours = [before, after].map((calendar) => JSON.stringify(calendarDay(calendar, day).hours));
    if (hours[0] === hours[1]) continue;
    from ??= day;
    to = day + 1;
  }
  if (from === null) return null;
  return {
    from: new Date(startOfDay(from, zone)).toISOString(),
    to: new Date(startOfDay(to, zone)).toISOString(),
  };
}
