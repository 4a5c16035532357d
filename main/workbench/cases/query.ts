import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';

/** Days from today up to which a running limit counts as near. */
export interface Present {
  readonly today: string;
  /** Local date of the next working day. */
  readonly next: string;
  /** Local date as many working days from now as the office is reminded ahead. */
  readonly soon: string;
}

/** Withdrawn cases are few: their column must not lead the planner to an index when the order wanted has one. */
const shownOnly = sql<SqlBool>`+cases.withdrawn = 0`;

/** The conditions of a list filter; withdrawn cases are never among them. `ordered`: by an index without `withdrawn`. */
export function conditions(
  e: ExpressionBuilder<Tables, 'cases'>,
  filter: CaseListFilter,
  present: Present,
  ordered = false,
): Expression<SqlBool>[] {
  const where: Expression<SqlBool>[] = [ordered ? shownOnly : e('withdrawn', '=', 0)];
  const { text, status, clock, classification, channel } = filter;
  if (text?.trim()) where.push(...matching(text));
  if (status?.length) where.push(e('status', 'in', status));
  if (channel?.length) where.push(e('channel', 'in', channel));
  if (classification?.length) {
    const named = classification.filter((each) => each !== 'belum');
    where.push(
      e.or([
        ...(named.length ? [e('classification', 'in', named)] : []),
        ...(named.length < classification.length ? [e('classification', 'is', null)] : []),
      ]),
    );
  }
  if (filter.category !== undefined)
    where.push(filter.category === '' ? e('category', 'is', null) : e('category', '=', filter.category));
  if (filter.unit !== undefined)
    where.push(filter.unit === '' ? e('unit', 'is', null) : e('unit', '=', filter.unit));
  if (filter.from) where.push(e('received_on', '>=', filter.from));
  if (filter.to) where.push(e('received_on', '<=', filter.to));
  if (filter.finishedFrom) where.push(e('finished_on', '>=', filter.finishedFrom));
  if (filter.finishedTo) where.push(e('finished_on', '<=', filter.finishedTo));
  if (filter.finishDays) {
    const [low = '0', high] = filter.finishDays.split(/[-+]/);
    where.push(e('finish_days', '>=', Number(low)));
    if (high) where.push(e('finish_days', '<=', Number(high)));
  }
  if (filter.onTime) where.push(e('on_time', '=', filter.onTime === 'ya' ? 1 : 0));
  if (filter.origin) where.push(cameFrom(filter.origin));
  if (filter.stepOf) where.push(stepDone(filter.stepOf, filter.stepPace, filter.stepMonth));
  if (clock === 'terlambat') where.push(e('due_binding', '=', 1), e('due_date', '<', present.today));
  if (clock === 'hari-ini') where.push(e('due_binding', '=', 1), e('due_date', '=', present.today));
  if (clock === 'besok')
    where.push(
      e('due_binding', '=', 1),
      e('due_date', '>', present.today),
      e('due_date', '<=', present.next),
    );
  if (clock === 'longgar')
    where.push(e.or([e('due_date', 'is', null), e('due_binding', '=', 0), e('due_date', '>', present.next)]));
  if (clock === 'dekat')
    where.push(
      e('due_binding', '=', 1),
      e('due_date', '>=', present.today),
      e('due_date', '<=', present.soon),
    );
  if (clock === 'berjalan') where.push(e('due_date', 'is not', null));
  return where;
}

/** Whether an assignment by Kominfo to this office is on record; a small index of its own knows. */
function cameFrom(origin: 'kominfo' | 'kantor'): Expression<SqlBool> {
  const assigned = sql<SqlBool>`exists (select 1 from events as a
    where a.stream = 'case/' || cases.id and a.type = 'assigned' and a.side = 2)`;
  return origin === 'kominfo' ? assigned : sql<SqlBool>`not ${assigned}`;
}

/** Cases that did a step of the SOP, as the page SOP vs kenyataan counts them. */
function stepDone(stepOf: string, pace: string | undefined, month: string | undefined): Expression<SqlBool> {
  const [, id, version, step] = /^(.+)@(\d+)\/(.+)$/.exec(stepOf) ?? [];
  const more = [
    ...(pace === 'dalam' || pace === 'lewat' ? [sql`on_time = ${pace === 'dalam' ? 1 : 0}`] : []),
    ...(pace?.endsWith('+') ? [sql`minutes >= ${Number.parseInt(pace, 10)}`] : []),
    ...(month ? [sql`done_month = ${month}`] : []),
  ];
  const where = sql.join(
    [sql`sop_id = ${id}`, sql`sop_version = ${Number(version)}`, sql`step = ${step}`, ...more],
    sql` and `,
  );
  return sql<SqlBool>`cases.no in (select case_no from steps where ${where} and minutes is not null)`;
}

interface Terms {
  /** A query of the trigram index: words of three letters and more; null when there are none. */
  readonly indexed: string | null;
  /** Shorter words (`RT 05`) are not in the index and are looked for in the texts themselves. */
  readonly others: Expression<SqlBool>[];
}

function termsOf(text: string): Terms {
  const terms = text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, 30);
  const long = terms.filter((term) => [...term].length >= 3);
  const short = terms.filter((term) => [...term].length < 3);
  return {
    indexed: long.length ? long.map((term) => `"${term.replaceAll('"', '""')}"`).join(' ') : null,
    others: short.map((term) => {
      const within = `%${term.replaceAll(/[\\%_]/g, '\\$&')}%`;
      return sql<SqlBool>`(cases.title like ${within} escape '\\' or cases.body like ${within} escape '\\' or cases.numbers like ${within} escape '\\')`;
    }),
  };
}

/** Every word must occur, whole or inside a longer one, in the title, the report or its numbers. */
export function matching(text: string): Expression<SqlBool>[] {
  const { indexed, others } = termsOf(text);
  if (indexed === null) return others;
  return [
    sql<SqlBool>`cases.no in (select rowid from case_search where case_search match ${indexed})`,
    ...others,
  ];
}

/** The newest cases with all words, as fast as one types: walks from the newest case and stops at the limit. */
export async function newestMatching(db: Kysely<Tables>, text: string, limit: number): Promise<number[]> {
  const { indexed, others } = termsOf(text);
  const where = sql.join([shownOnly, ...others], sql` and `);
  const query =
    indexed === null
      ? sql<{ no: number }>`select no from cases where ${where} order by no desc limit ${limit}`
      : sql<{ no: number }>`select cases.no from case_search cross join cases on cases.no = case_search.rowid
          where case_search match ${indexed} and ${where} order by case_search.rowid desc limit ${limit}`;
  return (await query.execute(db)).rows.map((row) => row.no);
}
