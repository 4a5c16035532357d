import type { CaseListFilter } from '../../shared/contract/list-views.ts';
import type { TodayRow, TodaySection, TodayView } from '../../shared/contract/today-views.ts';
import { formatDayDate } from '../../shared/domain/calendar/format.ts';
import { addDays } from '../../shared/domain/calendar/local-time.ts';
import { requestedDue } from '../../shared/domain/case/requested-due.ts';
import { statesOf } from '../../shared/event-store/case-streams.ts';
import { countCases, presentOf } from './cases/list.ts';
import { conditions, type Present } from './cases/query.ts';
import { rowColumns, rowMaker, type StoredRow } from './cases/row.ts';
import type { Desk } from './desk.ts';

/** Rows a section shows. The late ones are fewer, so that an old backlog does not hide the day's own work. */
const shown = { terlambat: 6, other: 10 };

/** What needs an officer now, the most pressing first; a case stands in one section only. */
export async function todayView(desk: Desk): Promise<TodayView> {
  const today = desk.today();
  const present = presentOf(desk);
  const monthFrom = `${today.slice(0, 7)}-01`;
  const section = (key: TodaySection['key'], title: string, filter: CaseListFilter) =>
    sectionOf(desk, present, key, title, filter);
  return {
    numbers: {
      receivedThisMonth: await countCases(desk, { from: monthFrom, to: today }),
      finishedThisMonth: await countCases(desk, {
        status: ['selesai', 'terkirim'],
        finishedFrom: monthFrom,
        finishedTo: today,
      }),
      inProcess: await countCases(desk, {
        status: [
          'baru',
          'ditelaah',
          'didisposisi',
          'ditindaklanjuti',
          'menunggu-pelapor',
          'konsep-jawaban',
          'menunggu-persetujuan',
        ],
      }),
      overdue: await countCases(desk, { clock: 'terlambat' }),
    },
    monthFrom,
    monthTo: today,
    sections: [
      await section('terlambat', 'Terlambat', { clock: 'terlambat' }),
      await section('hari-ini', 'Jatuh tempo hari ini', { clock: 'hari-ini' }),
      await section('besok', tomorrowTitle(present), { clock: 'besok' }),
      await section('persetujuan', 'Menunggu persetujuan atau siap dikirim', {
        status: ['menunggu-persetujuan'],
        clock: 'longgar',
      }),
      await section('pelapor', 'Menunggu pelapor', {
        status: ['menunggu-pelapor', 'terkirim'],
        clock: 'longgar',
      }),
      ...(desk.office().kominfo
        ? [
            await section('kominfo', 'Baru dari Kominfo', {
              status: ['baru'],
              clock: 'longgar',
              origin: 'kominfo',
            }),
            await section('baru', 'Baru masuk', { status: ['baru'], clock: 'longgar', origin: 'kantor' }),
          ]
        : [await section('baru', 'Baru masuk', { status: ['baru'], clock: 'longgar' })]),
    ],
  };
}

/** Before a weekend or a holiday the next working day is named, since "besok" would be a free day. */
function tomorrowTitle({ today, next }: Present): string {
  return next === addDays(today, 1) ? 'Jatuh tempo besok' : `Jatuh tempo sampai ${formatDayDate(next)}`;
}

async function sectionOf(
  desk: Desk,
  present: Present,
  key: TodaySection['key'],
  title: string,
  filter: CaseListFilter,
): Promise<TodaySection> {
  const total = await countCases(desk, filter);
  let query = desk.store.read
    .selectFrom('cases')
    .select(rowColumns)
    .where((e) => e.and(conditions(e, filter, present)));
  // Of the late ones those that have just become so can still be put right; a backlog of years is one click away.
  // Elsewhere the limit that ends first comes first, then the case that waits longest; no limit comes last.
  query =
    key === 'terlambat'
      ? query.orderBy('due_date', 'desc').orderBy('due_instant', 'desc')
      : query.orderBy('due_instant', (order) => order.asc().nullsLast());
  const rows = await query
    .orderBy('no')
    .limit(key === 'terlambat' ? shown.terlambat : shown.other)
    .execute();
  return { key, title, total, filter, rows: await withRequested(desk, rows) };
}

/** The head's dates are not in the list's columns, so the few cases shown are folded for them. */
async function withRequested(desk: Desk, rows: readonly StoredRow[]): Promise<TodayRow[]> {
  const ids = rows.map((row) => row.id);
  const states = await statesOf(desk.store.read, ids);
  const { calendar } = desk.settings();
  const now = new Date(desk.now()).toISOString();
  const toRow = rowMaker(desk);
  return rows.map((row) => {
    const state = states.get(row.id);
    return { ...toRow(row), requested: state ? requestedDue(state, calendar, now) : null };
  });
}
