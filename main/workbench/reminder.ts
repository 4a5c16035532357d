import type { Reminder } from '../../shared/contract/attention.ts';
import { metaOf, setMeta } from '../store/meta.ts';
import { countCases } from './cases/list.ts';
import type { Desk } from './desk.ts';

/** Name in `meta` of the day on which the last notice was given. */
const mark = 'reminded-on';

/**
 * The day's notice, given out once a day at most however often and from however many windows it is asked for; null
 * when it was given, when nothing is near its limit, or when the office wants none. It names no case and no person.
 */
export async function takeReminder(desk: Desk): Promise<Reminder | null> {
  const { notify, workingDays } = desk.settings().reminders;
  if (!notify) return null;
  const late = await countCases(desk, { clock: 'terlambat' });
  const soon = await countCases(desk, { clock: 'dekat' });
  if (late + soon === 0) return null;
  const today = desk.today();
  const first = await desk.store.write(async (db) => {
    if ((await metaOf(db, mark)) === today) return false;
    await setMeta(db, mark, today);
    return true;
  });
  if (!first) return null;
  const said = [
    ...(late > 0 ? [`${late} aduan terlambat`] : []),
    ...(soon > 0 ? [`${soon} aduan jatuh tempo dalam ${workingDays} hari kerja`] : []),
  ];
  return { title: 'Pengingat Penghubung', body: `${said.join('; ')}.` };
}
