import { formatMinutes } from '../calendar/format.ts';
import type { Limit, WorkingCalendar } from '../calendar/types.ts';
import { workMinutesPer } from '../calendar/units.ts';
import { workMinutes } from '../calendar/work-hours.ts';

/** With fewer measurements a percentile is chance. */
export const enough = 10;

/** A realistic standard for a step, from what really happened. */
export interface Suggestion {
  readonly verdict: 'tetap' | 'longgarkan' | 'perketat' | 'tetapkan';
  readonly limit: Limit;
  /** One Indonesian sentence: why. */
  readonly why: string;
}

/** Working minutes of a usual working day, on average over the week. */
export function usualDayMinutes({ week }: Pick<WorkingCalendar, 'week'>): number {
  const days = week.flatMap((hours) => (hours === null ? [] : [workMinutes(hours)]));
  const total = days.flat().reduce((sum, span) => sum + span.to - span.from, 0);
  return days.length === 0 || total === 0 ? 450 : total / days.length;
}

/**
 * The time within which 80 % of a step's work was done, rounded up to what people say: 5 minutes below an hour, a
 * quarter of an hour up to four hours, whole working hours up to a day, then whole working days. The day a limit
 * starts does not count, so n days are never less than n days' hours.
 */
export function realisticLimit(p80Minutes: number, dayMinutes: number): Limit {
  const up = (step: number) => Math.max(1, Math.ceil(p80Minutes / step)) * step;
  if (p80Minutes < 60) return { amount: up(5), unit: 'menit' };
  if (p80Minutes < dayMinutes) {
    const minutes = up(p80Minutes <= 240 ? 15 : 60);
    return minutes % 60 === 0
      ? { amount: minutes / 60, unit: 'jam kerja' }
      : { amount: minutes, unit: 'menit' };
  }
  return { amount: Math.ceil(p80Minutes / dayMinutes), unit: 'hari kerja' };
}

/** A limit in working minutes; null for elapsed time, which cannot be held against them. */
export function limitMinutes(limit: Limit, dayMinutes: number): number | null {
  if (limit.unit === 'hari kerja') return limit.amount * dayMinutes;
  const each = workMinutesPer(limit.unit);
  return each === null ? null : limit.amount * each;
}

/**
 * A standard is kept while 80 % of the work fits it and it is less than twice as long as that takes. `standard` null =
 * the step has none of its own, or one in elapsed time.
 */
export function suggestStandard(about: {
  readonly done: number;
  readonly p80Minutes: number;
  readonly standard: Limit | null;
  readonly dayMinutes: number;
}): Suggestion | null {
  const { done, p80Minutes, standard, dayMinutes } = about;
  if (done < enough) return null;
  const fact = `80% dari ${done} pekerjaan selesai dalam ${formatMinutes(p80Minutes)} waktu kerja`;
  const limit = realisticLimit(p80Minutes, dayMinutes);
  const now = standard && limitMinutes(standard, dayMinutes);
  if (standard === null || now === null)
    return { verdict: 'tetapkan', limit, why: `${fact}, dibulatkan ke atas.` };
  if (p80Minutes > now)
    return { verdict: 'longgarkan', limit, why: `${fact}, lebih lama daripada standar sekarang.` };
  if ((limitMinutes(limit, dayMinutes) ?? now) * 2 <= now)
    return { verdict: 'perketat', limit, why: `${fact}, tidak sampai separuh standar sekarang.` };
  return { verdict: 'tetap', limit: standard, why: `${fact}, jadi standar sekarang sudah sesuai.` };
}
