import { type QueryExecutorProvider, sql } from 'kysely';
import type { Bar, Recap } from '../contract/recap-views.ts';
import { shortMonthName } from '../domain/calendar/format.ts';
import type { WorkingCalendar } from '../domain/calendar/types.ts';
import { workingDaysBetween } from '../domain/calendar/working-day.ts';
import { asChannel, asClassification, asStatus } from '../domain/case/stored-terms.ts';
import { channelLabel, classificationLabel, statusLabel } from '../domain/case/terms.ts';

const ended = sql`('selesai', 'dikembalikan', 'diarsipkan', 'ditutup-lapor')`;
const bins: readonly { key: string; label: string; to: number }[] = [
  { key: '0-1', label: '0–1 hari', to: 1 },
  { key: '2-3', label: '2–3 hari', to: 3 },
  { key: '4-5', label: '4–5 hari', to: 5 },
  { key: '6-10', label: '6–10 hari', to: 10 },
  { key: '11-14', label: '11–14 hari', to: 14 },
  { key: '15-30', label: '15–30 hari', to: 30 },
  { key: '31-60', label: '31–60 hari', to: 60 },
  { key: '61+', label: 'lebih dari 60', to: Number.POSITIVE_INFINITY },
];

const grouped = async (
  db: QueryExecutorProvider,
  column: 'status' | 'channel' | 'classification' | 'category',
  from: string,
  to: string,
) => {
  const { rows } = await sql<{ key: string | null; total: number }>`
    select ${sql.ref(column)} as key, count(*) as total from cases
    where withdrawn = 0 and received_on between ${from} and ${to} group by 1 order by total desc, key`.execute(
    db,
  );
  return rows;
};

/** Where a recap is counted: a database with the `cases` projection, an office's or Kominfo's, and the present. */
export interface RecapPlace {
  readonly db: QueryExecutorProvider;
  readonly today: string;
  readonly calendar: WorkingCalendar;
}

/** The numbers behind the charts, for cases received in the period; SQL does the counting. */
export async function countRecap(place: RecapPlace, from: string, to: string): Promise<Recap> {
  const { db, today } = place;
  const status = await grouped(db, 'status', from, to);
  const of = (...keys: string[]) =>
    status.filter((row) => keys.includes(row.key ?? '')).reduce((sum, row) => sum + row.total, 0);
  const received = status.reduce((sum, row) => sum + row.total, 0);
  const finished = of('selesai', 'terkirim');
  const days = await finishDays(db, from, to);
  const times = days.flatMap(({ days: value, total }) => Array.from({ length: total }, () => value));
  const onTime = await sql<{
    on_time: number;
    total: number;
  }>`select on_time, count(*) as total from cases where withdrawn = 0 and received_on between ${from} and ${to} and on_time is not null group by 1`.execute(
    db,
  );
  const inTime = onTime.rows.find((row) => row.on_time === 1)?.total ?? 0;
  const late = onTime.rows.find((row) => row.on_time === 0)?.total ?? 0;
  const overdue = await sql<{
    total: number;
  }>`select count(*) as total from cases where withdrawn = 0 and received_on between ${from} and ${to} and due_binding = 1 and due_date < ${today}`.execute(
    db,
  );
  return {
    from,
    to,
    received,
    finished,
    inProcess: received - finished - of('dikembalikan', 'diarsipkan', 'ditutup-lapor'),
    untouched: of('baru'),
    overdue: overdue.rows[0]?.total ?? 0,
    closedAtLapor: of('ditutup-lapor'),
    returned: of('dikembalikan'),
    archived: of('diarsipkan'),
    trend: await trend(db, from, to),
    days: await receivedByDay(db, from, to),
    status: status.map((row) => ({
      key: row.key ?? '',
      label: statusLabel[asStatus(row.key ?? '')],
      count: row.total,
    })),
    channel: (await grouped(db, 'channel', from, to)).map((row) => ({
      key: row.key ?? '',
      label: channelLabel[asChannel(row.key ?? '')],
      count: row.total,
    })),
    classification: (await grouped(db, 'classification', from, to)).map((row) => {
      const known = asClassification(row.key);
      return known
        ? { key: known, label: classificationLabel[known], count: row.total }
        : { key: 'belum', label: 'Belum diklasifikasi', count: row.total };
    }),
    category: (await grouped(db, 'category', from, to)).map((row) => ({
      key: row.key ?? '',
      label: row.key ?? 'Tanpa kategori',
      count: row.total,
    })),
    unit: await units(db, from, to),
    daysToFinish: histogram(days.map((row) => ({ value: row.days, total: row.total }))),
    averageDays: times.length ? times.reduce((sum, value) => sum + value, 0) / times.length : null,
    medianDays: times[Math.floor(times.length / 2)] ?? null,
    fastestDays: times[0] ?? null,
    onTime: { onTime: inTime, late, share: inTime + late > 0 ? inTime / (inTime + late) : null },
    backlog: await backlog(place, from, to),
  };
}

