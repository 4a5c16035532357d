import { expressionBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { sortSchema } from '../../../shared/contract/case-contract.ts';
import type { CaseListFilter, CaseRow } from '../../../shared/contract/list-views.ts';
import { dueDate } from '../../../shared/domain/calendar/due-date.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import type { Desk } from '../desk.ts';
import { conditions, newestMatching, type Present } from './query.ts';
import { rowColumns, rowMaker, type StoredRow } from './row.ts';

/** Orders that an index has; the day goes before the moment so that a range of days walks the same index. */
const sorted = {
  receivedAt: ['received_on', 'received_at'],
  dueDate: ['due_date'],
  register: ['register_year', 'register_sequence'],
  title: ['title'],
  status: ['status', 'received_on', 'received_at'],
} as const;

export interface ListRequest {
  readonly filter: CaseListFilter;
  readonly sort: z.infer<typeof sortSchema>;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export function presentOf(desk: Desk): Present {
  const { calendar, reminders } = desk.settings();
  const now = new Date(desk.now()).toISOString();
  const after = (amount: number) => dueDate(calendar, now, { amount, unit: 'hari kerja' }, []).date;
  return { today: toLocalDate(now, calendar.zone), next: after(1), soon: after(reminders.workingDays) };
}

export async function listCases(
  desk: Desk,
  { filter, sort, descending, offset, limit }: ListRequest,
): Promise<CaseRow[]> {
  const where = conditions(
    expressionBuilder<Tables, 'cases'>(),
    filter,
    presentOf(desk),
    sort === 'register',
  );
  // Cases without a limit come last either way round: they need nobody's attention.
  if (sort === 'dueDate') where.push(sql`due_date is not null`);
  const order = [...sorted[sort], 'no'].map((column) => `${column} ${descending ? 'desc' : 'asc'}`);
  const { rows } = await sql<StoredRow>`select ${shownColumns} from cases where ${sql.join(where, sql` and `)}
    order by ${sql.raw(order.join(', '))} limit ${limit} offset ${offset}`.execute(desk.store.read);
  return rows.map(rowMaker(desk));
}

/** As text: building the same twenty columns for each page costs as much as showing its rows. */
const shownColumns = sql.raw(rowColumns.join(', '));

export async function countCases(desk: Desk, filter: CaseListFilter): Promise<number> {
  const present = presentOf(desk);
  const row = await desk.store.read
    .selectFrom('cases')
    .select((e) => e.fn.countAll<number>().as('total'))
    .where((e) => e.and(conditions(e, filter, present)))
    .executeTakeFirst();
  return row?.total ?? 0;
}

export async function findCases(desk: Desk, text: string): Promise<CaseRow[]> {
  if (!text.trim()) return [];
  const numbers = await newestMatching(desk.store.read, text, 20);
  const rows = await desk.store.read
    .selectFrom('cases')
    .select(rowColumns)
    .where(inSet('no', numbers))
    .orderBy('no', 'desc')
    .execute();
  return rows.map(rowMaker(desk));
}
