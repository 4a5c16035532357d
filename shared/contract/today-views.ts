import type { LocalDate } from '../domain/calendar/types.ts';
import type { RequestedDue } from '../domain/case/requested-due.ts';
import type { CaseListFilter, CaseRow } from './list-views.ts';

export interface TodayRow extends CaseRow {
  readonly requested: RequestedDue | null;
}

export interface TodaySection {
  readonly key: 'terlambat' | 'hari-ini' | 'besok' | 'persetujuan' | 'pelapor' | 'kominfo' | 'baru';
  readonly title: string;
  readonly total: number;
  /** The list of exactly these cases. */
  readonly filter: CaseListFilter;
  /** The first few, the most pressing first. */
  readonly rows: readonly TodayRow[];
}

export interface TodayView {
  readonly numbers: {
    readonly receivedThisMonth: number;
    readonly finishedThisMonth: number;
    readonly inProcess: number;
    readonly overdue: number;
  };
  readonly monthFrom: LocalDate;
  readonly monthTo: LocalDate;
  readonly sections: readonly TodaySection[];
}
