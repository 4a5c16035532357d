import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import type { Bar, Recap } from '../../../shared/contract/recap-views.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import {
  channels,
  classifications,
  endedStatuses,
  type Status,
  statuses,
} from '../../../shared/domain/case/terms.ts';
import { casesHref } from '../routes.ts';
import type { Datum } from './look.ts';
import { receivedWithAge } from './open-ages.ts';
import { monthPeriod, type Period } from './period.ts';

export interface Month extends Datum {
  readonly key: string;
  readonly href: string;
  readonly lastYear: number;
  readonly lastYearHref: string;
  readonly finished: number;
}
export interface Unit extends Datum {
  readonly finished: number;
  readonly averageDays: number | null;
}
export interface LinkedRecap {
  readonly trend: readonly Month[];
  readonly status: readonly Datum[];
  readonly channel: readonly Datum[];
  readonly classification: readonly Datum[];
  readonly category: readonly Datum[];
  readonly unit: readonly Unit[];
  readonly finish: readonly Datum[];
  readonly onTime: readonly Datum[];
  readonly backlog: readonly Datum[];
}

/** Answered: the answer was sent, or the case closed. */
export const answered: readonly Status[] = ['selesai', 'terkirim'];
/** Neither answered nor ended otherwise. */
export const unanswered: readonly Status[] = statuses.filter(
  (status) => status !== 'terkirim' && !endedStatuses.includes(status),
);

const oneOf = <T extends string>(values: readonly T[], value: string): T[] =>
  values.filter((each) => each === value);

/** The list of the period's cases that fit a filter. */
export function periodHrefs(recap: Pick<Recap, 'from' | 'to'>): (filter: CaseListFilter) => string {
  return (filter) => casesHref({ from: recap.from, to: recap.to, ...filter });
}

/**
 * The recap's bars, each with the list of exactly its cases; null where no filter of the list names them. The ages of
 * open cases are dates of receipt by the calendar; without a calendar they have no list.
 */
export function linkRecap(recap: Recap, today: string, calendar: WorkingCalendar | undefined): LinkedRecap {
  const href = periodHrefs(recap);
  const bars = (list: readonly Bar[], filterOf: (key: string) => CaseListFilter | null): Datum[] =>
    list.map(({ key, label, count }) => {
      const filter = filterOf(key);
      return { label, count, href: filter === null || count === 0 ? null : href(filter) };
    });
  return {
    trend: recap.trend.map((month) => trendMonth(month, recap)),
    status: bars(recap.status, (key) => ({ status: oneOf(statuses, key) })),
    channel: bars(recap.channel, (key) => ({ channel: oneOf(channels, key) })),
    classification: bars(recap.classification, (key) => ({
      classification: oneOf([...classifications, 'belum'] as const, key),
    })),
    category: bars(recap.category, (key) => ({ category: key })),
    unit: recap.unit.map(({ key, label, count, finished, averageDays }) => ({
      label,
      count,
      finished,
      averageDays,
      href: href({ unit: key }),
    })),
    finish: bars(recap.daysToFinish, (key) => ({ finishDays: key })),
    onTime: bars(
      [
        { key: 'ya', label: 'Tepat waktu', count: recap.onTime.onTime },
        { key: 'tidak', label: 'Lewat batas', count: recap.onTime.late },
      ],
      (key) => ({ onTime: key === 'ya' ? 'ya' : 'tidak' }),
    ),
    backlog: bars(recap.backlog, (key) => {
      const span = calendar ? receivedWithAge(calendar, today, key, recap) : null;
      return span === null ? null : { ...span, status: unanswered };
    }),
  };
}

function trendMonth(month: Recap['trend'][number], period: Pick<Recap, 'from' | 'to'>): Month {
  const year = Number(month.key.slice(0, 4));
  const number = Number(month.key.slice(5, 7));
  const within = (span: Period, first: string, last: string) =>
    casesHref({ from: span.from > first ? span.from : first, to: span.to < last ? span.to : last });
  // A leap day has no like a year before; the day before it bounds the same cases.
  const back = (date: string) =>
    `${Number(date.slice(0, 4)) - 1}${date.slice(4).replace('-02-29', '-02-28')}`;
  return {
    ...month,
    href: within(monthPeriod(year, number), period.from, period.to),
    lastYearHref: within(monthPeriod(year - 1, number), back(period.from), back(period.to)),
  };
}
