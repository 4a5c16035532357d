import { type Clock, closingTime, MAX_DAYS, makeClock, type RunOut, runOut } from './clock.ts';
import { explainDays } from './explain.ts';
import { dateOfDayNumber, dayNumber, localDayNumber } from './local-time.ts';
import { readPauses } from './pauses.ts';
import type { DueDate, Instant, Limit, LocalDate, Pause, WorkingCalendar } from './types.ts';
import { knowsFreeDays } from './units.ts';
import { calendarDay, firstDayOfYear, yearOfDayNumber } from './year-table.ts';

/** Starts outside these years are typing errors; inside, every date still has four digits in its year. */
const EARLIEST = Date.UTC(1000, 0, 1);
const LATEST = Date.UTC(9900, 0, 1);

/**
 * When a limit runs out, with the reason day by day. The starting day is not counted; day n of 'hari kerja' is
 * the nth day that is a working day and not paused. Days run out at the end of work, the others to the
 * minute. A pause that still lasts adds nothing yet: `date` is the earliest possible one, `days` end at the pause.
 * Never throws: what cannot be counted is clamped or left out, and said in `warnings`.
 */
export function dueDate(
  calendar: WorkingCalendar,
  startedAt: Instant,
  limit: Limit,
  pauses: readonly Pause[],
  later: LaterDate | null = null,
): DueDate {
  const { clock, end: usual, open, warnings } = count(calendar, startedAt, limit, pauses);
  const end = extended(clock, usual, later?.date ?? null);
  warnings.push(...missingLists(clock, end));
  const openPause =
    open && open.from < end.ms
      ? { day: localDayNumber(open.from, calendar.zone), reason: open.reason }
      : null;
  if (openPause) warnings.push(`jam berhenti: ${openPause.reason}`);

  return {
    date: dateOfDayNumber(end.day),
    instant: new Date(end.ms).toISOString(),
    days: explainDays(clock, {
      day: end.day,
      ms: usual.ms,
      openPause,
      extension: later && end.day > usual.day ? { after: usual.day, reason: later.reason } : null,
    }),
    warnings,
  };
}

/** Only when a limit runs out, as {@link dueDate} has it, for counting many cases. */
export function dueMoment(
  calendar: WorkingCalendar,
  startedAt: Instant,
  limit: Limit,
  pauses: readonly Pause[],
  later: LocalDate | null = null,
): Pick<DueDate, 'date' | 'instant'> {
  const { clock, end: usual } = count(calendar, startedAt, limit, pauses);
  const end = extended(clock, usual, later);
  return { date: dateOfDayNumber(end.day), instant: new Date(end.ms).toISOString() };
}

/** A date given instead of the one a limit comes to, for a reason. */
export interface LaterDate {
  readonly date: LocalDate;
  readonly reason: string;
}

/** An extension moves a limit to the end of work on its day, never back; its day is a date, so later pauses do not move it. */
function extended(clock: Clock, end: RunOut, later: LocalDate | null): RunOut {
  if (later === null) return end;
  const day = dayNumber(later);
  if (!(day > end.day && day <= clock.startDay + MAX_DAYS)) return end;
  return { day, ms: Math.max(closingTime(clock.calendar, day), clock.startMs), clamped: false };
}

function count(calendar: WorkingCalendar, startedAt: Instant, limit: Limit, pauses: readonly Pause[]) {
  const warnings: string[] = [];
  let startMs = Date.parse(startedAt);
  if (!(startMs >= EARLIEST && startMs <= LATEST)) {
    startMs = 0;
    warnings.push(`Waktu mulai tidak terbaca: ${startedAt}`);
  }
  let { amount } = limit;
  if (!(amount >= 0)) {
    amount = 0;
    warnings.push('Batas waktu bukan angka yang sah; dihitung nol.');
  }
  const { ended, open } = readPauses(pauses, startMs);
  const clock = makeClock(calendar, startMs, { amount, unit: limit.unit }, ended);
  const end = runOut(clock);
  if (end.clamped) warnings.push('Batas waktu terlalu panjang; dihitung sampai 3.650 hari saja.');
  return { clock, end, open, warnings };
}

/** One warning per year whose holidays matter to this clock and are not known. */
function missingLists(clock: Clock, end: RunOut): string[] {
  const { unit } = clock.limit;
  if (!knowsFreeDays(unit)) return [];
  const first = unit === 'hari kerja' ? clock.startDay + 1 : clock.startDay;
  const warnings: string[] = [];
  if (end.day < first) return warnings;
  for (let year = yearOfDayNumber(first); year <= yearOfDayNumber(end.day); year++) {
    const sample = calendarDay(clock.calendar, Math.max(first, firstDayOfYear(year)));
    if (sample.listMissing) warnings.push(missingListWarning(year));
  }
  return warnings;
}

/** What the screen says about a year without a holiday list, with the remedy. */
export function missingListWarning(year: number): string {
  return `Daftar hari libur tahun ${year} belum ada; hanya akhir pekan yang dilewati. Lengkapi di Pengaturan > Kalender kerja.`;
}
