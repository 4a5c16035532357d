import type { LocalDate } from '../domain/calendar/types.ts';

/** An open case whose due date a change of the settings moves; null = no limit runs. */
export interface MovedCase {
  readonly id: string;
  readonly register: string;
  readonly title: string;
  readonly before: LocalDate | null;
  readonly after: LocalDate | null;
}

/** What a change of the settings would do, before it is saved. */
export interface SettingsEffect {
  readonly total: number;
  readonly becomeLate: number;
  readonly noLongerLate: number;
  /** The first 200, the earliest due date first. */
  readonly moved: readonly MovedCase[];
}
