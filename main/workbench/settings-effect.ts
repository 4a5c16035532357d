import type { MovedCase, SettingsEffect } from '../../shared/contract/settings-effect.ts';
import { evolveOffice } from '../../shared/domain/office/office.ts';
import { inSet } from '../../shared/event-store/bulk.ts';
import { runningChanges } from '../../shared/event-store/recount.ts';
import type { Desk } from './desk.ts';
import { sectionFact } from './office.ts';

/** Rows a person can read through; the totals hold for all. */
const shown = 200;

/** What a change of the calendar or of the deadlines would do to open cases; nothing is written. */
export async function settingsEffect(desk: Desk, section: string, value: unknown): Promise<SettingsEffect> {
  const at = new Date(desk.now()).toISOString();
  const after = evolveOffice(desk.office(), sectionFact(section, value), { at, actor: '' });
  const changes = (await runningChanges(desk.store.read, after.rules)).filter(
    ({ withdrawn, before, after: now }) => !withdrawn && before.due_date !== now.due_date,
  );
  const today = desk.today();
  const late = (each: { due_date: string | null; due_binding: number }) =>
    each.due_binding === 1 && each.due_date !== null && each.due_date < today;
  return {
    total: changes.length,
    becomeLate: changes.filter((each) => late(each.after) && !late(each.before)).length,
    noLongerLate: changes.filter((each) => late(each.before) && !late(each.after)).length,
    moved: await named(desk, changes),
  };
}

async function named(
  desk: Desk,
  changes: Awaited<ReturnType<typeof runningChanges>>,
): Promise<readonly MovedCase[]> {
  const first = changes
    .toSorted((a, b) => (a.before.due_date ?? '').localeCompare(b.before.due_date ?? ''))
    .slice(0, shown);
  const rows = await desk.store.read
    .selectFrom('cases')
    .select(['no', 'id', 'register', 'title'])
    .where(
      inSet(
        'no',
        first.map((each) => each.no),
      ),
    )
    .execute();
  const byNo = new Map(rows.map((row) => [row.no, row]));
  return first.flatMap(({ no, before, after }) => {
    const row = byNo.get(no);
    if (!row) return [];
    return [
      {
        id: row.id,
        register: row.register,
        title: row.title,
        before: before.due_date,
        after: after.due_date,
      },
    ];
  });
}
