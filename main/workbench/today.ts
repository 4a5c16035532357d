import { sql } from 'kysely';
import type { TodaySection, TodayView } from '../../shared/contract/views.ts';
import { dueDate } from '../../shared/domain/calendar/due-date.ts';
import { countCases } from './cases/list.ts';
import { rowColumns, rowMaker } from './cases/row.ts';
import type { Desk } from './desk.ts';

const shown = 25;

/** What needs an officer now, the most pressing first; a case stands in one section only. */
export async function todayView(desk: Desk): Promise<TodayView> {
  const { calendar } = desk.settings();
  const today = desk.today();
  const tomorrow = dueDate(
    calendar,
    new Date(desk.now()).toISOString(),
    { amount: 1, unit: 'hari kerja' },
    [],
  ).date;
  const monthFrom = `${today.slice(0, 7)}-01`;
  const section = async (
    key: TodaySection['key'],
    title: string,
    where: 'late' | 'today' | 'tomorrow' | 'approval' | 'reporter' | 'new',
  ): Promise<TodaySection> => {
    let query = desk.store.read.selectFrom('cases').where('withdrawn', '=', 0);
    const later = (q: typeof query) =>
      q.where((e) =>
        e.or([e('due_date', 'is', null), e('due_binding', '=', 0), e('due_date', '>', tomorrow)]),
      );
    if (where === 'late') query = query.where('due_binding', '=', 1).where('due_date', '<', today);
    if (where === 'today') query = query.where('due_binding', '=', 1).where('due_date', '=', today);
    if (where === 'tomorrow')
      query = query
        .where('due_binding', '=', 1)
        .where('due_date', '>', today)
        .where('due_date', '<=', tomorrow);
    if (where === 'approval') query = later(query.where('status', '=', 'menunggu-persetujuan'));
    if (where === 'reporter') query = query.where('status', 'in', ['menunggu-pelapor', 'terkirim']);
    if (where === 'new') query = later(query.where('status', '=', 'baru'));
    const counted = await query.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirst();
    // The first ones are found in an index alone, and only their rows are read. Of two statuses the planner would walk
    // all due dates for their order: few wait for a reporter, so those are sorted (`+`).
    const numbers = query
      .select('no')
      .orderBy(where === 'reporter' ? sql`+due_date` : 'due_date')
      .orderBy('no')
      .limit(shown);
    const rows = await desk.store.read
      .selectFrom('cases')
      .select(rowColumns)
      .where('no', 'in', numbers)
      .orderBy('due_date')
      .orderBy('no')
      .execute();
    return { key, title, total: counted?.total ?? 0, rows: rows.map(rowMaker(desk)) };
  };
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
      await section('terlambat', 'Terlambat', 'late'),
      await section('hari-ini', 'Jatuh tempo hari ini', 'today'),
      await section('besok', 'Jatuh tempo besok', 'tomorrow'),
      await section('persetujuan', 'Menunggu persetujuan pimpinan', 'approval'),
      await section('pelapor', 'Menunggu pelapor', 'reporter'),
      await section('baru', 'Baru masuk', 'new'),
    ],
  };
}
