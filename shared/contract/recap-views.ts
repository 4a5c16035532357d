import type { LocalDate } from '../domain/calendar/types.ts';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** The numbers behind the charts; every bar's `key` fits the list filter that opens its cases. */
export interface Recap {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly received: number;
  readonly finished: number;
  readonly inProcess: number;
  readonly untouched: number;
  readonly overdue: number;
  readonly closedAtLapor: number;
  readonly returned: number;
  readonly archived: number;
  /** Twelve (or fewer) months of the period: key `YYYY-MM`. */
  readonly trend: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    readonly lastYear: number;
    readonly finished: number;
  }[];
  /** Days on which cases were received, in order; days without any are left out. */
  readonly days: readonly { readonly date: LocalDate; readonly count: number }[];
  readonly status: readonly Bar[];
  readonly channel: readonly Bar[];
  readonly classification: readonly Bar[];
  readonly category: readonly Bar[];
  readonly unit: readonly (Bar & { readonly finished: number; readonly averageDays: number | null })[];
  /** Working days from receipt to the answer sent or the case closed, in bins. */
  readonly daysToFinish: readonly Bar[];
  readonly averageDays: number | null;
  readonly medianDays: number | null;
  readonly fastestDays: number | null;
  readonly onTime: { readonly onTime: number; readonly late: number; readonly share: number | null };
  /** Open cases by age in working days since receipt, in bins. */
  readonly backlog: readonly Bar[];
}
