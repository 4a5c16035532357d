import type { ConsoleCaseRow, ConsoleFilter, consoleSorts } from '../../../shared/contract/kominfo/cases.ts';
import { type Console, presentOf } from '../console.ts';
import { conditions } from './query.ts';
import { consoleCaseRows } from './rows.ts';

export interface Asked {
  readonly filter: ConsoleFilter;
  readonly sort: (typeof consoleSorts)[number];
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

const columns = {
  receivedAt: 'received_at',
  dueDate: 'due_date',
  title: 'title',
  status: 'status',
} as const satisfies Record<Asked['sort'], string>;

/** A page of the regency's cases, and how many there are. */
export async function listCases(
  console: Console,
  { filter, sort, descending, offset, limit }: Asked,
): Promise<{ rows: ConsoleCaseRow[]; total: number }> {
  const db = console.desk.store.read;
  const present = await presentOf(console, db);
  const found = db.selectFrom('cases').where((e) => e.and(conditions(e, filter, present)));
  const rows = await found
    .selectAll()
    .orderBy(columns[sort], (order) => (descending ? order.desc() : order.asc()).nullsLast())
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute();
  const count = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows: await consoleCaseRows(db, rows, present), total: count.total };
}
