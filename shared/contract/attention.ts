import type { LocalDate } from '../domain/calendar/types.ts';
import type { CaseRow } from './list-views.ts';

/** The cases of one unit that the head should know of; `unit` null = not disposed yet. */
export interface AttentionUnit {
  readonly unit: string | null;
  readonly late: number;
  readonly soon: number;
  /** The longest late first; of all units together at most 300. */
  readonly rows: readonly CaseRow[];
}

/** A longer limit that waits for the head. */
export interface ExtensionRequest {
  readonly row: CaseRow;
  readonly until: LocalDate;
}

/** Perlu perhatian pimpinan: what is late or soon will be, by unit, and what waits for the head's decision. */
export interface Attention {
  /** How many working days ahead counts as soon (Pengaturan). */
  readonly days: number;
  readonly late: number;
  readonly soon: number;
  readonly units: readonly AttentionUnit[];
  readonly requests: readonly ExtensionRequest[];
}

/** What the computer's notice says, once a day. */
export interface Reminder {
  readonly title: string;
  readonly body: string;
}
