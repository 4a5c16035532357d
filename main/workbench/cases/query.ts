import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import type { CaseListFilter } from '../../../shared/contract/views.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';

/** Days from today up to which a running limit counts as near. */
export interface Present {
  readonly today: string;
  /** Local date of the next working day. */
  readonly next: string;
  /** Local date two working days from now. */
  readonly soon: string;
}

/** The conditions of a list filter; withdrawn cases are never among them. */
export function conditions(
  e: ExpressionBuilder<Tables, 'cases'>,
  filter: CaseListFilter,
  present: Present,
): Expression<SqlBool>[] {
  const where: Expression<SqlBool>[] = [e('withdrawn', '=', 0)];
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

/**
 * Every word must occur, whole or inside a longer one, in the title, the report or its numbers. Three letters
 * and more go to the trigram index; shorter ones are looked for in titles and numbers.
 */
export function matching(text: string): Expression<SqlBool>[] {
  const terms = text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, 12);
  const long = terms.filter((term) => [...term].length >= 3);
  const short = terms.filter((term) => [...term].length < 3);
  const found = short.map(
    (term) =>
      sql<SqlBool>`(instr(lower(cases.title), ${term.toLowerCase()}) > 0 or instr(lower(cases.numbers), ${term.toLowerCase()}) > 0)`,
  );
  if (long.length === 0) return found;
  const query = long.map((term) => `"${term.replaceAll('"', '""')}"`).join(' ');
  return [
    sql<SqlBool>`cases.no in (select rowid from case_search where case_search match ${query})`,
    ...found,
  ];
}

/** The newest cases with all words, as fast as one types: walks the search index from its newest end. */
export async function newestMatching(db: Kysely<Tables>, text: string, limit: number): Promise<number[]> {
  const { rows } = await sql<{ no: number }>`
    select no from cases where withdrawn = 0 and ${sql.join(matching(text), sql` and `)} order by no desc limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => row.no);
}
