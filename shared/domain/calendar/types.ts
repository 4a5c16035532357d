import type { LimitUnit } from './units.ts';

/** A day on the wall calendar, 'YYYY-MM-DD'. */
export type LocalDate = string;
/** A moment, UTC ISO 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export type Instant = string;
export type Zone = 'WIB' | 'WITA' | 'WIT';

/** One day's hours, local 'HH:mm'; the break does not count as work. */
export interface WorkHours {
  start: string;
  end: string;
  breakStart: string;
  breakMinutes: number;
}

export type HolidayKind = 'libur nasional' | 'cuti bersama' | 'libur daerah';

export interface Holiday {
  date: LocalDate;
  kind: HolidayKind;
  name: string;
}

/** The holidays of one year and the decree (SKB) that names them. */
export interface HolidayYear {
  basis: string;
  days: readonly Holiday[];
}

/** Days with other hours than the usual week, both ends included, e.g. Ramadan. */
export interface WorkPeriod {
  from: LocalDate;
  to: LocalDate;
  name: string;
  /** Index 0 = Senin ... 6 = Minggu; null = no work. */
  week: readonly (WorkHours | null)[];
}

/** An office's working calendar. Treated as immutable: answers are remembered per object. */
export interface WorkingCalendar {
  zone: Zone;
  /** Index 0 = Senin ... 6 = Minggu; null = no work. */
  week: readonly (WorkHours | null)[];
  periods: readonly WorkPeriod[];
  /** By year, '2026'. A missing year is warned about, never guessed. */
  holidays: Readonly<Record<string, HolidayYear>>;
  localHolidays: readonly Holiday[];
  basis: string;
}

export type Limit = { amount: number; unit: LimitUnit };

/** The clock stands still from `from` until `to`; null = still paused. */
export interface Pause {
  from: Instant;
  to: Instant | null;
  reason: string;
}

export interface ExplainedDay {
  date: LocalDate;
  kind: 'mulai' | 'dihitung' | 'diperpanjang' | 'akhir pekan' | HolidayKind | 'dijeda';
  /** Which counted day this is (ke-n); null when not counted or counted in hours. */
  count: number | null;
  /** Holiday name and basis, reason of the pause, or the time counted on this day. */
  note: string | null;
  /** The year has no holiday list, so a holiday may be missing here. */
  listMissing: boolean;
}

export interface DueDate {
  date: LocalDate;
  instant: Instant;
  /** From the starting day through the due date (or through the day of a pause that still lasts). */
  days: readonly ExplainedDay[];
  /** Indonesian sentences for the screen. */
  warnings: readonly string[];
}
