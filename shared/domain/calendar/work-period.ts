import { formatDate, formatMinutes } from './format.ts';
import { addDays } from './local-time.ts';
import type { LocalDate, WorkHours, WorkingCalendar, WorkPeriod } from './types.ts';
import { workMinutes } from './work-hours.ts';
import { dayOf } from './working-day.ts';

type Week = readonly (WorkHours | null)[];

/** What is wrong with a week's hours, as one sentence; null when they hold together. */
export function weekProblem(week: Week): string | null {
  if (week.every((hours) => hours === null)) return 'Paling sedikit satu hari kerja.';
  const days = week.filter((hours) => hours !== null);
  if (days.some(({ start, end }) => end <= start)) return 'Jam pulang harus sesudah jam masuk.';
  if (days.some(({ start, end, breakStart }) => breakStart < start || breakStart > end))
    return 'Istirahat harus mulai di antara jam masuk dan jam pulang.';
  if (days.some((hours) => minutesOf(hours) === 0)) return 'Istirahatnya menghabiskan seluruh jam kerja.';
  return null;
}

/** What is wrong with the dates of a period beside the others; null when nothing is. A day has one set of hours only. */
export function periodProblem(
  { from, to }: Pick<WorkPeriod, 'from' | 'to'>,
  others: readonly WorkPeriod[],
): string | null {
  if (to < from) return 'Tanggal akhir harus sama atau sesudah tanggal mulai.';
  if (to > addDays(from, 365)) return 'Periode paling lama satu tahun.';
  const other = others.find((each) => each.from <= to && from <= each.to);
  return other
    ? `Bertumpuk dengan ${other.name}, ${formatDate(other.from)} sampai ${formatDate(other.to)}.`
    : null;
}

/** What a period changes of a calendar that holds it not yet. */
export interface PeriodEffect {
  /** Working days in the period, by its own hours. */
  readonly workingDays: number;
  /** Days that would be working days without it, and the other way round; these move due dates. */
  readonly lost: number;
  readonly won: number;
  readonly minutesAWeek: number;
}

export function periodEffect(calendar: WorkingCalendar, period: WorkPeriod): PeriodEffect {
  const changed = { ...calendar, periods: [...calendar.periods, period] };
  let workingDays = 0;
  let lost = 0;
  let won = 0;
  for (let date: LocalDate = period.from; date <= period.to; date = addDays(date, 1)) {
    const before = dayOf(calendar, date).working;
    const after = dayOf(changed, date).working;
    workingDays += Number(after);
    lost += Number(before && !after);
    won += Number(after && !before);
  }
  return { workingDays, lost, won, minutesAWeek: weekMinutes(period.week) };
}

/** The effect in words: `18 hari kerja dengan 32 jam 30 menit seminggu. Tenggat dalam hari kerja tidak bergeser; ...`. */
export function effectText({ workingDays, lost, won, minutesAWeek }: PeriodEffect): string {
  const span = `${workingDays} hari kerja dengan ${formatMinutes(minutesAWeek)} seminggu.`;
  const moved = [
    lost > 0 ? `${lost} hari tidak lagi dihitung` : null,
    won > 0 ? `${won} hari menjadi hari kerja` : null,
  ].filter((part) => part !== null);
  const days =
    moved.length === 0
      ? 'Tenggat dalam hari kerja tidak bergeser'
      : `${moved.join(' dan ')}, sehingga tenggat dalam hari kerja bergeser`;
  return `${span} ${days}; menit kerja langkah SOP dihitung menurut jam ini.`;
}

const weekMinutes = (week: Week): number =>
  week.reduce((sum, hours) => sum + (hours === null ? 0 : minutesOf(hours)), 0);
const minutesOf = (hours: WorkHours): number =>
  workMinutes(hours).reduce((sum, span) => sum + span.to - span.from, 0);
