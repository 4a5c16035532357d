import type { Instant, LocalDate } from '../domain/calendar/types.ts';
import type { Officer } from '../domain/office/settings.ts';

export interface WorkbenchState {
  readonly office: { readonly name: string; readonly unitCode: string } | null;
  readonly officer: Officer | null;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly version: string;
  readonly dataFolder: string;
  readonly overdue: number;
  readonly cases: number;
  /** Things an officer must see, e.g. a year without a holiday list; Indonesian. */
  readonly warnings: readonly string[];
}
