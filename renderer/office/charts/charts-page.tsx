import { Button, Group, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { LoadFailed, PageTitle } from '../../common/ui.tsx';
import { Charts } from './charts.tsx';
import { readPeriod } from './period.ts';
import { PeriodPicker } from './period-picker.tsx';

/** The period's numbers as charts; the period is part of the address. */
export function ChartsPage() {
  const search = useSearch();
  const [, go] = useLocation();
  const state = useQuery(api.state.queryOptions());
  const today = state.data?.today ?? '2026-01-01';
  const period = readPeriod(search, today);
  const recap = useQuery(
    api.recap.queryOptions({
      input: period,
      enabled: state.data !== undefined,
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <>
      <PageTitle
        title="Grafik & Rekap"
        note={`Aduan yang diterima ${formatDate(period.from)} sampai ${formatDate(period.to)}`}
        actions={
          <Group gap="xs" align="flex-end">
            <PeriodPicker
              period={period}
              thisYear={Number(today.slice(0, 4))}
              choose={({ from, to }) => go(`${routes.charts}?from=${from}&to=${to}`)}
            />
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPrinter size={15} aria-hidden />}
              onClick={() => window.print()}
            >
              Cetak rekap
            </Button>
          </Group>
        }
      />
      {recap.data ? (
        <Charts recap={recap.data} go={go} />
      ) : recap.isError ? (
        <LoadFailed error={recap.error} retry={() => void recap.refetch()} />
      ) : (
        <Skeleton height={420} aria-label="Grafik sedang dimuat" />
      )}
    </>
  );
}
