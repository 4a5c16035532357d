import type { ChartBar } from './bar-chart.tsx';
import type { ReportBase } from './report-data.ts';
import type { TrendMonth } from './trend-chart.tsx';

/** The figures a recap prints. */
export interface RecapFigures {
  readonly received: number;
  readonly finished: number;
  readonly inProcess: number;
  readonly untouched: number;
  readonly overdue: number;
  readonly closedAtLapor: number;
  readonly returned: number;
  readonly archived: number;
  readonly averageDays: number | null;
  readonly medianDays: number | null;
  readonly fastestDays: number | null;
  readonly onTime: { readonly share: number | null };
  readonly trend: readonly (TrendMonth & { readonly finished: number })[];
  readonly status: readonly ChartBar[];
  readonly channel: readonly ChartBar[];
  readonly classification: readonly ChartBar[];
  readonly category: readonly ChartBar[];
  readonly unit: readonly (ChartBar & { readonly finished: number; readonly averageDays: number | null })[];
  readonly daysToFinish: readonly ChartBar[];
  readonly backlog: readonly ChartBar[];
}
export interface RecapReportData extends ReportBase {
  readonly period: string;
  readonly days: string;
  readonly recap: RecapFigures;
  readonly withinOneDay: number | null;
  readonly lateUnits: readonly { readonly unit: string; readonly late: number; readonly total: number }[];
}
