import { oc, type } from '@orpc/contract';
import type { Instant, LocalDate } from '../../domain/calendar/types.ts';
import { span } from '../fields.ts';
import type { OfficeKind } from './offices.ts';

/** One office in numbers, for cases received in the period. */
export interface OverviewRow {
  readonly office: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly received: number;
  readonly finished: number;
  readonly open: number;
  readonly untouched: number;
  readonly late: number;
  readonly averageDays: number | null;
  /** Share of answered cases that were answered in time; null when none was answered. */
  readonly onTimeShare: number | null;
  /** Place by share answered in time, then by share late, then by days; null while nothing was received. */
  readonly rank: number | null;
  readonly lastExchange: Instant | null;
  readonly lagDays: number | null;
  readonly lagging: boolean;
}

export interface Overview {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** In the order of their rank; those without cases at the end, by name. */
  readonly rows: readonly OverviewRow[];
  readonly total: {
    readonly received: number;
    readonly finished: number;
    readonly open: number;
    readonly late: number;
    readonly unassigned: number;
    readonly answersWaiting: number;
    readonly averageDays: number | null;
    readonly onTimeShare: number | null;
  };
}

export const overviewContract = oc.input(span).output(type<Overview>());
