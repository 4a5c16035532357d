import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Attention } from '../../../shared/contract/attention.ts';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import charts from '../../common/charts/charts.module.css';
import { PrintPageButton } from '../../common/charts/print-page-button.tsx';
import { usePrinting } from '../../common/charts/use-printing.ts';
import { casesHref, routes } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import styles from './attention.module.css';
import { RequestTable, UnitTable } from './attention-tables.tsx';

/** Perlu perhatian pimpinan: late and soon late by unit, and what waits for the head's decision; printable. */
export function AttentionPage({ state }: { state: WorkbenchState }) {
  const attention = useQuery(api.attention.queryOptions());
  const printing = usePrinting();
  if (attention.isError) return <LoadFailed error={attention.error} retry={() => void attention.refetch()} />;
  if (attention.data === undefined)
    return <Skeleton height={420} role="status" aria-label="Daftar sedang dimuat" />;
  const { late, soon, days, units, requests } = attention.data;
  const summary = `${late} terlambat, ${soon} jatuh tempo dalam ${days} hari kerja, ${requests.length} permohonan perpanjangan`;
  return (
    <div className={printing ? `${charts.page} ${charts.light}` : charts.page}>
      <div className={charts.onScreen}>
        <PageTitle title="Perlu perhatian pimpinan" note={summary} actions={<Actions />} />
      </div>
      <header className={charts.onPaper}>
        <p>{state.office?.name}</p>
        <h1>Aduan yang Perlu Perhatian Pimpinan</h1>
        <p>
          {summary}; dicetak {formatInstant(state.now, state.zone)}
        </p>
      </header>
      {units.length + requests.length === 0 ? <Nothing days={days} /> : <Lists attention={attention.data} />}
    </div>
  );
}

function Actions() {
  return (
    <Group gap="xs">
      <Button component={Link} href={`${routes.settings}?bagian=tenggat`} size="xs" variant="default">
        Atur pengingat
      </Button>
      <PrintPageButton />
    </Group>
  );
}

function Lists({ attention: { units, requests } }: { attention: Attention }) {
  return (
    <div className={styles.units}>
      {requests.length === 0 ? null : (
        <Panel title={`Permohonan perpanjangan (${requests.length})`}>
          <RequestTable requests={requests} />
        </Panel>
      )}
      {units.map((unit) => (
        <Panel
          key={unit.unit ?? ''}
          title={`${unit.unit ?? 'Belum didisposisi'}: ${unit.late} terlambat, ${unit.soon} segera jatuh tempo`}
        >
          <UnitTable unit={unit} />
          {unit.late + unit.soon > unit.rows.length ? (
            <p className={charts.onScreen}>
              <Link href={casesHref({ unit: unit.unit ?? '', clock: 'terlambat' })}>
                Lihat semua yang terlambat
              </Link>
            </p>
          ) : null}
        </Panel>
      ))}
    </div>
  );
}

function Nothing({ days }: { days: number }) {
  return (
    <Panel>
      <Empty
        title="Tidak ada yang perlu perhatian"
        action={
          <Button component={Link} href={routes.today}>
            Ke Hari Ini
          </Button>
        }
      >
        Tidak ada aduan yang terlambat atau jatuh tempo dalam {days} hari kerja, dan tidak ada permohonan
        perpanjangan.
      </Empty>
    </Panel>
  );
}
