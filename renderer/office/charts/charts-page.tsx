import { Group, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { Recap } from '../../../shared/contract/recap-views.ts';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import styles from '../../common/charts/charts.module.css';
import { Charts } from '../../common/charts/charts.tsx';
import { periodHref, periodName, readPeriod } from '../../common/charts/period.ts';
import { PeriodPicker } from '../../common/charts/period-picker.tsx';
import { usePrinting } from '../../common/charts/use-printing.ts';
import { LoadFailed, PageTitle } from '../../common/ui.tsx';
import { NoCases } from './no-cases.tsx';
import { ReportButtons } from './report-buttons.tsx';

/** The period's numbers as charts; the period is part of the address, this year when it names none. */
export function ChartsPage() {
  const state = useQuery(api.state.queryOptions());
  if (state.data) return <PeriodPage state={state.data} />;
  return state.isError ? <LoadFailed error={state.error} retry={() => void state.refetch()} /> : <Loading />;
}

function PeriodPage({ state }: { state: WorkbenchState }) {
  const [, go] = useLocation();
  const { today } = state;
  const period = readPeriod(useSearch(), today);
  const { from, to } = period;
  const recap = useQuery(api.recap.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }));
  const settings = useQuery(api.settings.get.queryOptions());
  const printing = usePrinting();
  const name = periodName(period);
  return (
    <div className={printing ? `${styles.page} ${styles.light}` : styles.page}>
      <div className={styles.onScreen}>
        <PageTitle
          title="Grafik & Rekap"
          note={`Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}`}
          actions={
            <Group gap="xs" align="flex-start">
              <PeriodPicker period={period} today={today} choose={(chosen) => go(periodHref(chosen))} />
              <ReportButtons from={from} to={to} disabled={recap.data === undefined} />
            </Group>
          }
        />
      </div>
      <header className={styles.onPaper}>
        <p>{state.office?.name}</p>
        <h1>Rekap Pengelolaan Pengaduan, {name}</h1>
        <p>
          Aduan yang diterima {formatDate(from)} sampai {formatDate(to)}; dicetak{' '}
          {formatInstant(state.now, state.zone)}
        </p>
      </header>
      {recap.data === undefined ? (
        recap.isError ? (
          <LoadFailed error={recap.error} retry={() => void recap.refetch()} />
        ) : (
          <Loading />
        )
      ) : isEmpty(recap.data) ? (
        <NoCases name={name} />
      ) : (
        <div aria-busy={recap.isPlaceholderData} className={styles.content}>
          <Charts recap={recap.data} period={name} today={today} calendar={settings.data?.calendar} go={go} />
        </div>
      )}
    </div>
  );
}

function isEmpty(recap: Recap): boolean {
  return recap.received === 0 && recap.trend.every((month) => month.lastYear === 0);
}

function Loading() {
  return (
    <div role="status" aria-label="Grafik sedang dimuat">
      <Skeleton height={68} mb="sm" />
      <Skeleton height={320} mb="sm" />
      <Skeleton height={260} />
    </div>
  );
}
