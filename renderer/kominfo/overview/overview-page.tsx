import { Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { readPeriod } from '../../common/charts/period.ts';
import { PeriodPicker } from '../../common/charts/period-picker.tsx';
import { LoadFailed, PageTitle } from '../../common/ui.tsx';
import { api } from '../api.ts';
import { PageSkeleton } from '../page-skeleton.tsx';
import { places } from '../places.ts';
import { OfficeRanking } from './office-ranking.tsx';
import { OverviewFigures } from './overview-figures.tsx';

/** Ringkasan kabupaten: all offices of a period side by side. */
export function OverviewPage({ state }: { state: ConsoleState }) {
  const [, go] = useLocation();
  const period = readPeriod(useSearch(), state.today);
  const { from, to } = period;
  const overview = useQuery(
    api.overview.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }),
  );
  return (
    <>
      <PageTitle
        title={`Ringkasan ${state.regency}`}
        note={`Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}, menurut kalender dan tenggat tiap kantor`}
        actions={
          <Group gap="xs">
            <PeriodPicker
              period={period}
              today={state.today}
              choose={(chosen) =>
                go(
                  `${places.overview}?from=${chosen.from}&to=${chosen.to}${chosen.kind === 'rentang' ? '&jenis=rentang' : ''}`,
                )
              }
            />
          </Group>
        }
      />
      {overview.data === undefined ? (
        overview.isError ? (
          <LoadFailed error={overview.error} retry={() => void overview.refetch()} />
        ) : (
          <PageSkeleton />
        )
      ) : (
        <div aria-busy={overview.isPlaceholderData}>
          <OverviewFigures overview={overview.data} />
          <OfficeRanking overview={overview.data} zone={state.zone} />
        </div>
      )}
    </>
  );
}
