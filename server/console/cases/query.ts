import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { ConsoleFilter } from '../../../shared/contract/kominfo/cases.ts';
import { dueDate } from '../../../shared/domain/calendar/due-date.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import type { ServerTables } from '../../store/schema.ts';
import type { Present } from '../console.ts';

type Builder = ExpressionBuilder<ServerTables, 'cases'>;

/** The conditions of a list filter; withdrawn cases are never among them. */
export function conditions(e: Builder, filter: ConsoleFilter, present: Present): Expression<SqlBool>[] {
  const where: Expression<SqlBool>[] = [e('withdrawn', '=', 0)];
  const { status, channel, classification } = filter;
  for (const word of (filter.text ?? '').trim().split(/\s+/u).filter(Boolean).slice(0, 10))
    where.push(containing(word));
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
  if (filter.finishDays) {
    const [low = '0', high] = filter.finishDays.split(/[-+]/);
    where.push(e('finish_days', '>=', Number(low)));
    if (high) where.push(e('finish_days', '<=', Number(high)));
  }
  if (filter.onTime) where.push(e('on_time', '=', filter.onTime === 'ya' ? 1 : 0));
  return [...where, ...byClock(e, filter.clock, present), ...byOffice(e, filter)];
}

/** Every word occurs in the title, the report, its Tracking ID or its register number. */
function containing(word: string): Expression<SqlBool> {
  const within = `%${word.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const columns = ['title', 'body', 'tracking_id', 'register'] as const;
  const any = columns.map(
    (column) => sql`lower(coalesce(${sql.ref(`cases.${column}`)}, '')) like ${within} escape '\\'`,
  );
  return sql<SqlBool>`(${sql.join(any, sql` or `)})`;
}

function byClock(
  e: Builder,
  clock: ConsoleFilter['clock'],
  { today, calendar, instant }: Present,
): Expression<SqlBool>[] {
  const after = (amount: number) => dueDate(calendar, instant, { amount, unit: 'hari kerja' }, []).date;
  const next = after(1);
  const running = e('due_binding', '=', 1);
  switch (clock) {
    case undefined:
      return [];
    case 'terlambat':
      return [running, e('due_date', '<', today)];
    case 'hari-ini':
      return [running, e('due_date', '=', today)];
    case 'besok':
      return [running, e('due_date', '>', today), e('due_date', '<=', next)];
    case 'dekat':
      return [running, e('due_date', '>=', today), e('due_date', '<=', after(2))];
    case 'longgar':
      return [e.or([e('due_date', 'is', null), e('due_binding', '=', 0), e('due_date', '>', next)])];
    case 'berjalan':
      return [e('due_date', 'is not', null)];
  }
}

function byOffice(e: Builder, { assignment, office }: ConsoleFilter): Expression<SqlBool>[] {
  const where: Expression<SqlBool>[] = [];
  if (assignment === 'belum') where.push(unassigned(e));
  if (assignment === 'sudah') where.push(e('assigned', '>', 0));
  if (assignment === 'kembali') where.push(e('given_back', '=', 1));
  if (office)
    where.push(
      e(
        'id',
        'in',
        e
          .selectFrom('handlings')
          .select('handlings.case_id')
          .where('handlings.office', '=', office)
          .where('handlings.active', '=', 1),
      ),
    );
  return where;
}

/** No office has it, and LAPOR! has not closed it. */
export const unassigned = (e: Builder): Expression<SqlBool> =>
  e.and([e('assigned', '=', 0), e('withdrawn', '=', 0), e('status', 'not in', endedStatuses)]);
