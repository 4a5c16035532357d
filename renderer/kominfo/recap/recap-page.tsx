import { Button, Group } from '@mantine/core';
import { IconFileTypePdf, IconPrinter, IconTableExport } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import chartStyles from '../../common/charts/charts.module.css';
import { Charts } from '../../common/charts/charts.tsx';
import { periodHref, periodName, readPeriod } from '../../common/charts/period.ts';
import { PeriodPicker } from '../../common/charts/period-picker.tsx';
import { usePrinting } from '../../common/charts/use-printing.ts';
import { host } from '../../common/host.ts';
import { Empty, LoadFailed, notifyDone, notifyFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { api, client } from '../api.ts';
import { PageSkeleton } from '../page-skeleton.tsx';

/** Rekap kabupaten: the period's numbers as charts, and as files. */
export function RecapPage({ state }: { state: ConsoleState }) {
  const [, go] = useLocation();
  const period = readPeriod(useSearch(), state.today);
  const { from, to } = period;
  const recap = useQuery(api.recap.queryOptions({ input: { from, to }, placeholderData: keepPreviousData }));
  const published = useQuery(api.publish.now.queryOptions());
  const printing = usePrinting();
  const name = periodName(period);
  return (
    <div className={printing ? `${chartStyles.page} ${chartStyles.light}` : chartStyles.page}>
      <div className={chartStyles.onScreen}>
        <PageTitle
          title="Rekap kabupaten"
          note={`Aduan yang diterima ${formatDate(from)} sampai ${formatDate(to)}`}
          actions={
            <Group gap="xs" align="flex-start">
              <PeriodPicker period={period} today={state.today} choose={(chosen) => go(periodHref(chosen))} />
              <Files from={from} to={to} disabled={recap.data === undefined} />
            </Group>
          }
        />
      </div>
      <header className={chartStyles.onPaper}>
        <p>{state.regency}</p>
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
          <PageSkeleton />
        )
      ) : recap.data.received === 0 && recap.data.trend.every((month) => month.lastYear === 0) ? (
        <Panel>
          <Empty title={`Belum ada aduan pada periode ini (${name})`}>Pilih periode lain di atas.</Empty>
        </Panel>
      ) : (
        <div aria-busy={recap.isPlaceholderData} className={chartStyles.content}>
          <Charts
            recap={recap.data}
            period={name}
            today={state.today}
            calendar={published.data?.calendar}
            go={go}
          />
        </div>
      )}
    </div>
  );
}

function Files(p: { from: string; to: string; disabled: boolean }) {
  const span = { from: p.from, to: p.to };
  const print = useMutation({
    mutationFn: async () => host.printPdf(await client.reports.recapPdf(span)),
    onError: notifyFailed,
  });
  const save = useMutation({
    mutationFn: async (what: 'recapPdf' | 'workbook') => host.saveFile(await client.reports[what](span)),
    onSuccess: () => notifyDone('Berkas tersimpan'),
    onError: notifyFailed,
  });
  const busy = print.isPending || save.isPending;
  return (
    <Group gap={6} wrap="nowrap">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={15} aria-hidden />}
        disabled={p.disabled}
        loading={busy}
        onClick={() => print.mutate()}
      >
        Cetak rekap
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileTypePdf size={15} aria-hidden />}
        disabled={p.disabled || busy}
        onClick={() => save.mutate('recapPdf')}
      >
        PDF
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTableExport size={15} aria-hidden />}
        disabled={p.disabled || busy}
        onClick={() => save.mutate('workbook')}
      >
        XLSX
      </Button>
    </Group>
  );
}
