import { shortDayName, shortMonthName } from '../../../shared/domain/calendar/format.ts';
import { dayNumber, weekdayOfDayNumber } from '../../../shared/domain/calendar/local-time.ts';
import type { ExplainedDay, LocalDate } from '../../../shared/domain/calendar/types.ts';

export type DayTone = 'start' | 'counted' | 'given' | 'weekend' | 'holiday' | 'paused';

const tones: Record<ExplainedDay['kind'], DayTone> = {
  mulai: 'start',
  dihitung: 'counted',
  diperpanjang: 'given',
  'akhir pekan': 'weekend',
  'libur nasional': 'holiday',
  'cuti bersama': 'holiday',
  'libur daerah': 'holiday',
  dijeda: 'paused',
};

/** How one day of the strip looks and reads. `word` is short enough for the strip; the notes say the rest. */
export function dayFace(
  day: ExplainedDay,
  first: boolean,
): { tone: DayTone; number: string; name: string; word: string } {
  const date = Number(day.date.slice(8, 10));
  const month = shortMonthName(Number(day.date.slice(5, 7)));
  return {
    tone: tones[day.kind],
    number: first || date === 1 ? `${date} ${month}` : String(date),
    name: shortDayName(weekdayOfDayNumber(dayNumber(day.date))),
    word: wordOf(day),
  };
}

function wordOf(day: ExplainedDay): string {
  switch (day.kind) {
    case 'dihitung':
      return day.count === null ? 'dihitung' : `ke-${day.count}`;
    case 'akhir pekan':
      return 'pekan';
    case 'libur nasional':
      return 'libur';
    case 'libur daerah':
      return 'daerah';
    case 'diperpanjang':
      return 'tambahan';
    case 'cuti bersama':
      return 'cuti';
    default:
      return day.kind;
  }
}

export interface DayNote {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly kind: ExplainedDay['kind'];
  readonly text: string;
}

/** The notes below the strip: neighbouring days with the same reason become one line. */
export function dayNotes(days: readonly ExplainedDay[]): DayNote[] {
  const notes: DayNote[] = [];
  for (const day of days) {
    if (day.note === null) continue;
    const last = notes.at(-1);
    if (last?.text === day.note && last.kind === day.kind && dayNumber(day.date) - dayNumber(last.to) === 1) {
      notes[notes.length - 1] = { ...last, to: day.date };
    } else notes.push({ from: day.date, to: day.date, kind: day.kind, text: day.note });
  }
  return notes;
}