async function receivedByDay(db: QueryExecutorProvider, from: string, to: string): Promise<Recap['days']> {
  const { rows } = await sql<{ date: string; count: number }>`
    select received_on as date, count(*) as count from cases
    where withdrawn = 0 and received_on between ${from} and ${to} group by 1 order by 1`.execute(db);
  return rows;
}

async function finishDays(
  db: QueryExecutorProvider,
  from: string,
  to: string,
): Promise<{ days: number; total: number }[]> {
  const { rows } = await sql<{
    days: number;
    total: number;
  }>`select finish_days as days, count(*) as total from cases where withdrawn = 0 and received_on between ${from} and ${to} and finish_days is not null group by 1 order by 1`.execute(
    db,
  );
  return rows;
}

function histogram(values: readonly { value: number; total: number }[]): Bar[] {
  const counts = new Map<string, number>();
  for (const { value, total } of values) {
    const bin = bins.find((each) => value <= each.to);
    if (bin) counts.set(bin.key, (counts.get(bin.key) ?? 0) + total);
  }
  return bins.map(({ key, label }) => ({ key, label, count: counts.get(key) ?? 0 }));
}

async function units(db: QueryExecutorProvider, from: string, to: string): Promise<Recap['unit'][number][]> {
  const { rows } = await sql<{ key: string | null; total: number; finished: number; average: number | null }>`
    select unit as key, count(*) as total, sum(case when status in ('selesai', 'terkirim') then 1 else 0 end) as finished, avg(cast(finish_days as double precision)) as average
    from cases where withdrawn = 0 and received_on between ${from} and ${to} group by 1 order by total desc, key`.execute(
    db,
  );
  return rows.map((row) => ({
    key: row.key ?? '',
    label: row.key ?? 'Belum didisposisi',
    count: row.total,
    finished: row.finished,
    averageDays: row.average,
  }));
}

/** Months of the period beside the same months a year before. */
async function trend(db: QueryExecutorProvider, from: string, to: string): Promise<Recap['trend'][number][]> {
  const months = async (first: string, last: string) => {
    const { rows } = await sql<{ month: string; total: number; finished: number }>`
      select received_month as month, count(*) as total, sum(case when status in ('selesai', 'terkirim') then 1 else 0 end) as finished
      from cases where withdrawn = 0 and received_on between ${first} and ${last} group by 1`.execute(db);
    return new Map(rows.map((row) => [row.month, row]));
  };
  const now = await months(from, to);
  // The same days of the year before, so that a part of a month is held against the same part.
  const before = await months(yearBefore(from), yearBefore(to));
  return monthsBetween(from, to).map((month) => {
    const year = Number(month.slice(0, 4));
    const index = Number(month.slice(5, 7));
    return {
      key: month,
      label: `${shortMonthName(index)} ${year}`,
      count: now.get(month)?.total ?? 0,
      lastYear: before.get(`${year - 1}${month.slice(4)}`)?.total ?? 0,
      finished: now.get(month)?.finished ?? 0,
    };
  });
}

/** The same day a year earlier; only compared as text, so 29 February needs no care. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (let i = 0; i < 240; i += 1) {
    const key = `${year}-${String(month).padStart(2, '0')}`;
    if (key > to.slice(0, 7)) break;
    months.push(key);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}

/** Open cases by age; ages are counted once a day of receipt, not once a case. */
async function backlog({ db, today, calendar }: RecapPlace, from: string, to: string): Promise<Bar[]> {
  const { rows } = await sql<{ day: string; total: number }>`
    select received_on as day, count(*) as total from cases
    where withdrawn = 0 and received_on between ${from} and ${to} and status not in ${ended} and status <> 'terkirim' group by 1`.execute(
    db,
  );
  return histogram(
    rows.map((row) => ({ value: workingDaysBetween(calendar, row.day, today), total: row.total })),
  );
}
