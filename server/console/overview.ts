import { sql } from 'kysely';
import type { Overview, OverviewRow } from '../../shared/contract/kominfo/overview.ts';
import type { Db } from '../store/dialect.ts';
import { waitingAnswers } from './answers.ts';
import { conditions } from './cases/query.ts';
import { type Console, type Present, presentOf } from './console.ts';
import { lagOf } from './offices/list.ts';

interface Counted {
  office: string;
  received: number;
  finished: number;
  open: number;
  untouched: number;
  late: number;
  average: number | null;
  in_time: number;
  judged: number;
}

/** Ringkasan kabupaten: every office in numbers, for cases received in the period. */
export async function overviewOf(console: Console, from: string, to: string): Promise<Overview> {
  const db = console.desk.store.read;
  const present = await presentOf(console, db);
  const counted = new Map((await count(db, from, to, present)).map((row) => [row.office, row]));
  const offices = await db.selectFrom('offices').selectAll().where('kind', '<>', 'kominfo').execute();
  const devices = Map.groupBy(
    await db.selectFrom('devices').select(['office', 'last_seen_at']).execute(),
    (row) => row.office,
  );
  const rows = offices.map(({ id, name, kind }): Omit<OverviewRow, 'rank'> => {
    const found = counted.get(id);
    return {
      office: id,
      name,
      kind: kind === 'inspektorat' ? 'inspektorat' : 'opd',
      received: found?.received ?? 0,
      finished: found?.finished ?? 0,
      open: found?.open ?? 0,
      untouched: found?.untouched ?? 0,
      late: found?.late ?? 0,
      averageDays: found?.average ?? null,
      onTimeShare: found && found.judged > 0 ? found.in_time / found.judged : null,
      ...lagOf(devices.get(id) ?? [], found?.open ?? 0, present),
    };
  });
  const all = [...counted.values()];
  const sum = (of: (row: Counted) => number) => all.reduce((total, row) => total + of(row), 0);
  const judged = sum((row) => row.judged);
  const averaged = all.filter((row) => row.average !== null);
  const weight = averaged.reduce((total, row) => total + row.finished, 0);
  return {
    from,
    to,
    rows: ranked(rows),
    total: {
      ...(await totals(db, from, to, present)),
      answersWaiting: await waitingAnswers(db),
      averageDays:
        weight === 0
          ? null
          : averaged.reduce((total, row) => total + (row.average ?? 0) * row.finished, 0) / weight,
      onTimeShare: judged === 0 ? null : sum((row) => row.in_time) / judged,
    },
  };
}

const when = (condition: ReturnType<typeof sql>) => sql`sum(case when ${condition} then 1 else 0 end)`;

async function count(db: Db, from: string, to: string, { today }: Present): Promise<Counted[]> {
  const isOpen = sql`finished_on is null`;
  const { rows } = await sql<Counted>`
    select office, count(*) as received,
      ${when(sql`status in ('terkirim', 'selesai')`)} as finished,
      ${when(isOpen)} as open,
      ${when(sql`status = 'baru'`)} as untouched,
      ${when(sql`due_binding = 1 and due_date < ${today}`)} as late,
      avg(cast(finish_days as double precision)) as average,
      ${when(sql`on_time = 1`)} as in_time,
      ${when(sql`on_time is not null`)} as judged
    from handlings where active = 1 and received_on between ${from} and ${to} group by office`.execute(db);
  return rows;
}

/** Of cases, not of handlings: one that two offices have is counted once. */
async function totals(db: Db, from: string, to: string, present: Present) {
  const { rows } = await sql<{
    received: number;
    finished: number | null;
    open: number | null;
    late: number | null;
  }>`
    select count(*) as received,
      ${when(sql`status in ('terkirim', 'selesai')`)} as finished,
      ${when(sql`status not in ('terkirim', 'selesai', 'dikembalikan', 'diarsipkan', 'ditutup-lapor')`)} as open,
      ${when(sql`due_binding = 1 and due_date < ${present.today}`)} as late
    from cases where withdrawn = 0 and received_on between ${from} and ${to}`.execute(db);
  const [found] = rows;
  return {
    received: found?.received ?? 0,
    finished: found?.finished ?? 0,
    open: found?.open ?? 0,
    late: found?.late ?? 0,
    unassigned: await countUnassigned(db, present),
  };
}

export async function countUnassigned(db: Db, present: Present): Promise<number> {
  const row = await db
    .selectFrom('cases')
    .select((e) => e.fn.countAll<number>().as('total'))
    .where((e) => e.and(conditions(e, { assignment: 'belum' }, present)))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** By share answered in time, then by share late, then by days; equals share a place. */
function ranked(rows: readonly Omit<OverviewRow, 'rank'>[]): OverviewRow[] {
  const keyOf = (row: Omit<OverviewRow, 'rank'>) => [
    -(row.onTimeShare ?? -1),
    row.received === 0 ? 1 : row.late / row.received,
    row.averageDays ?? Number.MAX_SAFE_INTEGER,
  ];
  const compare = (a: Omit<OverviewRow, 'rank'>, b: Omit<OverviewRow, 'rank'>): number => {
    const [left, right] = [keyOf(a), keyOf(b)];
    for (const [index, value] of left.entries()) {
      const other = right[index] ?? 0;
      if (value !== other) return value - other;
    }
    return 0;
  };
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'id');
  const judged = rows.filter((row) => row.received > 0).toSorted((a, b) => compare(a, b) || byName(a, b));
  const others = rows.filter((row) => row.received === 0).toSorted(byName);
  return [
    ...judged.map((row) => ({ ...row, rank: 1 + judged.findIndex((each) => compare(each, row) === 0) })),
    ...others.map((row) => ({ ...row, rank: null })),
  ];
}
