import { remainingOf } from '../domain/calendar/remaining.ts';
import type { Settings } from '../domain/office/settings.ts';
import type { CasesTable } from './schema.ts';

export type DueRow = Pick<CasesTable, 'due_date' | 'due_instant' | 'due_kind' | 'due_binding'>;

/** Rows due at the same moment have the same time left, so it is put in words once. */
export function timeLeftAt(
  { calendar, deadlines }: Pick<Settings, 'calendar' | 'deadlines'>,
  now: string,
): (row: DueRow) => string | null {
  const known = new Map<string, string>();
  return ({ due_date, due_instant, due_kind, due_binding }) => {
    if (!due_date || !due_instant) return null;
    const key = `${due_instant} ${due_kind} ${due_binding}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const unit = deadlines.find((each) => each.kind === due_kind)?.limit.unit ?? 'hari kerja';
    const { text, late } = remainingOf(calendar, { date: due_date, instant: due_instant }, unit, now);
    const words = due_binding === 1 ? text : late ? 'masa tunggu habis' : `menunggu, ${text}`;
    known.set(key, words);
    return words;
  };
}
